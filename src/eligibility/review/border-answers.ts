import {answersOf} from '../../model/choice-answers.js';
import {foldCodeFor} from '../../model/codes/fold-code.js';
import {listOf} from '../../model/list-of.js';
import type {DateBound, Test} from '../../model/schema/conditions.js';
import type {ChoiceQuestion, CodeQuestion, Question} from '../../model/schema/questions.js';
import {civilInterval, parseMoment, writeCivilMinute} from '../../model/time/moment.js';
import {boundEnds} from '../../model/time/soft-bound.js';
import {never} from '../answers.js';
import {codeTest, type CodeTest} from '../facts/code-test.js';
import {
  codesAround,
  nextCode,
  previousCode,
  questionOfPart,
  unfitCode,
  wholeCodes,
} from './codes/sample-codes.js';

/**
 * Where an answer stands to a test: on either side of a border, where nobody can say on which, one of the options, no
 * code of its question, not given, or of someone of whom the question supposes too much.
 */
export type BorderPlace =
  | 'first'
  | 'before'
  | 'last'
  | 'after'
  | 'doubtful'
  | 'option'
  | 'fitting'
  | 'unfitting'
  | 'unfit'
  | 'never'
  | 'unknown';

/** An answer at the border of a test. */
export interface BorderAnswer {
  readonly answer: string;
  readonly place: BorderPlace;
  /** The border in the words of the document, such as `from 2011-04-01`; empty where the answer says all. */
  readonly of: string;
}

/** Two answers between which a test turns: it holds for the first, or may, and for the second less. */
export type BorderPair = readonly [inside: BorderAnswer, outside: BorderAnswer];

type Places = readonly [inside: BorderPlace, outside: BorderPlace];

const fits: Places = ['fitting', 'unfitting'];

function pair(inside: string, outside: string, places: Places, of: string): BorderPair {
  return [
    {answer: inside, place: places[0], of},
    {answer: outside, place: places[1], of},
  ];
}

/** The last unit before a moment, its first, its last and the next one: days, or minutes with the same offset. */
function unitsAround(text: string): {before: string; first: string; last: string; after: string} | undefined {
  const moment = parseMoment(text);
  if (!moment || moment.year < 1 || moment.year > 9998) return undefined;
  const [start, end] = civilInterval(moment);
  const isMinute = moment.precision === 'minute';
  const offset = isMinute ? text.slice('2012-09-25T14:05'.length) : '';
  const write = (minute: number) => writeCivilMinute(minute).slice(0, isMinute ? 16 : 10) + offset;
  return {before: write(start - 1), first: write(start), last: write(end - 1), after: write(end)};
}

const bounds = ['from', 'after', 'to', 'before'] as const;

type Bound = (typeof bounds)[number];

function isStart(member: Bound): boolean {
  return member === 'from' || member === 'after';
}

/** The last unit within a bound and the first one outside of it, if it lies at a moment. */
function sidesOf(member: Bound, moment: string): [inside: string, outside: string] | undefined {
  const units = unitsAround(moment);
  if (!units) return undefined;
  const {before, first, last, after} = units;
  const sides: Record<Bound, [string, string]> = {
    from: [first, before],
    after: [after, last],
    to: [last, after],
    before: [before, first],
  };
  return sides[member];
}

/** A bound in the words of the document. */
function boundText(bound: DateBound): string {
  if (typeof bound === 'string') return bound;
  const {on, part, approximate} = bound;
  return [on, part, approximate && 'approximate'].filter(Boolean).join(' ');
}

/** One border of a test of dates; a vague bound has two, between which nobody can say. */
interface DateBorder {
  readonly member: Bound;
  readonly inside: string;
  readonly outside: string;
  readonly places: Places;
  readonly of: string;
}

function dateBorders(test: Test): DateBorder[] {
  return bounds.flatMap((member) => {
    const bound = test[member];
    if (bound === undefined) return [];
    const {first, last} = boundEnds(bound);
    const of = `${member} ${boundText(bound)}`;
    const border = (moment: string, places: Places): DateBorder[] => {
      const [inside, outside] = sidesOf(member, moment) ?? [];
      return inside === undefined || outside === undefined ? [] : [{member, inside, outside, places, of}];
    };
    const [within, beyond]: Places = isStart(member) ? ['first', 'before'] : ['last', 'after'];
    if (first === last) return border(first, [within, beyond]);
    const [surest, widest] = isStart(member) ? [last, first] : [first, last];
    return [...border(surest, [within, 'doubtful']), ...border(widest, ['doubtful', beyond])];
  });
}

/** The dates on both sides of the bounds of a test. */
export function datesAround(test: Test): string[] {
  return dateBorders(test).flatMap(({inside, outside}) => [inside, outside]);
}

/** Each listed date, first and last unit, with what stands beside it. */
function listedDatePairs({in: listed = []}: Test): BorderPair[] {
  // What lies in a year, a month or a day begins with it.
  const isListed = (date: string) => listed.some((each) => date.startsWith(each));
  return listed.flatMap((date) => {
    const units = unitsAround(date);
    if (!units) return [];
    const {before, first, last, after} = units;
    const sides: readonly (readonly [string, string])[] = [
      [first, before],
      [last, after],
    ];
    return sides
      .filter(([, outside]) => !isListed(outside))
      .map(([inside, outside]) => pair(inside, outside, fits, `in ${date}`));
  });
}

function datePairs(test: Test): BorderPair[] {
  const borders = dateBorders(test).map(({inside, outside, places, of}) => pair(inside, outside, places, of));
  return [...borders, ...listedDatePairs(test)];
}

/** Periods that touch what a test bounds or miss it, go on still, or of which one end is not known. */
function touchingPairs({member, inside, outside, places, of}: DateBorder): BorderPair[] {
  const open: Places = [places[0], 'doubtful'];
  if (isStart(member)) {
    const touching = `${outside}..${inside}`;
    return [
      pair(touching, `${outside}..${outside}`, places, of),
      pair(touching, outside, open, of),
      pair(`${outside}..`, `${outside}..${outside}`, ['first', places[1]], of),
    ];
  }
  const touching = `${inside}..${outside}`;
  return [
    pair(touching, `${outside}..${outside}`, places, of),
    pair(touching, `..${outside}`, open, of),
    pair(`${inside}..`, `${outside}..`, places, of),
  ];
}

/** Periods that lie wholly within what a test bounds or reach out of it, go on still, or of which one end is not known. */
function containedPairs({member, inside, outside, places, of}: DateBorder, test: Test): BorderPair[] {
  const contained = `${inside}..${inside}`;
  const open: Places = [places[0], 'doubtful'];
  if (isStart(member)) {
    const hasEnd = test.to !== undefined || test.before !== undefined;
    return [
      pair(contained, `${outside}..${inside}`, places, of),
      pair(contained, `..${inside}`, open, of),
      ...(hasEnd ? [] : [pair(`${inside}..`, `${outside}..`, places, of)]),
    ];
  }
  return [
    pair(contained, `${inside}..${outside}`, places, of),
    pair(contained, inside, open, of),
    pair(contained, `${inside}..`, [places[0], 'after'], of),
  ];
}

function choicePairs({in: named, notIn = []}: Test, question: ChoiceQuestion): BorderPair[] {
  const answers = answersOf(question);
  const isInside = (answer: string) => (named?.includes(answer) ?? true) && !notIn.includes(answer);
  const inside = answers.filter(isInside);
  const outside = answers.filter((answer) => !isInside(answer));
  // The last of them is seldom named by another group: "none of these", or what stands for it.
  const [first, last] = [inside[0], outside.at(-1)];
  if (first === undefined || last === undefined) return [];
  const places = ['option', 'option'] as const;
  return [
    ...inside.map((answer) => pair(answer, last, places, '')),
    ...outside.slice(0, -1).map((answer) => pair(first, answer, places, '')),
  ];
}

/** The members of a test of codes that are no bounds, in the words of the document. */
function shapeOf({in: listed, prefix, like, part}: Test): string {
  const list = (texts: Test['like']) => listOf(texts)?.join(' | ') ?? '';
  const shape = [
    part && `part ${part.join('..')}`,
    listed && 'in',
    prefix === undefined ? '' : `prefix ${list(prefix)}`,
    like === undefined ? '' : `like ${list(like)}`,
  ];
  return shape.filter(Boolean).join(', ');
}

/** A test of codes with its question. */
interface Coded {
  readonly test: Test;
  readonly compiled: CodeTest;
  readonly question: CodeQuestion;
}

/** Of each bound the code at it, and the one beyond; beyond a version there is also the one right behind it. */
function boundPairs({test, compiled, question}: Coded): BorderPair[] {
  const {from, to, order} = compiled;
  const ofPart = questionOfPart(question, compiled);
  const pairsAt = (member: 'from' | 'to', code: string, beyond: readonly (string | undefined)[]) => {
    const written = test[member];
    const [inside] = wholeCodes(question, compiled, code);
    if (typeof written !== 'string' || inside === undefined || !compiled.passes(inside)) return [];
    const places: Places = member === 'from' ? ['first', 'before'] : ['last', 'after'];
    return beyond
      .flatMap((stretch) =>
        stretch === undefined ? [] : wholeCodes(question, compiled, stretch).slice(0, 1),
      )
      .filter((outside) => !compiled.passes(outside))
      .map((outside) => pair(inside === code ? written : inside, outside, places, `${member} ${written}`));
  };
  return [
    ...(from === undefined ? [] : pairsAt('from', from, [previousCode(ofPart, from)])),
    ...(to === undefined
      ? []
      : pairsAt('to', to, [nextCode(ofPart, to), ...(order === 'version' ? [`${to}.1`] : [])])),
  ];
}

/** Each code around the borders of a test, with one on the other side of them. */
function shapePairs({test, compiled, question}: Coded): BorderPair[] {
  const fold = (code: string) => foldCodeFor(question, code);
  const listed = test.part ? [] : (test.in ?? []);
  const codes = [...new Set([...listed, ...codesAround(compiled, question)])];
  const inside = codes.filter((code) => compiled.passes(fold(code)));
  const outside = codes.filter((code) => !compiled.passes(fold(code)));
  const [firstInside, firstOutside] = [inside[0], outside[0]];
  if (firstInside === undefined || firstOutside === undefined) return [];
  // A listed code as it is written stands for the same code folded.
  const seen = new Set<string>();
  const isNew = (code: string) => !seen.has(fold(code)) && seen.add(fold(code));
  return [
    ...inside.filter(isNew).map((code) => pair(code, firstOutside, fits, shapeOf(test))),
    ...outside.slice(1).map((code) => pair(firstInside, code, fits, shapeOf(test))),
  ];
}

/** A code within a test, and a slip of it that is no code of the question. */
function unfitPairs(question: CodeQuestion, pairs: readonly BorderPair[]): BorderPair[] {
  const [inside] = pairs[0] ?? [];
  const unfit = inside && unfitCode(question, foldCodeFor(question, inside.answer));
  return inside && unfit !== undefined ? [[inside, {answer: unfit, place: 'unfit', of: ''}]] : [];
}

function codePairs(test: Test, question: CodeQuestion): BorderPair[] {
  const compiled = codeTest(test, question);
  if (!compiled) return [];
  const coded = {test, compiled, question};
  const hasShape = test.in !== undefined || test.prefix !== undefined || test.like !== undefined;
  const pairs = [...boundPairs(coded), ...(hasShape ? shapePairs(coded) : [])];
  return [...pairs, ...unfitPairs(question, pairs)];
}

function pairsOf(test: Test, question: Question): BorderPair[] {
  switch (question.kind) {
    case 'choice':
      return choicePairs(test, question);
    case 'code':
      return codePairs(test, question);
    case 'date':
      return datePairs(test);
    case 'period':
      return dateBorders(test).flatMap((border) =>
        test.within ? containedPairs(border, test) : touchingPairs(border),
      );
  }
}

/**
 * The answers on both sides of every border of a test: of each bound the last outside and the first inside, of a choice
 * every option, of codes those that are listed or fit and their neighbours. None where all answers pass it, or none does.
 */
export function borderPairs(test: Test, question: Question): BorderPair[] {
  const pairs = pairsOf(test, question);
  const [inside] = pairs[0] ?? [];
  if (!inside || question.kind === 'choice' || question.never === undefined) return pairs;
  return [...pairs, [inside, {answer: never, place: 'never', of: ''}]];
}
