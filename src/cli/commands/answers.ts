import {never, type Answers} from '../../eligibility/answers.js';
import * as m from '../../localization/catalogues/command/messages.js';
import {didYouMean, problems} from '../../localization/catalogues/problems/messages.js';
import {calendarsFor} from '../../localization/dates/eras.js';
import {readTypedDate} from '../../localization/dates/typed-dates.js';
import {vagueDatesFor} from '../../localization/dates/vague/vague-dates.js';
import type {Speaker} from '../../localization/speaker.js';
import {joinSentences, knownNamesWords} from '../../localization/worded-problems.js';
import {answersOf} from '../../model/choice-answers.js';
import {isInverted} from '../../model/time/inverted.js';
import {nearestName} from '../../model/problems/nearest-name.js';
import type {Eligibility, Question} from '../../model/schema/eligibility.js';
import {parseMoment} from '../../model/time/moment.js';
import {questionsById} from '../../model/questions.js';
import {UsageError} from '../usage-error.js';

/** Whether a text is a date, or a span `from..to` of which either end may be left out. */
function isSpan(text: string): boolean {
  const [first = '', last, ...rest] = text.split('..').map((moment) => moment.trim());
  if (rest.length > 0) return false;
  if (last === undefined) return parseMoment(first) !== undefined;
  return [first, last].every((end) => end === '' || parseMoment(end)) && !isInverted(first, last);
}

/** Whether a text is a date or several that may be meant; see `Answers`. */
function isDateAnswer(text: string): boolean {
  return text.split('|').every(isSpan);
}

/** What is wrong with an answer that is no date; it says how the date is written that people would read in it. */
function dateFault(id: string, answer: string, speaker: Speaker): string {
  const {language, patterns} = speaker;
  const typed = {year: answer, month: '', day: ''};
  const reading = readTypedDate(typed, patterns, calendarsFor(language), vagueDatesFor(language));
  const dates = reading.fault === undefined ? [reading.date ?? ''] : (reading.candidates ?? []);
  const meant = dates.filter((date) => date !== '').map((date) => speaker.say(didYouMean, date));
  return joinSentences([speaker.say(m.noDate, id, answer), ...meant]);
}

/** Whether a text is a period, such as `2019..2023`; see `Answers`. */
function isPeriod(text: string): boolean {
  return text.trim() !== '..' && isSpan(text);
}

function optionFault({id}: Question, answer: string, known: readonly string[], speaker: Speaker): string {
  const sentence = speaker.say(m.noSuchOption, id, answer);
  return joinSentences([sentence, ...knownNamesWords(nearestName(answer, known), known, speaker)]);
}

/** What is wrong with an answer, in a sentence; undefined if it is valid. */
export function answerFault(
  {questions}: Eligibility,
  id: string,
  answer: string,
  speaker: Speaker,
): string | undefined {
  const question = questionsById({questions}).get(id);
  if (!question) {
    const ids = questions.map((each) => each.id);
    const names = knownNamesWords(nearestName(id, ids), ids, speaker);
    return joinSentences([speaker.say(problems['unknown-question'], id, ''), ...names]);
  }
  const isNever = answer === never && question.kind !== 'choice' && question.never !== undefined;
  if (question.kind === 'code' || isNever) return undefined;
  if (question.kind === 'date') return isDateAnswer(answer) ? undefined : dateFault(id, answer, speaker);
  if (question.kind === 'period') return isPeriod(answer) ? undefined : speaker.say(m.noPeriod, id, answer);
  const known = answersOf(question);
  return known.includes(answer) ? undefined : optionFault(question, answer, known, speaker);
}

/** Splits `purchase=2012-09-04`; of ids that contain "=" themselves, the longest that matches is taken. */
function split(text: string, {questions}: Eligibility): [id: string, answer: string] | undefined {
  const ids = questions.map(({id}) => id).filter((id) => text.startsWith(`${id}=`));
  const [id = text.split('=', 1)[0] ?? ''] = ids.sort((a, b) => b.length - a.length);
  const answer = text.slice(id.length + 1).trim();
  return id === '' || answer === '' ? undefined : [id, answer];
}

/**
 * Parses the values of `--answer`.
 *
 * @throws UsageError if one of them cannot be understood
 */
export function readAnswers(eligibility: Eligibility, texts: readonly string[], speaker: Speaker): Answers {
  const answers = new Map<string, string>();
  const reject = (sentence: string): never => {
    throw new UsageError(sentence, true);
  };
  for (const text of texts) {
    const [id, answer] = split(text, eligibility) ?? reject(speaker.say(m.malformedAnswer, text));
    const fault = answerFault(eligibility, id, answer, speaker);
    if (fault !== undefined) reject(fault);
    if (answers.has(id)) reject(speaker.say(m.answerRepeated, id));
    answers.set(id, answer);
  }
  return Object.fromEntries(answers);
}
