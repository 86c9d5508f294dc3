import * as v from 'valibot';
import {bounded} from '../bounded.js';
import {weekdays} from '../vocabulary.js';
import {timeZoneSchema} from './names.js';
import {languageTagSchema, textSchema} from './text.js';
import {urlSchema} from './url.js';
import {daySchema, whenSchema} from './when.js';

const clockTimeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'bad-time'));

/** A telephone line. */
export const phoneSchema = v.object({
  /**
   * The number in E.164.
   * @example "+81120020215"
   */
  number: v.pipe(v.string(), v.regex(/^\+[1-9]\d{2,14}$/, 'bad-phone-number')),
  /**
   * The number as people at home dial it.
   * @example "0120-02-0215"
   */
  display: v.optional(v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(100, 'too-long'))),
  /** Whether the call costs nothing. */
  tollFree: v.optional(v.boolean()),
});

/** Hours of some days of the week. */
export const hoursSchema = v.object({
  /** The days. */
  days: v.pipe(bounded(v.array(v.picklist(weekdays))), v.minLength(1, 'out-of-range')),
  /**
   * When the line opens, by the contact's clock.
   * @example "10:00"
   */
  opens: clockTimeSchema,
  /**
   * When it closes; before `opens` if that is on the next day.
   * @example "18:00"
   */
  closes: clockTimeSchema,
});

/** Days on which a contact is closed. */
export const closureSchema = v.object({
  /**
   * The first day.
   * @example "2012-12-29"
   */
  from: daySchema,
  /**
   * The last day, included.
   * @example "2013-01-03"
   */
  to: daySchema,
  /** Why. */
  reason: v.optional(textSchema),
});

/** A day on which the hours of a contact do not hold. */
export const holidaySchema = v.object({
  /**
   * The day.
   * @example "2026-11-03"
   */
  on: daySchema,
  /** Why, such as the name of the holiday. */
  reason: v.optional(textSchema),
});

/** A contact for questions. */
export const contactSchema = v.object({
  /** The name of the desk. */
  name: textSchema,
  /** Its responsibility. */
  role: v.optional(textSchema),
  /** Telephone lines. */
  phones: v.optional(bounded(v.array(phoneSchema))),
  /**
   * Mail address.
   * @example "privacy@example.com"
   */
  email: v.optional(v.pipe(v.string(), v.regex(/^[^\s@<>?&%]+@[^\s@<>?&%]+$/, 'unsafe-url'))),
  /** A page of the desk's own. */
  url: v.optional(urlSchema),
  /** Postal address. */
  address: v.optional(textSchema),
  /** Opening hours. */
  hours: v.optional(bounded(v.array(hoursSchema))),
  /** Days on which it is closed all the same. */
  closed: v.optional(bounded(v.array(closureSchema))),
  /** Single days, such as public holidays, on which its hours do not hold. */
  holidays: v.optional(bounded(v.array(holidaySchema))),
  /**
   * IANA zone of the hours; required with them.
   * @example "Asia/Tokyo"
   */
  timeZone: v.optional(timeZoneSchema),
  /** The last date on which it answers. */
  until: v.optional(whenSchema),
  /** The languages that it speaks, as BCP 47 tags. */
  languages: v.optional(bounded(v.array(languageTagSchema))),
});

export type Phone = v.InferOutput<typeof phoneSchema>;
export type Hours = v.InferOutput<typeof hoursSchema>;
export type Closure = v.InferOutput<typeof closureSchema>;
export type Holiday = v.InferOutput<typeof holidaySchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
