/**
 * What lists have open after an item was put in or taken out: those behind it are known by other places then.
 *
 * @param opened - JSON Pointers
 * @param list - the JSON Pointer of the list
 * @param index - where the item is put in, or was
 * @param by - 1 for one that is put in, -1 for one that is taken out
 */
export function shiftOpened(
  opened: ReadonlySet<string>,
  list: string,
  index: number,
  by: 1 | -1,
): ReadonlySet<string> {
  const shifted = [...opened].flatMap((pointer) => {
    if (!pointer.startsWith(`${list}/`)) return [pointer];
    const [item = '', ...inner] = pointer.slice(list.length + 1).split('/');
    const place = Number(item);
    if (place < index) return [pointer];
    if (place === index && by < 0) return [];
    return [[list, place + by, ...inner].join('/')];
  });
  return new Set(shifted);
}
