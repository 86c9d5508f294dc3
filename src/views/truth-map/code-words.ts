import type {RowAnswers} from '../../eligibility/what-if/branches.js';
import type {TruthMap} from '../../eligibility/what-if/truth-map.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import * as words from '../../localization/catalogues/truth-map/messages.js';
import {fill} from '../../localization/fill.js';
import type {Speaker} from '../../localization/speaker.js';
import {readCode} from '../../model/codes/code-reading.js';
import {listOf} from '../../model/list-of.js';
import {labelOf} from '../../model/questions.js';
import type {Test} from '../../model/schema/conditions.js';
import type {CodeQuestion} from '../../model/schema/questions.js';
import {patternWords} from '../text/pattern-words.js';
import type {MapSurface} from './map-surface.js';

// What a map says of serial, model and lot numbers, beside the tests that name some of them.

/** Whether some of what can be typed is no code of a question, so that the verdict takes it for "I don't know". */
function hasForm({shape, alphabet, checksum}: CodeQuestion): boolean {
  return (shape ?? alphabet ?? checksum) !== undefined;
}

/** What is true of every code of a question, one by one. A shape of nothing but given signs and digits says the alphabet. */
function traitsOf({shape, alphabet, checksum}: CodeQuestion, speaker: Speaker): string[] {
  const shapes = listOf(shape) ?? [];
  const isSaid = shapes.length > 0 && !shapes.some((each) => /[@?*]/.test(each));
  const said = shapes.map((each) => patternWords(each, speaker));
  // Each may have commas of its own.
  const told = said.length > 1 ? said.map((each) => speaker.say(m.quoted, each)) : said;
  return [
    ...(told.length > 0 ? [speaker.list(told, 'or')] : []),
    ...(alphabet && !isSaid ? [speaker.say(alphabet === 'vin' ? words.vinOnly : words.digitsOnly)] : []),
    ...(checksum ? [speaker.say(words.rightCheckDigit)] : []),
  ];
}

/**
 * Words what the codes of a question look like, with its example, such as "begins with MMT, then 4 digits – for example
 * MMT-1780".
 *
 * @param question - that has a form; see `hasForm`
 */
function codeFormWords(question: CodeQuestion, speaker: Speaker): string {
  const {example} = question;
  const [, , comma] = speaker.patterns.lists.and;
  const form = traitsOf(question, speaker).reduce((before, next) => fill(comma, before, next));
  const isOfForm = example !== undefined && readCode(question, example).fault === undefined;
  return isOfForm ? speaker.say(m.withExample, form, example) : form;
}

/** Whether a test stands for the codes that no test names. */
export function isBare(test: Test): boolean {
  return Object.keys(test).length === 1;
}

/**
 * Words those whose code no test names: with another one or, as that passes no test either, with none at all.
 *
 * @param isBeside - whether the row also says another code before it: the tests are then those of its rows alone
 */
export function otherCodeWords(question: CodeQuestion, isBeside: boolean, speaker: Speaker): string[] {
  const {never: none} = question;
  const others = speaker.say(hasForm(question) ? words.otherCodesOfForm : words.otherCodes);
  return [
    isBeside ? speaker.say(words.otherCodesBeside, others) : others,
    ...(none === undefined ? [] : [speaker.say(m.quoted, speaker.text(none).value)]),
  ];
}

/** The answers to a question that make up the rows, row by row; none where it makes no rows. */
export function answersDown(id: string, {down, rows}: TruthMap): RowAnswers[] {
  const place = down.indexOf(id);
  return place < 0 ? [] : rows.map(({answers}) => answers[place] ?? []);
}

/** The notes below a map on the codes that make its rows: what they look like, and which are no others. */
export function codeNotes({map, eligibility: {questions}, speaker}: MapSurface): string[] {
  const asked = questions.filter((question) => question.kind === 'code');
  const rowsOf = ({id}: CodeQuestion) => answersDown(id, map);
  const forms = asked
    .filter((question) => hasForm(question) && rowsOf(question).some((tests) => tests.length > 0))
    .map((question) =>
      speaker.say(words.formOfCodes, speaker.text(labelOf(question)).value, codeFormWords(question, speaker)),
    );
  const hasOthers = asked.some((question) => rowsOf(question).flat().some(isBare));
  return [...forms, ...(hasOthers ? [speaker.say(words.compareCodes)] : [])];
}
