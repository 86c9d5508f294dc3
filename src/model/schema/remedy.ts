import * as v from 'valibot';
import {bodySchema, linkSchema} from './body.js';
import {idSchema} from './names.js';
import {textSchema} from './text.js';
import {remedyKinds} from './vocabulary.js';
import {whenSchema} from './when.js';

/** Something that the issuer does to put things right. */
export const remedySchema = v.object({
  /**
   * The name that groups use.
   * @example "replacement"
   */
  id: idSchema,
  /** What it is, in one word. */
  kind: v.picklist(remedyKinds),
  /** What readers get, in one line. */
  title: textSchema,
  /** How to get it. */
  body: v.optional(bodySchema),
  /**
   * Until when it can be claimed.
   * @example "2027-03-31"
   */
  deadline: v.optional(whenSchema),
  /** Page on which to claim it. */
  link: v.optional(linkSchema),
});

export type Remedy = v.InferOutput<typeof remedySchema>;
