import * as v from 'valibot';
import {bounded} from './bounded.js';
import {bodySchema, linkSchema} from './body.js';
import {imageSchema} from './image.js';
import {textSchema} from './text.js';
import {actions} from './vocabulary.js';
import {momentSchema, vagueWhenSchema} from './when.js';

/** An id of a question, group, option, kind of data, advice, product or remedy: 1–64 characters, no white space. */
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
  /**
   * The question as a label, where the rule or an answer is told.
   * @example "Order date"
   */
  short: v.optional(textSchema),
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
  /**
   * An answer for those of whom the question supposes too much: it passes no test.
   * @example "I have never ordered there"
   */
  never: v.optional(textSchema),
});

/** A question from when until when something was so. */
export const periodQuestionSchema = v.object({
  ...questionMembers,
  /** Says that the answer is a stretch of time. */
  kind: v.literal('period'),
  /**
   * An answer for those of whom the question supposes too much: it passes no test.
   * @example "I have never had an account"
   */
  never: v.optional(textSchema),
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

/** A pattern of codes: `#` a digit, `@` a letter, `?` any one character, `*` any number of them. */
export const patternSchema = v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(200, 'too-long'));

const codeTextSchema = v.pipe(v.string(), v.regex(/\S/, 'empty-text'));

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
  /**
   * What every code that exists looks like, as one pattern or several; `#` a digit, `@` a letter, `?` any one character,
   * `*` any number of them. An answer of another shape is asked again.
   * @example "MMT-####"
   */
  shape: v.optional(
    v.union([patternSchema, v.pipe(bounded(v.array(patternSchema)), v.minLength(1, 'out-of-range'))]),
  ),
  /** The characters that codes have; what looks like one of them, such as O and 0, is taken for it. */
  alphabet: v.optional(v.picklist(['digits', 'vin'])),
  /**
   * Characters that are dropped besides white space and hyphens; from version 1.1 on `.:/_#`, but for those that the rule
   * itself writes.
   */
  ignore: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'))),
  /**
   * Words in front of a code that are no part of it, besides "Lot", "No.", "S/N" and the like.
   * @example ["MFG"]
   */
  labels: v.optional(bounded(v.array(codeTextSchema))),
  /** The scheme of the check digit that codes have. */
  checksum: v.optional(v.picklist(['vin', 'luhn', 'gs1'])),
  /** How `from` and `to` compare: shorter codes first, or as version numbers. */
  order: v.optional(v.picklist(['length', 'version'])),
  /** A picture of where the code stands on the product. */
  image: v.optional(imageSchema),
  /**
   * An answer for those of whom the question supposes too much: it passes no test.
   * @example "Mine has no serial number"
   */
  never: v.optional(textSchema),
});

/** A question that the checker asks. It can always be answered "I don't know". */
export const questionSchema = v.variant('kind', [
  dateQuestionSchema,
  periodQuestionSchema,
  choiceQuestionSchema,
  codeQuestionSchema,
]);

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
  prefix: v.optional(v.union([codeTextSchema, bounded(v.array(codeTextSchema))])),
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
  /**
   * What members of the group should do, in one word; the answer says the gravest of its groups. It never decides anything.
   */
  action: v.optional(v.picklist(actions)),
  /**
   * How likely the notice itself calls it, where `certainty` is `possible`. It never decides anything.
   * @example "a very small number of these devices"
   */
  likelihood: v.optional(textSchema),
  /**
   * Why `certainty` is `possible`, shown where a reader is therefore told "possibly affected".
   * @example "The numbers are not in sequence. Please ask us."
   */
  reason: v.optional(textSchema),
  /** Ids of the kinds of data that are at stake for them. */
  data: v.optional(bounded(v.array(idSchema))),
  /** Ids of the advice that is for them. */
  advice: v.optional(bounded(v.array(idSchema))),
  /** Ids of the products that are meant. */
  products: v.optional(bounded(v.array(idSchema))),
  /** Ids of the remedies that are for them. */
  remedies: v.optional(bounded(v.array(idSchema))),
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
export type PeriodQuestion = v.InferOutput<typeof periodQuestionSchema>;
export type ChoiceQuestion = v.InferOutput<typeof choiceQuestionSchema>;
export type CodeQuestion = v.InferOutput<typeof codeQuestionSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema>;
export type Eligibility = v.InferOutput<typeof eligibilitySchema>;
