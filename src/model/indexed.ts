/**
 * The items of a list with their places. Stands for `entries()`, which pages take away from arrays or give another meaning:
 * Prototype.js 1.6 to 1.7.2 makes it `toArray`, 1.7.3 deletes it.
 */
export function* indexed<Item>(items: readonly Item[]): Generator<[place: number, item: Item]> {
  let place = 0;
  for (const item of items) yield [place++, item];
}
