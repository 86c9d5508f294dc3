import type {Contact, Hours} from '../schema/contact.js';
import {weekdays, type Weekday} from '../vocabulary.js';
import type {Text} from '../schema/text.js';
import {civilInterval, parseMoment} from './moment.js';
import {hasPassed} from './when.js';
import {isTimeZone, offsetAt} from './zone.js';

/** Whether a contact is open at an instant, and until or from when, in its own local time. */
export type Opening =
  | {readonly state: 'open'; readonly closes: string}
  | {
      readonly state: 'closed';
      /** The next opening within a month, if there is one. */
      readonly next?: {readonly daysAhead: number; readonly weekday: Weekday; readonly opens: string};
      /** Why it is closed today. */
      readonly reason?: Text;
    }
  | {readonly state: 'ended'};

const minutesOfDay = 24 * 60;

/** How far ahead to look for the next opening, in days. */
const furthestOpening = 31;

function clockMinute(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** 1970-01-01, the day 0, was a Thursday. */
function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon';
}

function closureOn({closed = [], holidays = []}: Contact, day: number) {
  return [...closed, ...holidays.map(({on, reason}) => ({from: on, to: on, reason}))].find(({from, to}) => {
    const [first, last] = [parseMoment(from), parseMoment(to)];
    const minute = day * minutesOfDay;
    return first && last && minute >= civilInterval(first)[0] && minute < civilInterval(last)[1];
  });
}

/** The hours of one day in civil minutes, earliest first. Hours that close before they open end on the next day. */
function spansOf(contact: Contact, day: number): {start: number; end: number; hours: Hours}[] {
  if (closureOn(contact, day)) return [];
  return (contact.hours ?? [])
    .filter(({days}) => days.includes(weekdayOf(day)))
    .map((hours) => {
      const opens = clockMinute(hours.opens);
      const closes = clockMinute(hours.closes);
      const start = day * minutesOfDay + opens;
      return {start, end: start + closes - opens + (closes <= opens ? minutesOfDay : 0), hours};
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Tells whether a contact can be reached at an instant.
 *
 * @param minute - minutes since 1970-01-01T00:00Z, whole or not
 * @returns undefined where the contact gives no hours, or a zone that this machine does not know
 */
export function openingAt(contact: Contact, minute: number): Opening | undefined {
  const {until, hours, timeZone} = contact;
  if (until !== undefined && hasPassed(until, minute)) return {state: 'ended'};
  if (!hours?.length || timeZone === undefined || !isTimeZone(timeZone)) return undefined;
  const civil = minute + offsetAt(timeZone, minute);
  const today = Math.floor(civil / minutesOfDay);
  const [open] = [...spansOf(contact, today - 1), ...spansOf(contact, today)]
    .filter(({start, end}) => civil >= start && civil < end)
    .sort((a, b) => b.end - a.end);
  if (open) return {state: 'open', closes: open.hours.closes};
  const reason = closureOn(contact, today)?.reason;
  for (let daysAhead = 0; daysAhead <= furthestOpening; daysAhead++) {
    const next = spansOf(contact, today + daysAhead).find(({start}) => start > civil);
    if (!next) continue;
    const weekday = weekdayOf(today + daysAhead);
    return {
      state: 'closed',
      next: {daysAhead, weekday, opens: next.hours.opens},
      ...(reason !== undefined && {reason}),
    };
  }
  return {state: 'closed', ...(reason !== undefined && {reason})};
}
