import * as v from 'valibot';
import {bounded} from '../bounded.js';
import {bodySchema, linkSchema} from './body.js';
import {contactSchema} from './contact.js';
import {eligibilitySchema} from './eligibility.js';
import {idSchema} from './names.js';
import {imageSchema} from './image.js';
import {productSchema} from './product.js';
import {relatedSchema} from './related.js';
import {remedySchema} from './remedy.js';
import {languageTagSchema, textSchema} from './text.js';
import {urlSchema} from './url.js';
import {whenSchema} from './when.js';
import {bounds, exposures, kinds, severities, stages, units} from './vocabulary.js';

const revisionSchema = v.pipe(v.number(), v.safeInteger('wrong-type'), v.minValue(1, 'out-of-range'));
const stageSchema = v.picklist(stages);

/** The person responsible for the notice. */
export const representativeSchema = v.object({
  /** Their office. */
  role: textSchema,
  /** Their name. */
  name: textSchema,
});

/** The issuer of the notice. */
export const issuerSchema = v.object({
  /** Registered name. */
  name: textSchema,
  /** The name that customers know. */
  tradeName: v.optional(textSchema),
  /** The person responsible for the notice. */
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
  /** How well the incident was understood at the time. */
  stage: stageSchema,
  /** Its title. */
  title: textSchema,
  /** Its summary. */
  summary: v.optional(bodySchema),
  /** Address at which it can still be read. */
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
  /** Pictures below the text. */
  images: v.optional(bounded(v.array(imageSchema))),
});

/** A kind of data at stake. */
export const dataSchema = v.object({
  /**
   * The name that groups use.
   * @example "card"
   */
  id: idSchema,
  /** Name of the data, for readers. */
  label: textSchema,
  /** Degree of exposure. */
  exposure: v.picklist(exposures),
});

/** The number of people, records, accounts or devices concerned. */
export const peopleSchema = v.object({
  /** The number. */
  count: v.pipe(v.number(), v.safeInteger('wrong-type'), v.minValue(0, 'out-of-range')),
  /** Precision of the number. */
  bound: v.picklist(bounds),
  /** The unit that is counted. */
  unit: v.picklist(units),
});

/** Something that happened or is planned. */
export const timelineEntrySchema = v.object({
  /** When. */
  when: whenSchema,
  /** Title, in one line. */
  title: textSchema,
  /** Details. */
  body: v.optional(bodySchema),
  /** Whether it has happened. */
  state: v.optional(v.picklist(['done', 'planned'])),
  /** The phase of the incident that it belongs to. */
  phase: v.optional(textSchema),
});

/** Something that is done so that it does not happen again. */
export const measureSchema = v.object({
  /** Title, in one line. */
  title: textSchema,
  /** Details. */
  body: v.optional(bodySchema),
  /** Whether it is done. */
  state: v.picklist(['done', 'planned']),
  /** When it was or will be done. */
  when: v.optional(whenSchema),
});

/** A service that was suspended. */
export const serviceSchema = v.object({
  /** Its name. */
  name: textSchema,
  /** Whether it is still suspended. */
  state: v.picklist(['suspended', 'restored']),
  /** When it was or will be restored. */
  when: v.optional(whenSchema),
});

/** Something that a reader can do. */
export const adviceSchema = v.object({
  /**
   * The name that groups use.
   * @example "check-statement"
   */
  id: idSchema,
  /** The action, in one line. */
  title: textSchema,
  /** Instructions. */
  body: v.optional(bodySchema),
  /** Page on which to do it. */
  link: v.optional(linkSchema),
});

/** One revision of one incident, said once for every surface. */
export const noticeSchema = v.object({
  /**
   * Version of the format: `1.0`, or `1.1` for a notice that uses what 1.1 has added. Later minor versions only add.
   * @example "1.1"
   */
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
  /** Broad category of the incident. */
  kind: v.picklist(kinds),
  /** How well the incident is understood so far. `initial` and `interim` make every verdict provisional. */
  stage: stageSchema,
  /** Urgency for the reader. */
  severity: v.optional(v.picklist(severities), 'warning'),
  /** Whether this is an exercise: every surface says so. */
  drill: v.optional(v.boolean(), false),
  /** The notice in one line. */
  title: textSchema,
  /** The notice in a few sentences. */
  summary: bodySchema,
  /** The issuer of the notice. */
  issuer: issuerSchema,
  /**
   * When this revision was published.
   * @example "2012-12-17"
   */
  published: whenSchema,
  /**
   * When the notice comes into effect; before, the banner stays hidden and the rest says from when the notice applies.
   * @example "2026-12-01T09:00+09:00"
   */
  effective: v.optional(whenSchema),
  /** After this the banner retires by itself. */
  expires: v.optional(whenSchema),
  /** Earlier revisions, oldest first. */
  history: v.optional(bounded(v.array(earlierRevisionSchema))),
  /** Pictures of what the notice is about. */
  images: v.optional(bounded(v.array(imageSchema))),
  /** The products that the notice is about, shown above everything else. */
  products: v.optional(bounded(v.array(productSchema))),
  /** What can happen, in plain words. */
  hazard: v.optional(bodySchema),
  /** What the issuer does to put things right. */
  remedies: v.optional(bounded(v.array(remedySchema))),
  /** The text of the notice, in order. */
  sections: v.optional(bounded(v.array(sectionSchema))),
  /** Kinds of data at stake. */
  data: v.optional(bounded(v.array(dataSchema))),
  /** The number of people, records, accounts or devices concerned. */
  people: v.optional(peopleSchema),
  /** Events so far and planned steps, in order. */
  timeline: v.optional(bounded(v.array(timelineEntrySchema))),
  /** Measures against a recurrence. */
  measures: v.optional(bounded(v.array(measureSchema))),
  /** Services that were suspended or restored. */
  services: v.optional(bounded(v.array(serviceSchema))),
  /** Something that a reader can do. */
  advice: v.optional(bounded(v.array(adviceSchema))),
  /** Who is affected. */
  eligibility: v.optional(eligibilitySchema),
  /** Whom to ask. */
  contacts: v.optional(bounded(v.array(contactSchema))),
  /** Further reading. */
  links: v.optional(bounded(v.array(linkSchema))),
  /** Other notices that belong to this one. */
  related: v.optional(bounded(v.array(relatedSchema))),
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
