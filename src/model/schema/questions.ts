import * as v from 'valibot';
import {bounded} from '../bounded.js';
import {linkSchema} from './body.js';
import {codeText, patternSchema} from './codes.js';
import {idSchema} from './names.js';
import {imageSchema} from './image.js';
import {textSchema} from './text.js';

/** The name of an answer of a choice. */
export const optionValueSchema = v.pipe(
  v.string(),
  v.regex(/^\S{1,64}$/u, 'bad-id'),
  v.regex(/^(?!other$)/, 'reserved-value'),
);

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
  labels: v.optional(bounded(v.array(codeText))),
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

export type Option = v.InferOutput<typeof optionSchema>;
export type DateQuestion = v.InferOutput<typeof dateQuestionSchema>;
export type PeriodQuestion = v.InferOutput<typeof periodQuestionSchema>;
export type ChoiceQuestion = v.InferOutput<typeof choiceQuestionSchema>;
export type CodeQuestion = v.InferOutput<typeof codeQuestionSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
