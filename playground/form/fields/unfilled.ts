import {unfilledPlaces} from '../../../src/templates/index.js';

/** What a template leaves to its owner, in a text: `[✎ company name]`. */
const mark = /[[［]✎[^\]］]*[\]］]/;

const wholeMark = new RegExp(`^${mark.source}$`);

/** Whether a template has left a date, number or address to its owner: what stands there only keeps the notice valid. */
export function isUnfilled(value: string): boolean {
  return !unfilledPlaces(value).next().done;
}

/** A text, but nothing where all of it is still to be filled in. */
export function withoutWholeMark(text: string): string {
  return wholeMark.test(text) ? '' : text;
}

/** Where the first place of a text is that is still to be filled in. */
export function markIn(text: string): {from: number; to: number} | undefined {
  const found = mark.exec(text);
  return found ? {from: found.index, to: found.index + found[0].length} : undefined;
}
