import * as v from 'valibot';
import {bounded} from '../bounded.js';
import {codeText, patternSchema} from './codes.js';
import {idSchema} from './names.js';
import {momentSchema, vagueWhenSchema} from './when.js';

/** A date that bounds a test; where it is vague, nobody can say on which side of it the dates around it lie. */
export const dateBoundSchema = v.union([momentSchema, vagueWhenSchema]);

const placeSchema = v.pipe(v.number(), v.safeInteger('wrong-type'), v.minValue(-200, 'out-of-range'));

/** A test of one answer. Which members fit depends on the kind of the question. */
export const testSchema = v.object({
  /**
   * The question whose answer is tested.
   * @example "purchase"
   */
  question: idSchema,
  /** Dates and periods: the first that fits, whole at its own precision. Codes: the first that fits. */
  from: v.optional(v.union([v.string(), vagueWhenSchema])),
  /** Dates, periods and codes: the last that fits, whole at its own precision. */
  to: v.optional(v.union([v.string(), vagueWhenSchema])),
  /** Dates and periods: only what comes after this one. */
  after: v.optional(dateBoundSchema),
  /** Dates and periods: only what comes before this one. */
  before: v.optional(dateBoundSchema),
  /** Periods: whether the whole answer has to lie between the bounds; without it, it has to touch what they bound. */
  within: v.optional(v.boolean()),
  /** Choices, codes and dates: those that fit. */
  in: v.optional(bounded(v.array(v.string()))),
  /** Choices: those that do not fit. */
  notIn: v.optional(bounded(v.array(v.string()))),
  /** Codes: how those that fit begin; several are alternatives. */
  prefix: v.optional(v.union([codeText, bounded(v.array(codeText))])),
  /**
   * Codes: what those that fit look like; `#` a digit, `@` a letter, `?` any one character, `*` any number of them. Several
   * are alternatives.
   * @example "FB503*"
   */
  like: v.optional(v.union([patternSchema, bounded(v.array(patternSchema))])),
  /**
   * Codes: the first and the last character that the other members test, counted from 1, or from the end if negative.
   * @example [-8, -1]
   */
  part: v.optional(v.strictTuple([placeSchema, placeSchema])),
});

export type Test = v.InferOutput<typeof testSchema>;
/** A bound of a test of dates: a moment, or one that is only about right. */
export type DateBound = v.InferOutput<typeof dateBoundSchema>;

/** Holds if each of its conditions holds. */
export interface AllOf {
  all: Condition[];
}
/** Holds if one of its conditions holds. */
export interface AnyOf {
  any: Condition[];
}
/** A test, or conditions joined by "all of" or "any of". */
export type Condition = AllOf | AnyOf | Test;

/** Holds if each of its conditions holds. */
export const allOfSchema: v.GenericSchema<unknown, AllOf> = v.object({
  /** The conditions that must all hold. */
  all: v.lazy(() => bounded(v.array(conditionSchema))),
});

/** Holds if one of its conditions holds. */
export const anyOfSchema: v.GenericSchema<unknown, AnyOf> = v.object({
  /** The conditions of which one must hold. */
  any: v.lazy(() => bounded(v.array(conditionSchema))),
});

/** A test, or conditions joined by `all` or `any`. */
export const conditionSchema: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  // Chosen by its members and not by trial, so that problems are reported for the alternative that the author meant.
  if (typeof input === 'object' && input !== null && 'all' in input) return allOfSchema;
  if (typeof input === 'object' && input !== null && 'any' in input) return anyOfSchema;
  return testSchema;
});
