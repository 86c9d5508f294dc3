import * as v from 'valibot';

/** A pattern of codes: `#` a digit, `@` a letter, `?` any one character, `*` any number of them. */
export const patternSchema = v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(200, 'too-long'));

/** A code, or a part of one. No `…Schema`: it is written out where it is used, and the published schema has no name for it. */
export const codeText = v.pipe(v.string(), v.regex(/\S/, 'empty-text'));
