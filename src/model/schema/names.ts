import * as v from 'valibot';

/** An id of a question, group, option, kind of data, advice, product or remedy: 1–64 characters, no white space. */
export const idSchema = v.pipe(v.string(), v.regex(/^\S{1,64}$/u, 'bad-id'));

/** An IANA time zone, by its shape. */
export const timeZoneSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/, 'bad-time-zone'));
