import type {Verdict} from '../../eligibility/result.js';
import type {TruthRow} from '../../eligibility/what-if/truth-map.js';
import type {RowAnswers} from '../../eligibility/what-if/branches.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as words from '../../localization/catalogues/truth-map/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {answersOf, otherValue} from '../../model/choice-answers.js';
import {never} from '../../eligibility/answers.js';
import type {ChoiceQuestion, Question} from '../../model/schema/questions.js';
import type {Text} from '../../model/schema/text.js';
import type {Phrase} from '../../model/text.js';
import {labelOf, questionsById} from '../../model/questions.js';
import {answersDown, isBare, otherCodeWords} from './code-words.js';
import type {MapSurface} from './map-surface.js';
import {periodWords} from '../text/period-words.js';
import {
  codeTestWords,
  dateTestWords,
  isShortened as isShortenedTest,
  optionLabel,
} from '../text/test-words.js';

/** How many answers of a row are named before the rest is counted. */
const mostNamed = 6;

/**
 * Lists the first few phrases and counts the others, which may be thousands and are not worded.
 *
 * @param last - what is named behind them in any case
 */
function listed<Item>(
  items: readonly Item[],
  word: (item: Item) => Phrase,
  speaker: Speaker,
  last: readonly string[] = [],
): Phrase {
  const more = items.length - mostNamed;
  const phrases = items.slice(0, more <= 1 ? items.length : mostNamed).map(word);
  const values = phrases.map(({value}) => value);
  const language = phrases[0]?.language ?? speaker.locale;
  if (more <= 1) return {value: speaker.list([...values, ...last], 'or'), language};
  const named = speaker.say(words.andMore, speaker.list(values, 'and'), speaker.number(more));
  return {value: speaker.list([named, ...last], 'or'), language};
}

function optionWords(named: readonly string[], question: ChoiceQuestion, speaker: Speaker): Phrase {
  const word = (value: string) => speaker.text(optionLabel(question, value, speaker));
  const names = new Set(named);
  const others = answersOf(question).filter((value) => !names.has(value));
  if (others.length > 1 || others.includes(otherValue) || named.length < 4)
    return listed(named, word, speaker);
  const {value, language} = listed(others, word, speaker);
  return {value: speaker.say(m.anythingBut, value), language};
}

/** Words the answers to the question at a place that make up a row. */
function rowAnswerWords(
  tests: RowAnswers,
  place: number,
  {map: {down}, eligibility, speaker}: MapSurface,
): Phrase {
  const own = (value: string): Phrase => ({value, language: speaker.locale});
  const question = questionsById(eligibility).get(down[place] ?? '');
  const [first] = tests;
  if (!first || !question) return own(speaker.say(words.anyAnswer));
  if (question.kind === 'choice') return optionWords(first.in ?? [], question, speaker);
  const named = tests.filter((test) => !isBare(test));
  const hasOthers = named.length < tests.length && question.kind === 'code';
  const others = hasOthers ? otherCodeWords(question, place > 0, speaker) : [];
  return listed(named, (test) => own(codeTestWords(test, speaker)), speaker, others);
}

/** The labels of a row, one for each question. */
export function rowWords({answers}: TruthRow, surface: MapSurface): Phrase[] {
  return answers.map((tests, place) => rowAnswerWords(tests, place, surface));
}

/** Words the period of a column. */
export function columnWords(column: number, {map: {columns, across}, speaker}: MapSurface): string {
  if (across === undefined) return speaker.say(m.whoIsAffected);
  return dateTestWords({...columns[column]}, speaker) || speaker.say(words.anyAnswer);
}

/** Verdicts by how strongly they say that somebody is affected. */
const strength: Readonly<Record<Verdict, number>> = {
  'not-affected': 0,
  'possibly-affected': 1,
  affected: 2,
};

/**
 * The label of the border after a column: the first or the last affected date, as the rule writes it; both where one group
 * begins as another ends.
 */
export function borderWords(column: number, {map: {columns, rows}, speaker}: MapSurface): string[] {
  const [before, after] = [columns[column], columns[column + 1]];
  const steps = rows.map(
    ({verdicts}) =>
      strength[verdicts[column + 1] ?? 'not-affected'] - strength[verdicts[column] ?? 'not-affected'],
  );
  const ends = steps.some((step) => step < 0);
  const begins = steps.some((step) => step > 0) || (!ends && after?.from !== undefined);
  const endWords = () => {
    if (before?.to !== undefined) return speaker.say(words.bordersTo, speaker.moment(before.to));
    return speaker.say(m.beforeDate, speaker.moment(before?.before ?? ''));
  };
  const beginWords = () => {
    if (after?.from !== undefined) return speaker.say(words.bordersFrom, speaker.moment(after.from));
    return speaker.say(m.afterDate, speaker.moment(after?.after ?? ''));
  };
  return [...(ends || !begins ? [endWords()] : []), ...(begins ? [beginWords()] : [])];
}

/** An answer that a map takes as given. */
function givenAnswer(question: Question, answer: string, speaker: Speaker): Text {
  if (question.kind === 'choice') return optionLabel(question, answer, speaker);
  if (question.never !== undefined && answer === never) return question.never;
  if (question.kind === 'code') return answer;
  return question.kind === 'period' ? periodWords(answer, speaker) : speaker.moment(answer);
}

function givenWords({map: {given}, eligibility: {questions}, speaker}: MapSurface): string[] {
  return questions.flatMap((question) => {
    const answer = given[question.id];
    if (answer === undefined) return [];
    const label = givenAnswer(question, answer, speaker);
    return [`${speaker.text(labelOf(question)).value} – ${speaker.text(label).value}`];
  });
}

/** The answers of those of whom a question of the map supposes too much, where no row has them, each with its question. */
function neverWords({map, eligibility: {questions}, speaker}: MapSurface): string[] {
  return questions.flatMap((question) => {
    if (question.kind === 'choice' || question.never === undefined) return [];
    const rows = answersDown(question.id, map);
    const isDrawn = rows.some((tests) => tests.length === 0 || tests.some(isBare));
    if (isDrawn || (question.id !== map.across && rows.length === 0)) return [];
    return [`${speaker.text(question.label).value} – ${speaker.text(question.never).value}`];
  });
}

/** Whether the labels of a map leave out some of what they name. */
export function isShortened({map, eligibility}: MapSurface): boolean {
  const questions = questionsById(eligibility);
  return map.rows.some(({answers}) =>
    answers.some((tests, place) => {
      const question = questions.get(map.down[place] ?? '');
      const named = question?.kind === 'choice' ? (tests[0]?.in ?? []) : tests;
      return named.length > mostNamed + 1 || tests.some((test) => isShortenedTest(test, question));
    }),
  );
}

/** The notes below a map: its assumptions, and what it leaves out. */
export function mapNotes(surface: MapSurface): string[] {
  const {map, eligibility, speaker} = surface;
  const {across, open, omitted, exact} = map;
  const {questions, timeZone} = eligibility;
  const given = givenWords(surface);
  const left = neverWords(surface);
  const unknown = questions
    .filter(({id}) => open.includes(id))
    .map((question) => speaker.text(labelOf(question)).value);
  const notes: [boolean, () => string][] = [
    [given.length > 0, () => speaker.say(words.takenAsGiven, given.join(' / '))],
    [
      unknown.length > 0,
      () => speaker.say(words.takenAsUnknown, speaker.say(checker.unknown), unknown.join(' / ')),
    ],
    [left.length > 0, () => speaker.say(words.neverNotDrawn, left.join(' / '))],
    [across !== undefined, () => speaker.say(words.zoneOfDates, speaker.zone(timeZone ?? ''))],
    [omitted.rows > 0, () => speaker.say(words.rowsOmitted, speaker.number(omitted.rows))],
    [omitted.borders > 0, () => speaker.say(words.bordersOmitted, speaker.number(omitted.borders))],
    [!exact, () => speaker.say(checker.notExact)],
  ];
  return notes.filter(([applies]) => applies).map(([, write]) => write());
}
