import * as m from '../../../localization/catalogues/dates/messages.js';
import {eraYearOf} from '../../../localization/dates/eras.js';
import type {VagueDateWords} from './fault-words.js';

/** How much of what was typed is told: enough to recognise it. */
const mostTold = 40;

/** What was typed, on one line and shortened. */
function told(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  const signs = Array.from(plain);
  return signs.length > mostTold ? `${signs.slice(0, mostTold).join('')}…` : plain;
}

/** The year of a date in its era, in brackets; nothing where there is none that people remember. */
function eraWords(date: string): string {
  const year = eraYearOf(Number(date.slice(0, 4)));
  return year === undefined ? '' : `（${year}）`;
}

/** Words dates that are not exact. */
export const vagueDateWords: VagueDateWords = {
  fault({code, text = ''}, speaker) {
    if (code === 'date-unreadable') return speaker.say(m.unreadable, told(text));
    return speaker.say(code === 'date-doubtful' ? m.doubtful : m.forgotten);
  },
  era: (date, {locale}) => (locale === 'ja' ? eraWords(date) : ''),
  note: (note, speaker) => speaker.say(note === 'calendar-quarter' ? m.calendarQuarter : m.fiscalYear),
};
