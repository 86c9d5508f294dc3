import {waitUntil as waitAWhile} from '@open-wc/testing';

/** Waits for a state; the limit is for what hangs, and no measure of a busy machine. */
export function waitUntil(
  isReached: () => unknown,
  state?: string,
  options: {readonly interval?: number} = {},
): Promise<void> {
  return waitAWhile(isReached, state, {...options, timeout: 100_000});
}
