import * as m from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';

/** Words an answer that is a date or a span of two; see `Answers`. Typed as a date, the words are read as the same. */
export function spanWords(answer: string, speaker: Speaker): string {
  const [first = '', last] = answer.split('..');
  if (last === undefined) return speaker.moment(first);
  if (first === '') return speaker.say(m.periodUntil, speaker.moment(last));
  if (last === '') return speaker.say(m.periodFrom, speaker.moment(first));
  return speaker.when({from: first, to: last});
}
