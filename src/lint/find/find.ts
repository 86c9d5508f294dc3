import type {Words} from '../words/words.js';

/**
 * What to look for in a document. Places are patterns of JSON Pointers; see `placesAt`.
 *
 * - `present`: one of these places has something in it.
 * - `day`: one of these places has a date that is known to the day.
 * - `days`: from the date at `from` to that at `to`, both included, there are so many days. Without a date at `to`, the
 *   document does not tell.
 * - `says`: a text at one of the places `in` has one of these words.
 * - `avoids`: no text there has one of them.
 * - `reads`: the whole text at one of the places is exactly this, by language; `*` stands for any.
 * - `atLeast`: so many of some others are found.
 * - `untold`: no document tells it, such as the size of letters on a page.
 */
export type Find =
  | {readonly present: readonly string[]}
  | {readonly day: readonly string[]}
  | {readonly days: number; readonly from: string; readonly to: string}
  | {readonly says: Words; readonly in: readonly string[]}
  | {readonly avoids: Words; readonly in: readonly string[]}
  | {readonly reads: Readonly<Record<string, string>>; readonly at: readonly string[]}
  | {readonly atLeast: number; readonly of: readonly Find[]}
  | {readonly untold: true};

/** All of these. */
export function allOf(...of: readonly Find[]): Find {
  return {atLeast: of.length, of};
}

/** One of these. */
export function anyOf(...of: readonly Find[]): Find {
  return {atLeast: 1, of};
}

/** What no document tells. */
export const untold: Find = {untold: true};
