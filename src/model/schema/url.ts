import * as v from 'valibot';

/**
 * `http:` or `https:` with a host, `mailto:`, `tel:`, or an address without a scheme. Control characters and white space are
 * refused wherever they stand, because URL parsers drop them: to a browser `java\nscript:` is `javascript:`. So is `\`, which
 * they read as `/`, and `///`, in which they look for a host further on (WHATWG URL §4.4).
 */
const safeUrl =
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  /^(?:(?:https?:)?\/\/(?![/?#:@]|\[[^\]]*$)|(?:mailto|tel):|(?!\/\/|[a-z][a-z0-9+.-]*:))[^\u0000-\u0020\u007f-\u00a0\\]+$/i;

/** An address that is safe to link to: `https:`, `http:`, `mailto:`, `tel:` or relative. */
export const urlSchema = v.pipe(v.string(), v.regex(safeUrl, 'unsafe-url'), v.maxLength(2_000, 'too-long'));
