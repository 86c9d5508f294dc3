import * as v from 'valibot';
import {bounded} from '../bounded.js';

/** A BCP 47 language tag such as `ja`, `en-GB` or `zh-Hant`. */
export const languageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'bad-language-tag'),
);

/**
 * One line or paragraph of plain text. A notice is read by people: a longer one is a broken export, and laying it out
 * would freeze an old phone.
 */
export const plainTextSchema = v.pipe(
  v.string(),
  v.regex(/\S/, 'empty-text'),
  v.maxLength(20_000, 'too-long'),
);

/** A string in the document's language, or a map from language tag to string. */
export const textSchema = v.union([
  plainTextSchema,
  v.pipe(bounded(v.record(languageTagSchema, plainTextSchema)), v.minEntries(1, 'empty-text')),
]);

/** A string in the document's language, or a map from language tag to string. */
export type Text = v.InferOutput<typeof textSchema>;
