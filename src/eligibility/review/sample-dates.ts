import {civilMinute, writeCivilMinute} from '../../model/time/moment.js';
import {never} from '../answers.js';
import {includes, type Intervals} from '../facts/intervals.js';
import type {NumberLine} from '../facts/number-line.js';

const minutesOfDay = 24 * 60;

/** The first and the last minute of the years that a date can be written in. */
const [earliest, latest] = [civilMinute(1000), civilMinute(9999, 12, 31)];

function isWritable(minute: number): boolean {
  return minute >= earliest && minute < latest;
}

/** The day that a civil minute is in, as text. */
function dayAt(minute: number): string {
  return writeCivilMinute(minute).slice(0, 10);
}

/** Places of an interval from which a date in it is looked for: its ends. */
function placesIn([start, end]: readonly [number, number]): number[] {
  return [start, end - 1].filter(isWritable);
}

/** The first of some answers that leaves open only facts within a set. */
function firstWithin(answers: readonly string[], within: Intervals, line: NumberLine): string | undefined {
  return answers.find((text) => {
    const located = line.locate(text);
    return located && located.length > 0 && includes(within, located);
  });
}

/**
 * A day that lies wholly within a set of dates; where there is none, a minute, or that it never was.
 *
 * @returns undefined where none of them can be written
 */
export function dateWithin(within: Intervals, line: NumberLine): string | undefined {
  const places = within.flatMap(placesIn);
  // On the line of instants a day begins hours before or after it does on the calendar.
  const days = places
    .flatMap((place) => [0, 1, -1].map((days) => place + days * minutesOfDay))
    .filter(isWritable);
  const minutes = places.flatMap((place) => [writeCivilMinute(place), `${writeCivilMinute(place)}Z`]);
  return firstWithin([...days.map(dayAt), ...minutes, never], within, line);
}

/** Maximum number of days between which periods are looked for. */
const mostDays = 40;

/**
 * A period that lies wholly within a set of them, from one of some days to one of them.
 *
 * @param days - days around the bounds of all tests of the question
 * @returns undefined where none was found
 */
export function periodWithin(
  within: Intervals,
  line: NumberLine,
  days: readonly string[],
): string | undefined {
  const ends = [...new Set(days)].slice(0, mostDays);
  const periods = ends.flatMap((from) => ends.map((to) => `${from}..${to}`));
  return firstWithin([...periods, never], within, line);
}
