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
  const isTurn = Number(first.first.slice(5, 7)) - Number(last.first.slice(5, 7)) >= 6;
  return joint === 'or' && !(isTurn && turns.length > 0) ? [whole] : turns;
}
