import type {DateParts} from '../date-parts.js';
import type {Joint} from './sentences.js';
import {answerOf, isAfter, joined, shifted, type Reading} from './spans.js';

/** A moment some months later, at its own precision; a year stays. */
function moved(text: string, months: number): string {
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return text;
  const at = shifted(`${year}-${month}`, months);
  return day === undefined ? at : `${at}-${day}`;
}

function movedReading({first, last, ...rest}: Reading, months: number): Reading {
  return {...rest, first: moved(first, months), last: moved(last, months)};
}

/** The stretch from one date to another, and when it begins and ends. */
function stretch(from: Reading, until: Reading): Reading {
  return {...from, first: from.first, last: until.last, ends: {from, until}};
}

/**
 * What a stretch may be that ends before it begins, because it leads into the next year or month. Where the year stands at
 * the end, nobody can say whose it is.
 */
function turned(first: Reading, last: Reading, [own = {}, other = {}]: readonly DateParts[]): Reading[] {
  const lacking = own.year === undefined ? own : other;
  if (lacking.year !== undefined) return [];
  const months = lacking.month === undefined ? 1 : 12;
  const later = stretch(first, movedReading(last, months));
  const readings = own.year === undefined ? [stretch(movedReading(first, -months), last), later] : [later];
  return readings.filter((each) => !isAfter(each.first, each.last));
}

/** Whether the later of two dates is so much earlier in its year, or in its month, that it may be of the next one. */
function isFarBack(first: string, last: string): boolean {
  const [month, day] = [first.slice(5, 7), first.slice(8)].map(Number);
  const [otherMonth, otherDay] = [last.slice(5, 7), last.slice(8)].map(Number);
  if (month !== otherMonth) return Number(month) - Number(otherMonth) >= 6;
  return Number(day) - Number(otherDay) >= 15;
}

/**
 * The stretches that dates come to which were joined; several where one of them may lie in another year or month.
 *
 * @param own - what each of them says itself, without what it takes from the others
 */
export function joinedReadings(
  readings: readonly Reading[],
  own: readonly DateParts[],
  joint: Joint,
): readonly Reading[] {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last) return [];
  if (readings.length === 1) return [first];
  const inOrder = readings.every(
    (each, index) => !isAfter(readings[index - 1]?.first ?? each.first, each.last),
  );
  // "From mid-May to 2012" is to its end, and begins in May.
  const isWithin = readings.length === 2 && answerOf(joined(last, first)) === answerOf(last);
  if (joint === 'to' && isWithin) return [stretch(first, last)];
  const whole = readings.reduce(joined);
  const isStretch = joint === 'to' && readings.length === 2;
  if (inOrder) return [isStretch ? {...whole, ends: {from: first, until: last}} : whole];
  const turns = readings.length === 2 ? turned(first, last, own) : [];
  if (joint === 'to') return turns;
  // Where all say their years, none is of another one.
  if (!isFarBack(first.first, last.first) || own.every(({year}) => year !== undefined)) return [whole];
  return own[0]?.year === undefined || turns.length === 0 ? turns : [whole, ...turns];
}
