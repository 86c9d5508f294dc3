import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Hours} from '../../model/schema/contact.js';
import {daysWords} from './days-words.js';

/** When somebody answers, such as “Monday to Friday 10:00–18:00 (Japan Standard Time)”; the zone is an IANA name. */
export function hoursWords(
  {days, opens, closes}: Hours,
  timeZone: string | undefined,
  speaker: Speaker,
): string {
  const words = `${daysWords(days, speaker)} ${speaker.hours(opens, closes)}`;
  return timeZone === undefined ? words : speaker.say(m.hoursInZone, words, speaker.zone(timeZone));
}
