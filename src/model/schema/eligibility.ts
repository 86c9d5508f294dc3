import * as v from 'valibot';
import {bodySchema} from './body.js';
import {bounded} from '../bounded.js';
import {conditionSchema} from './conditions.js';
import {idSchema, timeZoneSchema} from './names.js';
import {questionSchema} from './questions.js';
import {textSchema} from './text.js';
import {actions} from './vocabulary.js';

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

export type Group = v.InferOutput<typeof groupSchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema>;
export type Eligibility = v.InferOutput<typeof eligibilitySchema>;
