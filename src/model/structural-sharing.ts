type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value.id : undefined;
}

/** The earlier version of an item: the one with the same id or, for items without an id, the one at the same index. */
function counterpart(before: readonly unknown[], item: unknown, index: number): unknown {
  const id = idOf(item);
  return id === undefined ? before[index] : before.find((other) => idOf(other) === id);
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const shared = after.map((item, index) => shareStructure(counterpart(before, item, index), item));
  const isSame = shared.length === before.length && shared.every((item, index) => item === before[index]);
  return isSame ? before : shared;
}

function shareMembers(before: Members, after: Members): Members {
  const entries = Object.entries(after).map(
    ([name, value]) => [name, shareStructure(before[name], value)] as const,
  );
  const isSame =
    entries.length === Object.keys(before).length &&
    entries.every(([name, value]) => Object.hasOwn(before, name) && before[name] === value);
  return isSame ? before : Object.fromEntries(entries);
}

/**
 * The new value, made of parts of the old one wherever they are equal; the old one itself if all is. What has stayed the
 * same is then the same object, and what hangs on it, such as the answers to a question, can stay.
 *
 * @param before - of JSON, as is `after`
 */
export function shareStructure<Value>(before: unknown, after: Value): Value;
export function shareStructure(before: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after);
  return Array.isArray(before) || Array.isArray(after) ? after : shareMembers(before, after);
}
