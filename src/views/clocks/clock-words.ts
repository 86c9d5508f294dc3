import * as m from '../../localization/catalogues/clocks/messages.js';
import {writeOffset} from '../../localization/dates/written-dates.js';
import type {Speaker} from '../../localization/speaker.js';
import {
  byUnknownClock,
  stretchesBy,
  type ClockReadings,
  type Stretch,
} from '../../model/time/clock-readings.js';
import {civilInterval, civilMinute, parseMoment, writeCivilMinute} from '../../model/time/moment.js';
import {instantsOf, offsetAt} from '../../model/time/zone.js';

/** The zones by which times are told. */
export interface Zones {
  readonly speaker: Speaker;
  /** The zone of the notice. */
  readonly there: string;
  /** That of the reader's device; undefined where it is not known. */
  readonly here: string | undefined;
  /** What that is called; empty where it is not known. */
  readonly hereName: string;
}

/** Whole days as days, and any other stretch to the minute. */
function localWords(first: string, last: string, speaker: Speaker): string {
  const areDays = first.endsWith('T00:00') && last.endsWith('T23:59');
  const length = areDays ? 'YYYY-MM-DD'.length : undefined;
  return speaker.when({from: first.slice(0, length), to: last.slice(0, length)});
}

/** What the clocks of a zone show of a stretch; with the offset where they show it twice. */
function shownBy(zone: string, [first, last]: Stretch, speaker: Speaker): string {
  const local = (minute: number) => minute + offsetAt(zone, minute);
  const words = localWords(writeCivilMinute(local(first)), writeCivilMinute(local(last)), speaker);
  const isTwice = first === last && instantsOf(zone, local(first)).length > 1;
  return isTwice ? `${words} ${writeOffset(offsetAt(zone, first), speaker.patterns)}` : words;
}

function byNotice(stretch: Stretch, {speaker, there}: Zones): string {
  return speaker.say(m.inZone, shownBy(there, stretch, speaker), speaker.zone(there));
}

/** Whether a stretch has two ends, in years that every zone can write. */
function canBeTold(stretch: Stretch): boolean {
  return stretch.every((minute) => minute > civilMinute(1) && minute < civilMinute(9999));
}

/**
 * One of the readings of a date.
 *
 * @param tell - words a stretch of minutes
 */
function readingWords(reading: string, zones: Zones, tell: (stretch: Stretch) => string): string {
  const {speaker, there} = zones;
  const unknown = byUnknownClock(reading);
  if (unknown) return speaker.say(m.byAnotherClock, localWords(...unknown, speaker));
  const moment = parseMoment(reading);
  const isLocal = moment?.precision === 'minute' && moment.offset === undefined;
  const isSkipped = isLocal && instantsOf(there, civilInterval(moment)[0]).length === 0;
  if (isSkipped) return speaker.say(m.inZone, speaker.moment(reading), speaker.zone(there));
  const stretches = stretchesBy(there, reading);
  return stretches.length > 0 && stretches.every(canBeTold)
    ? speaker.list(stretches.map(tell), 'or')
    : speaker.moment(reading);
}

/** The two readings of a date as a reader chooses between them: each by both clocks. */
export function choiceWords({there, here}: ClockReadings, zones: Zones): ClockReadings {
  const {speaker, here: own, hereName} = zones;
  const mine = (stretch: Stretch) =>
    own === undefined
      ? byNotice(stretch, zones)
      : speaker.say(m.byMyClock, shownBy(own, stretch, speaker), hereName, byNotice(stretch, zones));
  const theirs = (stretch: Stretch) =>
    own === undefined
      ? byNotice(stretch, zones)
      : speaker.say(m.byNoticeClock, byNotice(stretch, zones), shownBy(own, stretch, speaker), hereName);
  return {there: readingWords(there, zones, theirs), here: readingWords(here, zones, mine)};
}

/** Whether the clocks of the notice and of the reader show different times. */
function differs(stretch: Stretch, there: string, here: string): boolean {
  return stretch.some((minute) => offsetAt(here, minute) !== offsetAt(there, minute));
}

/** An answer with a time of day, by the clocks of the notice's zone and, where they differ, by the reader's. */
export function answerWords(answer: string, zones: Zones): string {
  const {speaker, there, here, hereName} = zones;
  const tell = (stretch: Stretch) => {
    const words = byNotice(stretch, zones);
    if (here === undefined || !differs(stretch, there, here)) return words;
    const own = speaker.say(m.inZone, shownBy(here, stretch, speaker), hereName);
    return speaker.say(m.bothClocks, words, own);
  };
  return speaker.list(
    answer.split('|').map((reading) => readingWords(reading, zones, tell)),
    'or',
  );
}
