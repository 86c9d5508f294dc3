import {includes, intersection, type Intervals} from '../facts/intervals.js';

/** Something that the answers leave open: a fact of a question, or a yes or no that no answer settles. */
export interface Unknown {
  /** The values that it can take. */
  readonly facts: Intervals;
  /** The question whose answer would settle it, if there is one. */
  readonly question?: string;
}

/** A statement about one unknown: that its value lies within a set, which is a part of its facts but not all of them. */
export interface Literal {
  readonly unknown: Unknown;
  readonly within: Intervals;
}

/** What a condition comes to once the answers are put in. */
export type Formula =
  boolean | Literal | {readonly all: readonly Formula[]} | {readonly any: readonly Formula[]};

/** That an unknown lies within a set. */
export function liesWithin(unknown: Unknown, within: Intervals): Formula {
  if (includes(within, unknown.facts)) return true;
  const open = includes(unknown.facts, within) ? within : intersection(within, unknown.facts);
  return open.length > 0 && {unknown, within: open};
}

const falseOrTrue: Intervals = [[0, 2]];

const onlyTrue: Intervals = [[1, 2]];

/** A yes or no that the answers do not settle, as an unknown of its own: false is `[0, 1)`, true `[1, 2)`. */
export function doubt(question?: string): Literal {
  const unknown = {facts: falseOrTrue, ...(question !== undefined && {question})};
  return {unknown, within: onlyTrue};
}

/** Joins formulas by "all of", with what is settled left out. */
export function allOf(parts: readonly Formula[]): Formula {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  return open.length === 0 || (open.length === 1 && open[0]) || {all: open};
}

/** Joins formulas by "any of", with what is settled left out. */
export function anyOf(parts: readonly Formula[]): Formula {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => part !== false);
  return open.length > 0 && ((open.length === 1 && open[0]) || {any: open});
}
