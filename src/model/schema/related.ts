import * as v from 'valibot';
import {languageTagSchema, textSchema} from './text.js';
import {urlSchema} from './url.js';
import {relations} from './vocabulary.js';

/** Another notice that belongs to this one. */
export const relatedSchema = v.object({
  /**
   * Its address.
   * @example "https://example.com/recall/us"
   */
  href: urlSchema,
  /**
   * How it relates to this one: `supersedes` if this one has taken its place, `superseded-by` if it has taken the place of
   * this one, which then only points there.
   */
  relation: v.picklist(relations),
  /** Text of the link. */
  label: textSchema,
  /**
   * Its language, as a BCP 47 tag.
   * @example "fr"
   */
  language: v.optional(languageTagSchema),
});

export type Related = v.InferOutput<typeof relatedSchema>;
