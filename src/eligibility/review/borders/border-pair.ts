/**
 * Where an answer stands to a test: on either side of a border, where nobody can say on which, one of the options, no
 * code of its question, not given, or of someone of whom the question supposes too much.
 */
export type BorderPlace =
  | 'first'
  | 'before'
  | 'last'
  | 'after'
  | 'doubtful'
  | 'option'
  | 'fitting'
  | 'unfitting'
  | 'unfit'
  | 'never'
  | 'unknown';

/** An answer at the border of a test. */
export interface BorderAnswer {
  readonly answer: string;
  readonly place: BorderPlace;
  /** The border in the words of the document, such as `from 2011-04-01`; empty where the answer says all. */
  readonly of: string;
}

/** Two answers between which a test turns: it holds for the first, or may, and for the second less. */
export type BorderPair = readonly [inside: BorderAnswer, outside: BorderAnswer];

/** On which side of a border the two answers of a pair stand. */
export type Places = readonly [inside: BorderPlace, outside: BorderPlace];

/** The places of an answer that a test names and of one that it does not. */
export const fits: Places = ['fitting', 'unfitting'];

/** Two answers at the border `of` a test. */
export function pair(inside: string, outside: string, places: Places, of: string): BorderPair {
  return [
    {answer: inside, place: places[0], of},
    {answer: outside, place: places[1], of},
  ];
}
