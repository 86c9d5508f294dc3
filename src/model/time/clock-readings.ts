import {civilInterval, civilMinute, parseMoment, writeCivilMinute, type Moment} from './moment.js';
import {instantOf, instantsOf, isTimeZone, offsetAt} from './zone.js';

/** The two things that a date may mean; see `Answers` for how they are written. */
export interface ClockReadings {
  /** By the clocks of the notice's zone. */
  readonly there: string;
  /** By those of the reader. */
  readonly here: string;
}

/** Some minutes on end, both included, since 1970-01-01T00:00Z; open where a date leaves an end out. */
export type Stretch = readonly [first: number, last: number];

/** `easternmost` and `westernmost` as they are written; of a clock that is not known the offset lies between the two. */
const anyOffset = ['+14:00', '-12:00'] as const;

/**
 * The minutes at which the clocks of a zone show a local time. Of one that they skip, nobody knows what was looked at: all from
 * where it would be by the offset after the change to where it would be by the one before.
 */
function stretchesAt(zone: string, civil: number): Stretch[] {
  const shown = instantsOf(zone, civil);
  if (shown.length > 0) return shown.map((minute): Stretch => [minute, minute]);
  const change = instantOf(zone, civil);
  return [[civil - offsetAt(zone, change), civil - offsetAt(zone, change - 1)]];
}

function firstOf(moment: Moment, zone: string): number {
  const [start] = civilInterval(moment);
  return moment.offset === undefined ? instantOf(zone, start) : start - moment.offset;
}

function lastOf(moment: Moment, zone: string): number {
  const end = civilInterval(moment)[1];
  if (moment.offset !== undefined) return end - moment.offset - 1;
  const shown = moment.precision === 'minute' ? instantsOf(zone, end - 1).at(-1) : undefined;
  return shown ?? instantOf(zone, end) - 1;
}

/** The ends of a date or span: undefined where one is left out; nothing at all if it is no date. */
function endsOf(date: string): readonly [Moment | undefined, Moment | undefined] | undefined {
  const [first = '', last = first, ...rest] = date.split('..').map((end) => end.trim());
  const ends = [parseMoment(first), parseMoment(last)] as const;
  const isRead = rest.length === 0 && (first === '' || ends[0]) && (last === '' || ends[1]);
  return isRead && first + last !== '' ? ends : undefined;
}

/**
 * The minutes that a date means by the clocks of a zone: of a time of day that comes twice, both; of one that is skipped, the
 * hour around the change.
 *
 * @param date - one moment or span, as in `Answers`
 * @param zone - an IANA name that this machine knows
 * @returns none if it is no date
 */
export function stretchesBy(zone: string, date: string): Stretch[] {
  const ends = endsOf(date);
  if (!ends) return [];
  const [first, last] = ends;
  const isMinute = first?.precision === 'minute' && first.offset === undefined && !date.includes('..');
  if (isMinute) return stretchesAt(zone, civilInterval(first)[0]);
  return [[first ? firstOf(first, zone) : -Infinity, last ? lastOf(last, zone) : Infinity]];
}

/** A minute as an answer writes it; the empty string where there is none, or beyond the years that can be written. */
function written(minute: number): string {
  return minute >= civilMinute(0) && minute < civilMinute(10_000) ? `${writeCivilMinute(minute)}Z` : '';
}

function answerOf(stretches: readonly Stretch[]): string {
  const texts = stretches.map(([first, last]) =>
    first === last ? written(first) : `${written(first)}..${written(last)}`,
  );
  return texts.join('|');
}

/** What a date means by a clock of which nothing is known. */
function byAnyClock([first, last]: readonly [Moment | undefined, Moment | undefined]): string {
  const end = (moment: Moment | undefined, side: 0 | 1) => {
    if (!moment) return '';
    const {offset} = moment;
    const minute = civilInterval(moment)[side] - side;
    return offset === undefined ? `${writeCivilMinute(minute)}${anyOffset[side]}` : written(minute - offset);
  };
  return `${end(first, 0)}..${end(last, 1)}`;
}

/**
 * The minute, by the clock that was looked at, of an answer that leaves open which one that was; see `clockReadings`.
 *
 * @returns the first and the last of them, without an offset
 */
export function byUnknownClock(reading: string): readonly [first: string, last: string] | undefined {
  const [first = '', last = ''] = reading.split('..');
  const isAny = first.endsWith(anyOffset[0]) && last.endsWith(anyOffset[1]);
  return isAny ? [first.slice(0, -anyOffset[0].length), last.slice(0, -anyOffset[1].length)] : undefined;
}

/**
 * What a date means by two clocks. Days, months and years differ, too: they begin elsewhere at another time.
 *
 * @param date - one moment or span without an offset at one of its ends, as in `Answers`
 * @param there - the zone of the notice
 * @param here - that of the reader's device; undefined where it is not known
 * @returns undefined where both clocks mean the same, and where no clock need be known or that of the notice is not
 */
export function clockReadings(
  date: string,
  there: string,
  here: string | undefined,
): ClockReadings | undefined {
  const ends = isTimeZone(there) ? endsOf(date) : undefined;
  if (!ends?.some((end) => end && end.offset === undefined)) return undefined;
  const byNotice = answerOf(stretchesBy(there, date));
  const byReader = here === undefined ? byAnyClock(ends) : answerOf(stretchesBy(here, date));
  if (byNotice === byReader) return undefined;
  // The notice's own clocks tell by themselves which times they skip.
  const isMinute = ends[0]?.precision === 'minute' && !date.includes('..');
  return {there: isMinute ? date : byNotice, here: byReader};
}
