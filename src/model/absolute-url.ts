/** Begins with a scheme and a host. Browsers drop white space and control characters, and read `\` as `/`. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const absolute = /^https?:\/\/(?![/?#])[^\u0000-\u0020\u007f-\u00a0\\]+$/i;

/** An address that means the same on any page: `https:` or `http:` with a host; undefined if it is another. */
export function absoluteUrl(url: string | undefined): string | undefined {
  return url !== undefined && absolute.test(url) ? url : undefined;
}
