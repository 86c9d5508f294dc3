import * as v from 'valibot';
import {bounded} from '../bounded.js';
import {idSchema} from './names.js';
import {imageSchema} from './image.js';
import {textSchema} from './text.js';
import {momentSchema} from './when.js';

/** A product that the notice is about, so that readers recognise it. */
export const productSchema = v.object({
  /**
   * The name that groups use.
   * @example "heron-20"
   */
  id: idSchema,
  /** Its name, as it stands on the product. */
  name: textSchema,
  /** The brand that it is sold under. */
  brand: v.optional(textSchema),
  /**
   * Its model number.
   * @example "WA54A7305AV/US"
   */
  model: v.optional(v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(200, 'too-long'))),
  /**
   * The number of its bar code: a GTIN of 8, 12, 13 or 14 digits, such as an EAN, UPC or JAN.
   * @example "4006381333931"
   */
  gtin: v.optional(v.pipe(v.string(), v.regex(/^(\d{8}|\d{12,14})$/, 'bad-gtin'))),
  /**
   * How much a package holds.
   * @example "200 g"
   */
  packSize: v.optional(textSchema),
  /** Pictures of it. */
  images: v.optional(bounded(v.array(imageSchema))),
  /**
   * When it was first sold.
   * @example "2025-04"
   */
  soldFrom: v.optional(momentSchema),
  /**
   * When it was last sold, included.
   * @example "2026-09-30"
   */
  soldTo: v.optional(momentSchema),
  /** The shops or sites that sold it. */
  soldBy: v.optional(textSchema),
});

export type Product = v.InferOutput<typeof productSchema>;
