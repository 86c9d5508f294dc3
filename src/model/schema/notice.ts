import * as v from 'valibot';
import {bodySchema, linkSchema} from './body.js';
import {contactSchema} from './contact.js';
import {eligibilitySchema, idSchema} from './eligibility.js';
import {languageTagSchema, textSchema} from './text.js';
import {urlSchema} from './url.js';
import {whenSchema} from './when.js';
import {bounds, exposures, kinds, severities, stages, units} from './vocabulary.js';

const revisionSchema = v.pipe(v.number(), v.safeInteger('wrong-type'), v.minValue(1, 'out-of-range'));
const stageSchema = v.picklist(stages);

/** The person who answers for the notice. */
export const representativeSchema = v.object({
  /** Their office. */
  role: textSchema,
  /** Their name. */
  name: textSchema,
});

/** Who gives the notice. */
export const issuerSchema = v.object({
  /** Registered name. */
  name: textSchema,
  /** The name that customers know. */
  tradeName: v.optional(textSchema),
  /** The person who answers for the notice. */
  representative: v.optional(representativeSchema),
  /** The issuer's site. */
  url: v.optional(urlSchema),
  /** Postal address. */
  address: v.optional(textSchema),
});

/** An earlier revision. */
export const earlierRevisionSchema = v.object({
  /** Its number. */
  revision: revisionSchema,
  /** When it was published. */
  published: whenSchema,
  /** How far the incident was understood then. */
  stage: stageSchema,
  /** Its title. */
  title: textSchema,
  /** What it said. */
  summary: v.optional(bodySchema),
  /** Where it can still be read. */
  url: v.optional(urlSchema),
});

/** A part of the notice under a heading. */
export const sectionSchema = v.object({
  /**
   * A known name, which brings its heading, or one of your own.
   * @example "what-happened"
   */
  id: idSchema,
  /** The heading; required unless the id is a known one. */
  heading: v.optional(textSchema),
  /** The text. */
  body: bodySchema,
});

/** A kind of data at stake. */
export const dataSchema = v.object({
  /**
   * The name that groups use.
   * @example "card"
   */
  id: idSchema,
  /** What it is. */
  label: textSchema,
  /** How far it was exposed. */
  exposure: v.picklist(exposures),
});

/** How many are concerned. */
export const peopleSchema = v.object({
  /** The number. */
  count: v.pipe(v.number(), v.safeInteger('wrong-type'), v.minValue(0, 'out-of-range')),
  /** How exact it is. */
  bound: v.picklist(bounds),
  /** What is counted. */
  unit: v.picklist(units),
});

/** Something that happened or is planned. */
export const timelineEntrySchema = v.object({
  /** When. */
  when: whenSchema,
  /** What, in one line. */
  title: textSchema,
  /** What there is to say of it. */
  body: v.optional(bodySchema),
  /** Whether it has happened. */
  state: v.optional(v.picklist(['done', 'planned'])),
  /** The phase of the incident that it belongs to. */
  phase: v.optional(textSchema),
});

/** Something that is done so that it does not happen again. */
export const measureSchema = v.object({
  /** What, in one line. */
  title: textSchema,
  /** What there is to say of it. */
  body: v.optional(bodySchema),
  /** Whether it is done. */
  state: v.picklist(['done', 'planned']),
  /** When it was or will be done. */
  when: v.optional(whenSchema),
});

/** A service that stopped. */
export const serviceSchema = v.object({
  /** Its name. */
  name: textSchema,
  /** Whether it still rests. */
  state: v.picklist(['suspended', 'restored']),
  /** When it returns or returned. */
  when: v.optional(whenSchema),
});

/** What a reader can do. */
export const adviceSchema = v.object({
  /**
   * The name that groups use.
   * @example "check-statement"
   */
  id: idSchema,
  /** What to do, in one line. */
  title: textSchema,
  /** How. */
  body: v.optional(bodySchema),
  /** Where. */
  link: v.optional(linkSchema),
});

/** One revision of one incident, said once for every surface. */
export const noticeSchema = v.object({
  /** Version of the format. Later minor versions only add members. */
  formatVersion: v.pipe(v.string(), v.regex(/^1\.\d+$/, 'unknown-value')),
  /**
   * Name of the incident, permanent through all revisions.
   * @example "netoff-2012-10"
   */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'bad-id'), v.maxLength(200, 'too-long')),
  /** Number of this revision, from 1. */
  revision: revisionSchema,
  /**
   * Language of plain strings; its wording is the authoritative one.
   * @example "ja"
   */
  language: languageTagSchema,
  /** What happened, coarsely. */
  kind: v.picklist(kinds),
  /** How far the incident is understood. `initial` and `interim` make every verdict provisional. */
  stage: stageSchema,
  /** How urgent it is for the reader. */
  severity: v.optional(v.picklist(severities), 'warning'),
  /** Whether this is an exercise: every surface says so. */
  drill: v.optional(v.boolean(), false),
  /** The notice in one line. */
  title: textSchema,
  /** The notice in a few sentences. */
  summary: bodySchema,
  /** Who gives the notice. */
  issuer: issuerSchema,
  /**
   * When this revision was published.
   * @example "2012-12-17"
   */
  published: whenSchema,
  /** After this the banner retires by itself. */
  expires: v.optional(whenSchema),
  /** Earlier revisions, oldest first. */
  history: v.optional(v.array(earlierRevisionSchema)),
  /** The text of the notice, in order. */
  sections: v.optional(v.array(sectionSchema)),
  /** Kinds of data at stake. */
  data: v.optional(v.array(dataSchema)),
  /** How many are concerned. */
  people: v.optional(peopleSchema),
  /** What happened when, and what is planned. */
  timeline: v.optional(v.array(timelineEntrySchema)),
  /** What is done so that it does not happen again. */
  measures: v.optional(v.array(measureSchema)),
  /** What stopped, and when it returns. */
  services: v.optional(v.array(serviceSchema)),
  /** What a reader can do. */
  advice: v.optional(v.array(adviceSchema)),
  /** Who is affected. */
  eligibility: v.optional(eligibilitySchema),
  /** Whom to ask. */
  contacts: v.optional(v.array(contactSchema)),
  /** Where to read more. */
  links: v.optional(v.array(linkSchema)),
});

/**
 * A document as its owner writes it, for `readNotice`. The type holds the shape; what a shape cannot say, such as that an
 * id is used once, only `readNotice` finds.
 */
export type NoticeDocument = v.InferInput<typeof noticeSchema> & {
  /** Where editors find the schema; ignored when the document is read. */
  $schema?: string;
};
export type Notice = v.InferOutput<typeof noticeSchema>;
export type Kind = Notice['kind'];
export type Stage = Notice['stage'];
export type Severity = Notice['severity'];
export type Issuer = v.InferOutput<typeof issuerSchema>;
export type EarlierRevision = v.InferOutput<typeof earlierRevisionSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type Data = v.InferOutput<typeof dataSchema>;
export type People = v.InferOutput<typeof peopleSchema>;
export type TimelineEntry = v.InferOutput<typeof timelineEntrySchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Service = v.InferOutput<typeof serviceSchema>;
export type Advice = v.InferOutput<typeof adviceSchema>;
