import type {When} from '../schema/when.js';
import {civilInterval, parseMoment} from './moment.js';

export type {When};

/** The edges of a `When` as moments: where it begins and where it ends, which may be the same. */
export function edgesOf(when: When): {readonly first: string; readonly last: string} {
  if (typeof when === 'string') return {first: when, last: when};
  if ('on' in when) return {first: when.on, last: when.on};
  return {first: when.from, last: when.to};
}

/** West of every zone, in minutes: a day that is over there is over everywhere. */
const westernmost = 12 * 60;

/**
 * Whether a date is over everywhere on Earth at an instant: no zone has to be known, and for nobody it is too early.
 *
 * @param minute - minutes since 1970-01-01T00:00Z
 */
export function hasPassed(when: When, minute: number): boolean {
  const last = parseMoment(edgesOf(when).last);
  return (
    last !== undefined &&
    minute >= civilInterval(last)[1] + (last.offset === undefined ? westernmost : -last.offset)
  );
}
