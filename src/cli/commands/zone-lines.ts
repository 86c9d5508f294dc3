import {never, type Answers} from '../../eligibility/answers.js';
import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {parseMoment} from '../../model/time/moment.js';
import {isTimeZone} from '../../model/time/zone.js';

/** Whether an answer has a date that does not say by itself which instant it is; see `Answers`. */
function isLocal(answer: string): boolean {
  const moments = answer.split(/\.\.|\|/).map((text) => parseMoment(text.trim()));
  return moments.some((moment) => moment && moment.offset === undefined);
}

/** Says by which clock the answers go to questions with a time of day, where one of them leaves it to the notice. */
export function zoneLines({timeZone, questions}: Eligibility, answers: Answers, speaker: Speaker): string[] {
  if (timeZone === undefined || !isTimeZone(timeZone)) return [];
  const isOpen = questions.some((question) => {
    const answer = answers[question.id];
    const isTimed = question.kind === 'date' && question.time === true;
    return isTimed && answer !== undefined && answer !== never && isLocal(answer);
  });
  return isOpen ? [speaker.say(m.understoodIn, timeZone)] : [];
}
