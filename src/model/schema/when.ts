import * as v from 'valibot';
import {isDay, isDocumentMoment} from '../time/moment.js';

/** A year, month, day or minute, such as `2012-09`; a time of day must carry its offset. */
export const momentSchema = v.pipe(v.string(), v.check(isDocumentMoment, 'bad-date'));

/** A calendar day, such as `2012-09-25`. */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'bad-date'));

/** A part of a month or year, or an approximate date. */
export const vagueWhenSchema = v.object({
  /**
   * The date in question.
   * @example "2013-01"
   */
  on: momentSchema,
  /** A third of it. In Japanese these are 上旬, 中旬 and 下旬. */
  part: v.optional(v.picklist(['early', 'middle', 'late'])),
  /** Whether the date is only about right. */
  approximate: v.optional(v.boolean()),
});

/** A span from one date to another, both included. */
export const spanSchema = v.object({
  /**
   * Its first year, month, day or minute.
   * @example "2011-04-01"
   */
  from: momentSchema,
  /**
   * Its last one, included.
   * @example "2012-09-04"
   */
  to: momentSchema,
});

/** A point or span at the precision that is known. It is shown at that precision and no finer. */
export const whenSchema = v.union([momentSchema, vagueWhenSchema, spanSchema]);

export type When = v.InferOutput<typeof whenSchema>;
