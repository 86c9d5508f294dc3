/**
 * The delay that a server asks for, in seconds, by its header `Retry-After`: a number of seconds or a date
 * (RFC 9110, 10.2.3). 0 if it asks for nothing that can be read.
 *
 * @param now - milliseconds since 1970-01-01T00:00Z
 */
export function retryAfterSeconds(retryAfter: string | null | undefined, now: number): number {
  if (!retryAfter) return 0;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1_000;
  return seconds > 0 ? seconds : 0;
}

/**
 * Adds up to a share of a delay to it, so that readers who failed together do not come back together.
 *
 * @param random - from 0 to below 1
 */
export function withJitter(delay: number, share: number, random = Math.random()): number {
  return delay * (1 + share * random);
}
