import type {Answers} from '../../eligibility/answers.js';
import {checkNotice} from '../../eligibility/check-eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import {deviceZone, instantsOf, isTimeZone, momentAt} from '../../model/time/zone.js';
import {fieldName, type Fault} from '../../views/checker/form.js';

/**
 * The two moments that a time of day may mean: by the clocks of the notice's zone, and by the reader's own.
 *
 * @param date - an answer; see `Answers`
 * @returns undefined where it says its offset, has no time of day, or means the same moment by both
 */
function clockReadings(date: string, timeZone: string): readonly [there: string, here: string] | undefined {
  const moment = parseMoment(date);
  if (moment?.precision !== 'minute' || moment.offset !== undefined || !isTimeZone(timeZone))
    return undefined;
  const [there, ...again] = instantsOf(timeZone, civilInterval(moment)[0]);
  // Without an offset, the parts of a date are those of the device's clock.
  const here = Date.parse(`${date}:00`) / 60_000;
  if (there === undefined || [there, ...again].includes(here)) return undefined;
  return [momentAt(there, timeZone), momentAt(here, deviceZone())];
}

/** The times among the answers that mean another verdict by the clock of the reader's device than by that of the notice. */
export function openTimes(notice: Notice, answers: Answers): Fault[] {
  const {questions = [], timeZone = ''} = notice.eligibility ?? {};
  return questions.flatMap(({id, kind}): Fault[] => {
    const candidates = kind === 'date' ? clockReadings(answers[id] ?? '', timeZone) : undefined;
    const verdicts = candidates?.map((date) => checkNotice(notice, {...answers, [id]: date})?.verdict);
    if (new Set(verdicts).size < 2) return [];
    return [{question: id, code: 'time-open', field: fieldName(id, 'time'), candidates}];
  });
}
