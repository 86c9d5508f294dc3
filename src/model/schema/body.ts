import * as v from 'valibot';
import {bounded} from '../bounded.js';
import {textSchema} from './text.js';
import {urlSchema} from './url.js';

/** A link with its own words. */
export const linkSchema = v.object({
  /**
   * Target of the link.
   * @example "https://example.com/help"
   */
  href: urlSchema,
  /**
   * Text of the link.
   * @example "Check your serial number"
   */
  text: textSchema,
});

/** A list without order. */
export const listBlockSchema = v.object({
  /** The entries. */
  list: bounded(v.array(textSchema)),
});

/** Steps to be taken in order. */
export const stepsBlockSchema = v.object({
  /** The steps, first to last. */
  steps: bounded(v.array(textSchema)),
});

/** A link on a line of its own. */
export const linkBlockSchema = v.object({
  /** The link. */
  link: linkSchema,
});

/** A paragraph, a list, steps or a link. No HTML and no Markdown: text is shown as text. */
export const blockSchema = v.union([textSchema, listBlockSchema, stepsBlockSchema, linkBlockSchema]);

/** One text, or blocks in order. */
export const bodySchema = v.union([textSchema, bounded(v.array(blockSchema))]);

export type Link = v.InferOutput<typeof linkSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
export type Body = v.InferOutput<typeof bodySchema>;
export type ListBlock = v.InferOutput<typeof listBlockSchema>;
export type StepsBlock = v.InferOutput<typeof stepsBlockSchema>;
export type LinkBlock = v.InferOutput<typeof linkBlockSchema>;
