/** Dates that may be meant besides what was typed, or in place of it: they are asked for, and never taken. */
import {cleanText, type DatePart} from '../date-parts.js';
import {beyondItsEra} from '../eras.js';
import type {DateReading, TypedDate} from '../typed-dates.js';
import {boundedBy, happeningIn} from './happenings.js';
import {shifted} from './spans.js';
import {withEarlyHour} from './words/late-hours.js';
import {correctionsOf} from './words/slips.js';

export const fields = ['year', 'month', 'day'] as const satisfies readonly DatePart[];

type Read = (typed: TypedDate) => DateReading;

export function eachField(typed: TypedDate, change: (text: string) => string): TypedDate {
  const {year, month, day} = typed;
  return {...typed, year: change(year), month: change(month), day: change(day)};
}

export function datesOf(reading: DateReading): readonly string[] {
  if (reading.fault !== undefined) return reading.candidates ?? [];
  return reading.date === undefined ? [] : [reading.date];
}

/** Reads a date, and what it is where a sign in it means something else; both, if both can be read. */
export function readBoth(typed: TypedDate, change: (text: string) => string, read: Read): DateReading {
  const plain = read(typed);
  const changed = eachField(typed, change);
  if (fields.every((field) => changed[field] === typed[field])) return plain;
  const other = read(changed);
  const candidates = [...new Set([other, plain].flatMap(datesOf))];
  if (candidates.length === 0) return plain.fault === 'date-not-real' ? other : plain;
  if (candidates.length === 1) return datesOf(other).length === 1 ? other : plain;
  return {fault: 'date-doubtful', field: plain.field ?? other.field ?? 'year', candidates};
}

/** A date with an hour behind midnight, on the next day or, if that was not meant, on its own; undefined if it has none. */
export function readLateHour(typed: TypedDate, read: Read): DateReading | undefined {
  const early = {
    ...eachField(typed, withEarlyHour),
    time: typed.time && withEarlyHour(cleanText(typed.time)),
  };
  const {date, fault} = read(early);
  if (fault !== undefined || date === undefined) return undefined;
  const [day = '', time = ''] = date.split('T');
  return {fault: 'date-doubtful', field: 'time', candidates: [`${shifted(day, 1)}T${time}`, date]};
}

/** What a date may be that is told by what happened then; it is asked, because the words for that may say anything. */
export function happened({year, month, day, time}: TypedDate, read: Read): DateReading | undefined {
  const happening = month === '' && day === '' && !time ? happeningIn(cleanText(year)) : undefined;
  if (!happening) return undefined;
  const {bound, date} = happening;
  const reading = read({year: date, month, day});
  const candidates = datesOf(reading).map((each) => boundedBy(bound, each));
  return candidates.length > 0 ? {fault: 'date-doubtful', field: 'year', candidates} : undefined;
}

/** The dates that one with a slip may be. */
export function correctedDates(typed: TypedDate, read: Read, months: readonly string[]): string[] {
  const variants = fields.flatMap((field) =>
    correctionsOf(cleanText(typed[field]), months).map((text) => ({...typed, [field]: text})),
  );
  // A letter for a figure may stand in each of the fields.
  const all = eachField(typed, (text) => correctionsOf(cleanText(text), [])[0] ?? text);
  const beyond = eachField(typed, (text) => beyondItsEra(cleanText(text)));
  return [...new Set([...variants, all, beyond].flatMap((variant) => datesOf(read(variant))))];
}
