import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import * as map from '../../localization/catalogues/truth-map/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {labelOf} from '../../model/questions.js';
import type {Question} from '../../model/schema/questions.js';
import type {Text} from '../../model/schema/text.js';
import {civilInterval, parseMoment} from '../../model/time/moment.js';
import type {DecisionAnswer} from '../../eligibility/what-if/decision-question.js';
import {textListView, textView} from '../text/phrase.js';
import {codeTestWords, optionLabel} from '../text/test-words.js';
import type {Case} from './plain-cases.js';
import {datesWords} from './plain-dates.js';
import type {PlainQuestion} from './plain-form.js';

/** How many answers to a question are told before the rest is counted. */
const mostAnswers = 6;

/** Stands for a gap while a message is split at it. */
const gap = '\0';

/** Words of the library as a text, among those of the document. */
function own(words: string, speaker: Speaker): Text {
  return {[speaker.locale]: words};
}

/** The words for the part of the calendar from one answer to another. */
function datesText(
  first: DecisionAnswer,
  last: DecisionAnswer,
  {timeZone}: PlainQuestion,
  speaker: Speaker,
): Text {
  const {from, after} = first.bounds ?? {};
  const {to, before} = last.bounds ?? {};
  return own(datesWords({from, after, to, before}, timeZone, speaker), speaker);
}

/** An answer in words, as the form has it; of a code, its state. */
function answerTexts(answer: DecisionAnswer, asked: PlainQuestion, speaker: Speaker): Text[] {
  const {question, end, codes} = asked;
  if (answer.isNamed === true)
    return (codes?.tests ?? []).map((test) => own(codeTestWords(test, speaker), speaker));
  if (answer.isNamed === false) return [own(speaker.say(map.otherCodes), speaker)];
  if (answer.answer === undefined) return [own(speaker.say(checker.unknown), speaker)];
  if (answer.isOther) return [own(speaker.say(end ? checker.stillToday : plain.otherDate), speaker)];
  if (answer.bounds) return [datesText(answer, answer, asked, speaker)];
  if (question.kind === 'choice') return [optionLabel(question, answer.answer, speaker)];
  return [question.never ?? answer.answer];
}

/** When a part of the calendar begins, or ends; between two dates that a rule lists lie others. */
function edgeOf({bounds, answer = ''}: DecisionAnswer, edge: 'start' | 'end'): number {
  const [first = '', last = first] = answer.split('..');
  const moment = bounds && parseMoment(edge === 'start' ? first : last);
  return moment ? civilInterval(moment)[edge === 'start' ? 0 : 1] : NaN;
}

/** Whether the second of two answers is the stretch of the calendar that follows the first. */
function isNext(place: number, before: number | undefined, {answers}: PlainQuestion): boolean {
  const [former, latter] = [answers[before ?? -1], answers[place]];
  return !!former && !!latter && edgeOf(former, 'end') === edgeOf(latter, 'start');
}

/** Some answers to a question, with stretches of the calendar that follow each other as one. */
function answersTexts(places: readonly number[], asked: PlainQuestion, speaker: Speaker): Text[] {
  const runs = places.reduce<number[][]>((before, place) => {
    const last = before.at(-1);
    if (last && isNext(place, last.at(-1), asked)) last.push(place);
    else before.push([place]);
    return before;
  }, []);
  return runs.flatMap((run) => {
    const [first, last] = [asked.answers[run[0] ?? 0], asked.answers[run.at(-1) ?? 0]];
    if (!first || !last) return [];
    return run.length > 1 ? [datesText(first, last, asked, speaker)] : answerTexts(first, asked, speaker);
  });
}

/** A list of which the first few are told, and the others counted. */
function shortened(texts: readonly Text[], speaker: Speaker): readonly Text[] {
  const more = texts.length - mostAnswers;
  if (more <= 1) return texts;
  return [...texts.slice(0, mostAnswers), own(speaker.say(m.others, speaker.number(more)), speaker)];
}

function questionWords(question: Question, end: PlainQuestion['end'], speaker: Speaker): unknown {
  const label = textView(labelOf(question), speaker);
  return end ? html`${label} (${speaker.say(checker[end])})` : label;
}

/** Joins what somebody answers, question by question. */
export function joinedAnswers(answers: readonly unknown[]): unknown[] {
  return answers.map((answer, index) => [index > 0 ? ' · ' : nothing, answer]);
}

/**
 * For whom a verdict holds, to stand before it: "Which device? Smartphone: ". The style sheet hides it where the form
 * works, and wherever it does not, nobody reads the verdict without it.
 */
export function caseView(
  asCase: Case,
  questions: readonly PlainQuestion[],
  speaker: Speaker,
): TemplateResult {
  const given = asCase.flatMap((places, axis) => {
    const asked = questions[axis];
    if (!places || !asked) return [];
    const texts = shortened(answersTexts(places, asked, speaker), speaker);
    return [html`${questionWords(asked.question, asked.end, speaker)} ${textListView(texts, speaker, 'or')}`];
  });
  return whenView(given.length > 0 ? joinedAnswers(given) : speaker.say(m.everyone), speaker);
}

/** Stands before a verdict and says for whom it holds. */
export function whenView(words: unknown, speaker: Speaker): TemplateResult {
  // The verdict follows in its own markup.
  const [before, between] = speaker.say(plain.holdsFor, gap, gap).split(gap);
  return html`<span class="when">${before}${words}${between}</span>`;
}
