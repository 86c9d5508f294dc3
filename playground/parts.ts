/**
 * A part of the page that a script needs.
 *
 * @throws TypeError if the page has none of that id and kind
 */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${kind.name} #${id}`);
}
