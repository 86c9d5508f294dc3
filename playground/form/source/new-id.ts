import {isMembers} from './values.js';

/** An id that nothing else in a list has. */
export function newId(stem: string, items: readonly unknown[]): string {
  const taken = new Set(items.map((item) => (isMembers(item) ? (item.id ?? item.value) : undefined)));
  let number = items.length + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
