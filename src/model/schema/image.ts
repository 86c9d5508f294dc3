import * as v from 'valibot';
import {textSchema} from './text.js';

/**
 * `https:` with a host, or an address without a scheme and a host. A picture is requested without a click, so nothing may
 * hide its origin: browsers read `//host`, `\\host` and `https:///host` as addresses of another host (WHATWG URL §4.4).
 */
const imageAddress =
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  /^(?:https:\/\/(?![/\\])|(?![/\\]{2}|[a-z][a-z0-9+.-]*:))[^\u0000-\u0020\u007f-\u00a0]+$/i;

const lengthSchema = v.pipe(v.number(), v.safeInteger('wrong-type'), v.minValue(1, 'out-of-range'));

/** A picture. */
export const imageSchema = v.object({
  /**
   * Address of the picture: `https:`, or relative to the page.
   * @example "https://example.com/label.jpg"
   */
  src: v.pipe(v.string(), v.regex(imageAddress, 'unsafe-url'), v.maxLength(2_000, 'too-long')),
  /** What the picture shows, for readers who cannot see it. */
  alt: textSchema,
  /** A line below the picture. */
  caption: v.optional(textSchema),
  /**
   * Width of the file in pixels; its place is kept until the picture is there.
   * @example 1200
   */
  width: lengthSchema,
  /**
   * Height of the file in pixels.
   * @example 900
   */
  height: lengthSchema,
});

export type Image = v.InferOutput<typeof imageSchema>;
