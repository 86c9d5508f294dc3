import * as v from 'valibot';

/** An IANA time zone, by its shape. */
export const timeZoneSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/, 'bad-time-zone'));
