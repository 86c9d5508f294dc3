import {includes, intersection, type Intervals} from '../facts/intervals.js';
import type {Reach} from '../facts/number-line.js';

/** An unknown that the answers leave open: a fact of a question, or a yes or no that no answer settles. */
export interface Variable {
  /** The values that it can take. */
  readonly facts: Intervals;
  /** The question whose answer would settle it, if there is one. */
  readonly question?: string;
}

/** A statement about one variable: that its value lies within a set, which is a part of its facts but not all of them. */
export interface Literal {
  readonly variable: Variable;
  readonly within: Intervals;
}

/** A condition with the answers put in. */
export type Formula =
  boolean | Literal | {readonly all: readonly Formula[]} | {readonly any: readonly Formula[]};

/** The statement that a variable lies within a set, simplified. */
export function liesWithin(variable: Variable, within: Intervals): Formula {
  if (includes(within, variable.facts)) return true;
  const open = includes(variable.facts, within) ? within : intersection(within, variable.facts);
  return open.length > 0 && {variable, within: open};
}

const falseOrTrue: Intervals = [[0, 2]];

const onlyTrue: Intervals = [[1, 2]];

/** The statement that a new boolean variable is true. Its facts are false, `[0, 1)`, and true, `[1, 2)`. */
export function freeVariable(question?: string): Literal {
  const variable = {facts: falseOrTrue, ...(question !== undefined && {question})};
  return {variable, within: onlyTrue};
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

/** The statement that a test holds for a variable; where nobody can say it, the statement stays open. */
export function liesWithinReach(variable: Variable, {holds, undecidable}: Reach): Formula {
  const sure = liesWithin(variable, holds);
  if (undecidable.length === 0) return sure;
  return anyOf([sure, allOf([liesWithin(variable, undecidable), freeVariable()])]);
}
