import type {When} from '../schema/when.js';
import {civilInterval, parseMoment} from './moment.js';
import {easternmost, westernmost} from './offsets.js';

export type {When};

/** The edges of a `When` as moments: where it begins and where it ends, which may be the same. */
export function edgesOf(when: When): {readonly first: string; readonly last: string} {
  if (typeof when === 'string') return {first: when, last: when};
  if ('on' in when) return {first: when.on, last: when.on};
  return {first: when.from, last: when.to};
}

/**
 * When a date begins for the first people on Earth, in minutes since 1970-01-01T00:00Z: no zone has to be known, and for
 * nobody it is too late. Undefined if it is no date.
 */
export function earliestStart(when: When): number | undefined {
  const first = parseMoment(edgesOf(when).first);
  return first && civilInterval(first)[0] - (first.offset ?? easternmost);
}

/**
 * When a date is over everywhere on Earth, in minutes since 1970-01-01T00:00Z: no zone has to be known, and for nobody it
 * is too early. Undefined if it is no date.
 */
export function latestEnd(when: When): number | undefined {
  const last = parseMoment(edgesOf(when).last);
  return last && civilInterval(last)[1] - (last.offset ?? westernmost);
}

/**
 * The borders of what begins and ends, in minutes since 1970-01-01T00:00Z: for nobody it begins too late, or ends too early.
 * Undefined where there is none.
 */
export function bordersOf({
  effective,
  expires,
}: {
  readonly effective?: When | undefined;
  readonly expires?: When | undefined;
}): readonly [start: number | undefined, end: number | undefined] {
  return [
    effective === undefined ? undefined : earliestStart(effective),
    expires === undefined ? undefined : latestEnd(expires),
  ];
}

/**
 * Whether a date is over everywhere on Earth at an instant.
 *
 * @param minute - minutes since 1970-01-01T00:00Z
 */
export function hasPassed(when: When, minute: number): boolean {
  const end = latestEnd(when);
  return end !== undefined && minute >= end;
}
