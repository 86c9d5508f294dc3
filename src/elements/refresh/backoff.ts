/**
 * How long a server asks to be left alone, in seconds, by its header `Retry-After`: a number of seconds or a date
 * (RFC 9110, 10.2.3). 0 if it asks for nothing that can be understood.
 *
 * @param now - milliseconds since 1970-01-01T00:00Z
 */
export function pauseAskedFor(retryAfter: string | null | undefined, now: number): number {
  if (!retryAfter) return 0;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1_000;
  return seconds > 0 ? seconds : 0;
}

/**
 * A pause that is longer by up to a share of it, so that readers who failed together do not come back together.
 *
 * @param random - from 0 to below 1
 */
export function spread(pause: number, share: number, random = Math.random()): number {
  return pause * (1 + share * random);
}
