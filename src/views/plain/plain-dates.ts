import * as clocks from '../../localization/catalogues/clocks/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import {writeOffset} from '../../localization/dates/written-dates.js';
import type {Speaker} from '../../localization/speaker.js';
import type {DecisionAnswer} from '../../eligibility/what-if/decision-question.js';
import type {Bounds} from '../../eligibility/rules/date-edges.js';
import {stretchesBy} from '../../model/time/clock-readings.js';
import {parseMoment} from '../../model/time/moment.js';
import {instantsOf, momentAt} from '../../model/time/zone.js';
import {dateTestWords} from '../text/test-words.js';

const [dayLength, minuteLength] = ['YYYY-MM-DD'.length, 'YYYY-MM-DDTHH:mm'.length];

/** A time of day by the clocks of a zone; with its offset only where they show it twice. Days stay as they are. */
function localTime(date: string, timeZone: string): string {
  const minute = parseMoment(date)?.precision === 'minute' ? stretchesBy(timeZone, date)[0]?.[0] : undefined;
  if (minute === undefined) return date;
  const moment = momentAt(minute, timeZone);
  const {offset = 0} = parseMoment(moment) ?? {};
  return instantsOf(timeZone, minute + offset).length > 1 ? moment : moment.slice(0, minuteLength);
}

function mapBounds(bounds: Bounds, write: (date: string) => string | undefined): Bounds {
  const written = Object.entries(bounds).map(([member, date]: [string, string | undefined]) => [
    member,
    date === undefined ? undefined : write(date),
  ]);
  return Object.fromEntries(written) as Bounds;
}

/** The words for a part of the calendar; those for a question with a time of day name once the zone by which it goes. */
export function datesWords(bounds: Bounds, timeZone: string | undefined, speaker: Speaker): string {
  const words = dateTestWords(
    timeZone === undefined ? bounds : mapBounds(bounds, (date) => localTime(date, timeZone)),
    speaker,
  );
  if (words === '') return speaker.say(plain.anyDate);
  return timeZone === undefined ? words : speaker.say(clocks.inZone, words, speaker.zone(timeZone));
}

/** The same within a day that has been named; the day itself bounds nothing there. */
export function timesWords(bounds: Bounds, timeZone: string, speaker: Speaker): string {
  const time = (date: string) => {
    const local = localTime(date, timeZone);
    const moment = parseMoment(local);
    if (moment?.precision !== 'minute') return undefined;
    const words = speaker.time(local.slice(dayLength + 1, minuteLength));
    if (moment.offset === undefined) return words;
    return speaker.say(clocks.inZone, words, writeOffset(moment.offset, speaker.patterns));
  };
  const times = mapBounds(bounds, time);
  const {from, to} = times;
  // A minute that the rule lists is no range; of dates, the writer of ranges sees to that.
  const words = from !== undefined && from === to ? from : dateTestWords(times, speaker);
  return speaker.say(clocks.inZone, words, speaker.zone(timeZone));
}

/** The day in which all of a part of the calendar lies, by the clocks of a zone; undefined where it is in none. */
function dayOf({bounds, answer = ''}: DecisionAnswer, timeZone: string): string | undefined {
  const [start, end] = [bounds?.from ?? bounds?.after, bounds?.to ?? bounds?.before];
  // A part without an end lies in no day.
  const stretch = start === undefined || end === undefined ? undefined : stretchesBy(timeZone, answer)[0];
  const [first, last] = (stretch ?? []).map((minute) => momentAt(minute, timeZone).slice(0, dayLength));
  return first === last ? first : undefined;
}

/** For each of some answers the day that it shares with the answer before or after it; undefined where it shares none. */
export function sharedDays(
  answers: readonly DecisionAnswer[],
  timeZone: string | undefined,
): readonly (string | undefined)[] {
  if (timeZone === undefined) return answers.map(() => undefined);
  const days = answers.map((answer) => dayOf(answer, timeZone));
  return days.map((day, place) => (day === days[place - 1] || day === days[place + 1] ? day : undefined));
}
