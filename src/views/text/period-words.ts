import * as m from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';

/** Words an answer that is a period; see `Answers` for how it is written. */
export function periodWords(answer: string, speaker: Speaker): string {
  const [from = '', until] = answer.split('..').map((side) => side.trim());
  const moment = (text: string) => speaker.moment(text);
  if (from === '') return speaker.say(m.periodUntil, moment(until ?? ''));
  if (until === undefined) return speaker.say(m.periodFrom, moment(from));
  if (until === '') return speaker.say(m.periodGoesOn, moment(from));
  return speaker.say(m.periodBetween, moment(from), moment(until));
}
