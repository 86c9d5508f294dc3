import {never, type Answers} from '../../eligibility/answers.js';
import * as m from '../../localization/catalogues/command/messages.js';
import {didYouMean, problems} from '../../localization/catalogues/problems/messages.js';
import {calendarsFor} from '../../localization/dates/eras.js';
import {readTypedDate} from '../../localization/dates/typed-dates.js';
import {vagueDatesFor} from '../../localization/dates/vague/vague-dates.js';
import type {Speaker} from '../../localization/speaker.js';
import {joinSentences, knownNamesWords} from '../../localization/worded-problems.js';
import {answersOf} from '../../model/choice-answers.js';
import {foldCode} from '../../model/codes/fold-code.js';
import {saysNoCode} from '../../model/codes/no-code.js';
import {allTestsOf} from '../../model/conditions.js';
import {isInverted} from '../../model/time/inverted.js';
import {nearestName} from '../../model/problems/nearest-name.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {parseMoment} from '../../model/time/moment.js';
import {questionsById} from '../../model/questions.js';
import {UsageError} from '../usage-error.js';

/** What answers are read with. */
export interface AnswerReader {
  readonly speaker: Speaker;
  /** The day on which it is said; see `Terminal`. */
  readonly today: string;
}

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

/** The dates that people would read in a text; without `today`, only those that are the same on every day. */
function datesMeant(text: string, {language, patterns}: Speaker, today?: string): readonly string[] {
  const typed = {year: text, month: '', day: ''};
  const reading = readTypedDate(typed, patterns, calendarsFor(language), vagueDatesFor(language, today));
  const dates = reading.fault === undefined ? [reading.date] : (reading.candidates ?? []);
  return dates.filter((date) => date !== undefined);
}

/**
 * What is wrong with an answer that is no date; it says how the date is written that people would read in it. One that is
 * counted from today is never read, or the same command would give another verdict tomorrow.
 */
function dateFault(id: string, answer: string, {speaker, today}: AnswerReader): string {
  const lasting = datesMeant(answer, speaker);
  const passing = lasting.length > 0 ? [] : datesMeant(answer, speaker, today);
  return joinSentences([
    speaker.say(m.noDate, id, answer),
    ...(passing.length > 0 ? [speaker.say(m.relativeDate, today)] : []),
    ...[...lasting, ...passing].map((date) => speaker.say(didYouMean, date)),
  ]);
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
  reader: AnswerReader,
): string | undefined {
  const {speaker} = reader;
  const question = questionsById({questions}).get(id);
  if (!question) {
    const ids = questions.map((each) => each.id);
    const names = knownNamesWords(nearestName(id, ids), ids, speaker);
    return joinSentences([speaker.say(problems['unknown-question'], id, ''), ...names]);
  }
  const isNever = answer === never && question.kind !== 'choice' && question.never !== undefined;
  if (question.kind === 'code' || isNever) return undefined;
  if (question.kind === 'date') return isDateAnswer(answer) ? undefined : dateFault(id, answer, reader);
  if (question.kind === 'period') return isPeriod(answer) ? undefined : speaker.say(m.noPeriod, id, answer);
  const known = answersOf(question);
  return known.includes(answer) ? undefined : optionFault(question, answer, known, speaker);
}

/** Whether an answer says that there is no code, in place of one. */
function isNoCode(eligibility: Eligibility, id: string, answer: string): boolean {
  const listed = allTestsOf(eligibility).flatMap((test) => (test.question === id ? (test.in ?? []) : []));
  const isListed = listed.some((code) => foldCode(code) === foldCode(answer));
  return questionsById(eligibility).get(id)?.kind === 'code' && saysNoCode(answer) && !isListed;
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
export function readAnswers(
  eligibility: Eligibility,
  texts: readonly string[],
  reader: AnswerReader,
): Answers {
  const {speaker} = reader;
  const answers = new Map<string, string>();
  const reject = (sentence: string): never => {
    throw new UsageError(sentence, true);
  };
  for (const text of texts) {
    const [id, answer] = split(text, eligibility) ?? reject(speaker.say(m.malformedAnswer, text));
    const fault = answerFault(eligibility, id, answer, reader);
    if (fault !== undefined) reject(fault);
    if (isNoCode(eligibility, id, answer)) reject(speaker.say(m.noCode, id, answer));
    if (answers.has(id)) reject(speaker.say(m.answerRepeated, id));
    answers.set(id, answer);
  }
  return Object.fromEntries(answers);
}
