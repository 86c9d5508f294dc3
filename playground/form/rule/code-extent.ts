/** The characters that a part of a code has, from the first until the last; counted from 1, or from the end if negative. */
export type Part = readonly [first: number, last: number];

/** Which characters of a code are compared. */
export type Extent = 'whole' | 'first' | 'last' | 'middle';

function isPart(value: unknown): value is Part {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isInteger(each));
}

/** Which characters a part is; undefined where the form has no words for it. */
export function extentOf(part: unknown): Extent | undefined {
  if (part === undefined) return 'whole';
  if (!isPart(part)) return undefined;
  const [first, last] = part;
  if (last === -1 && first < 0) return 'last';
  if (first === 1 && last > 0) return 'first';
  return first > 0 && last > 0 ? 'middle' : undefined;
}

/** The part that an extent begins as, until its owner says how long it is. */
export function partOf(extent: Extent, length: number): Part | undefined {
  if (extent === 'whole') return undefined;
  if (extent === 'last') return [-length, -1];
  return extent === 'first' ? [1, length] : [2, length + 1];
}
