/**
 * A document with some changes, written as a JSON Patch (RFC 6902) that adds, replaces and removes. Fixtures are told as
 * what sets them apart from a document that passes.
 *
 * @param {unknown} document
 * @param {readonly {op: 'add' | 'replace' | 'remove', path: string, value?: unknown}[]} changes
 */
export function patched(document, changes) {
  const copy = structuredClone(document);
  for (const {op, path, value} of changes) {
    const names = path
      .split('/')
      .slice(1)
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop();
    const holder = names.reduce((inner, name) => inner[name], copy);
    if (op !== 'add' && !Object.hasOwn(holder, last)) throw new Error(`${path} is not there to ${op}.`);
    if (op !== 'remove') holder[last] = value;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
  return copy;
}
