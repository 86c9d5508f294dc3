import {civilMinute, writeCivilMinute} from '../../model/time/moment.js';
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

/**
 * A day that lies wholly within a set of dates; where there is none, a minute.
 *
 * @returns undefined where neither can be written
 */
export function dateWithin(within: Intervals, line: NumberLine): string | undefined {
  const places = within.flatMap(placesIn);
  // On the line of instants a day begins hours before or after it does on the calendar.
  const days = places
    .flatMap((place) => [0, 1, -1].map((days) => place + days * minutesOfDay))
    .filter(isWritable);
  const minutes = places.flatMap((place) => [writeCivilMinute(place), `${writeCivilMinute(place)}Z`]);
  return [...days.map(dayAt), ...minutes].find((text) => {
    const located = line.locate(text);
    return located && located.length > 0 && includes(within, located);
  });
}
