import * as v from 'valibot';
import {bounded} from './bounded.js';
import {bodySchema, linkSchema} from './body.js';
import {textSchema} from './text.js';
import {momentSchema} from './when.js';

/** An id of a question, group, option, kind of data or advice: 1–64 characters without white space. */
export const idSchema = v.pipe(v.string(), v.regex(/^\S{1,64}$/u, 'bad-id'));

/** The name of an answer of a choice. */
export const optionValueSchema = v.pipe(
  v.string(),
  v.regex(/^\S{1,64}$/u, 'bad-id'),
  v.regex(/^(?!other$)/, 'reserved-value'),
);

/** An IANA time zone, by its shape. */
export const timeZoneSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/, 'bad-time-zone'));

/** One answer of a choice. */
export const optionSchema = v.object({
  /**
   * The name that conditions use. `other` is reserved.
   * @example "feature-phone"
   */
  value: optionValueSchema,
  /** Label shown to the reader. */
  label: textSchema,
  /** A hint that distinguishes it from the other options. */
  hint: v.optional(textSchema),
});

const questionMembers = {
  /**
   * The name that conditions and answers use.
   * @example "purchase"
   */
  id: idSchema,
  /** The question. */
  label: textSchema,
  /** A hint on how to answer. */
  hint: v.optional(textSchema),
  /** A link to a page where the answer can be looked up, such as a serial-number form or a list of stores. */
  lookup: v.optional(linkSchema),
};

/** A question for a date. */
export const dateQuestionSchema = v.object({
  ...questionMembers,
  /** Says that the answer is a date. */
  kind: v.literal('date'),
  /** Whether a time of day can matter. */
  time: v.optional(v.boolean()),
});

/** A question with given answers. */
export const choiceQuestionSchema = v.object({
  ...questionMembers,
  /** Says that the answer is one of the options. */
  kind: v.literal('choice'),
  /** The answers, in the order in which they are shown. */
  options: v.pipe(bounded(v.array(optionSchema)), v.minLength(1, 'out-of-range')),
  /** Whether "none of these" is an answer too. Without it the options are all there is. */
  other: v.optional(v.boolean()),
});

/** A question for a model, serial or lot number. */
export const codeQuestionSchema = v.object({
  ...questionMembers,
  /** Says that the answer is a code. */
  kind: v.literal('code'),
  /**
   * A code of the right shape.
   * @example "WA54A7305AV/US"
   */
  example: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'))),
});

/** A question that the checker asks. It can always be answered "I don't know". */
export const questionSchema = v.variant('kind', [
  dateQuestionSchema,
  choiceQuestionSchema,
  codeQuestionSchema,
]);

/** A test of one answer. Which members fit depends on the kind of the question. */
export const testSchema = v.object({
  /**
   * The question whose answer is tested.
   * @example "purchase"
   */
  question: idSchema,
  /** Dates: the first that fits, whole at its own precision. Codes: the first that fits, shorter codes first. */
  from: v.optional(v.string()),
  /** Dates and codes: the last that fits, whole at its own precision. */
  to: v.optional(v.string()),
  /** Dates: only what comes after this one. */
  after: v.optional(momentSchema),
  /** Dates: only what comes before this one. */
  before: v.optional(momentSchema),
  /** Choices and codes: those that fit. */
  in: v.optional(bounded(v.array(v.string()))),
  /** Choices: those that do not fit. */
  notIn: v.optional(bounded(v.array(v.string()))),
  /** Codes: how those that fit begin. */
  prefix: v.optional(v.pipe(v.string(), v.regex(/\S/, 'empty-text'))),
  /**
   * Codes: the shape of those that fit; `#` a digit, `@` a letter, `?` any one character, `*` any number of them.
   * @example "FB503*"
   */
  like: v.optional(v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(200, 'too-long'))),
});

export type Test = v.InferOutput<typeof testSchema>;

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

/** One way of being affected. */
export const groupSchema = v.object({
  /**
   * The group's name.
   * @example "mobile-card"
   */
  id: idSchema,
  /** Who these people are, in words. */
  label: textSchema,
  /** The condition under which a reader belongs to the group. */
  when: conditionSchema,
  /** `possible` where the notice cannot say which of these people were hit: it never makes anyone *affected*. */
  certainty: v.optional(v.picklist(['certain', 'possible'])),
  /** Ids of the kinds of data that are at stake for them. */
  data: v.optional(bounded(v.array(idSchema))),
  /** Ids of the advice that is for them. */
  advice: v.optional(bounded(v.array(idSchema))),
  /** Consequences for members of the group. */
  consequence: v.optional(bodySchema),
});

/** The notice's own wording of one verdict. */
export const outcomeSchema = v.object({
  /** The answer in one line. */
  title: v.optional(textSchema),
  /** Explanation below the title. */
  body: v.optional(bodySchema),
});

/** The notice's own words for the verdicts. */
export const outcomesSchema = v.object({
  /** For those who are affected. */
  affected: v.optional(outcomeSchema),
  /** For those who are not. */
  'not-affected': v.optional(outcomeSchema),
  /** For those who may be. */
  'possibly-affected': v.optional(outcomeSchema),
});

/** Who is affected: questions, and groups of answers. */
export const eligibilitySchema = v.object({
  /**
   * IANA zone in which the dates of the rules are meant.
   * @example "Asia/Tokyo"
   */
  timeZone: v.optional(timeZoneSchema),
  /** Introduction shown above the questions. */
  intro: v.optional(bodySchema),
  /** The questions, in the order in which they are asked. */
  questions: bounded(v.array(questionSchema)),
  /** The ways of being affected. */
  groups: bounded(v.array(groupSchema)),
  /** The notice's own words for the verdicts. */
  outcomes: v.optional(outcomesSchema),
});

export type Option = v.InferOutput<typeof optionSchema>;
export type DateQuestion = v.InferOutput<typeof dateQuestionSchema>;
export type ChoiceQuestion = v.InferOutput<typeof choiceQuestionSchema>;
export type CodeQuestion = v.InferOutput<typeof codeQuestionSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema>;
export type Eligibility = v.InferOutput<typeof eligibilitySchema>;
