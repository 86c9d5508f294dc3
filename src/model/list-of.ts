/** What a document writes as one value or as an array of them, as an array; undefined where it is left out. */
export function listOf<Item extends string>(
  value: Item | readonly Item[] | undefined,
): readonly Item[] | undefined {
  return typeof value === 'string' ? [value] : value;
}
