/** Reads dates of other calendars and scripts, and dates as people say them. Downloaded where a form asks for a date. */
import type {Translations} from '../../localization/msg.js';
import {Speaker} from '../../localization/speaker.js';
import * as views from '../../views/checker/faults/vague-date-words.js';
import type {VagueDateWords} from '../../views/checker/faults/fault-words.js';

export {calendarsFor} from '../../localization/dates/eras.js';
export {vagueDatesFor} from '../../localization/dates/vague/vague-dates.js';

/**
 * Words for dates that are not exact, by a `Speaker` of this file (see `Speaker`). They hold no text of the notice.
 *
 * @param translations - the words in the language that is spoken
 */
export function vagueDateWordsIn(translations: Translations | undefined): VagueDateWords {
  const own = ({spoken, language}: Speaker) =>
    new Speaker({...spoken, messages: {...spoken.messages, ...translations}}, language);
  return {
    fault: (fault, speaker) => views.vagueDateWords.fault(fault, own(speaker)),
    era: views.vagueDateWords.era,
    note: (note, speaker) => views.vagueDateWords.note(note, own(speaker)),
  };
}
