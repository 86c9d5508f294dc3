import {allTestsOf} from '../../model/conditions.js';
import type {Condition, Test} from '../../model/schema/conditions.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {CodeQuestion, DateQuestion, PeriodQuestion, Question} from '../../model/schema/questions.js';
import {questionsById} from '../../model/questions.js';
import {isTimeZone} from '../../model/time/zone.js';
import type {AnswerTexts} from '../answers.js';
import {choiceLine} from '../facts/choice-line.js';
import {codeTest, type CodeTest} from '../facts/code-test.js';
import {dateLine, datePlaces, hasOffset, needsInstants, type DatePlaces} from '../facts/date-line.js';
import type {Intervals} from '../facts/intervals.js';
import type {NumberLine, Reach} from '../facts/number-line.js';
import {periodLine} from '../facts/period-line.js';
import type {TestMember} from '../result.js';

/** A test of a date or a choice, laid out on the line of its question. */
export interface CompiledLineTest extends Reach {
  readonly test: Test;
  readonly members: readonly TestMember[];
  /** The facts for which each of its members holds by itself. */
  readonly memberHolds: readonly Intervals[];
}

/** A test of a code. */
export interface CompiledCodeTest {
  readonly test: Test;
  /** Undefined where the test contradicts itself. */
  readonly code: CodeTest | undefined;
  readonly members: readonly TestMember[];
  /** Each of its members by itself. */
  readonly memberCodes: readonly (CodeTest | undefined)[];
  /** The same for tests that say the same. */
  readonly name: string;
}

export type CompiledTest = CompiledLineTest | CompiledCodeTest;

/** A condition whose tests are compiled. */
export type CompiledCondition =
  CompiledTest | {readonly all: readonly CompiledCondition[]} | {readonly any: readonly CompiledCondition[]};

/** The tests of a compiled condition, in the order in which they are written. */
export function compiledTestsIn(condition: CompiledCondition): CompiledTest[] {
  if ('all' in condition) return condition.all.flatMap(compiledTestsIn);
  if ('any' in condition) return condition.any.flatMap(compiledTestsIn);
  return [condition];
}

export interface CompiledGroup {
  readonly group: Group;
  readonly when: CompiledCondition;
}

/** The rules of a notice, compiled for any answers. */
export interface CompiledRules {
  readonly questions: readonly Question[];
  readonly groups: readonly CompiledGroup[];
  /** The lines of dates, periods and choices, by question. */
  readonly lines: ReadonlyMap<string, NumberLine>;
  /** Where the dates of questions for dates and periods lie, by question. */
  readonly places: ReadonlyMap<string, DatePlaces>;
}

const testMembers = ['from', 'to', 'after', 'before', 'in', 'notIn', 'prefix', 'like'] as const;

function membersOf(test: Test): TestMember[] {
  return testMembers.filter((member) => test[member] !== undefined);
}

/** A test with only one of its members, and what it says of how they are tested. */
function alone({question, part, within, ...members}: Test, member: TestMember): Test {
  return {question, ...(part && {part}), ...(within && {within}), [member]: members[member]};
}

function compileLineTest(test: Test, line: NumberLine): CompiledLineTest {
  const members = membersOf(test);
  const {holds, undecidable} = line.reach(test);
  const memberHolds =
    members.length > 1 ? members.map((member) => line.reach(alone(test, member)).holds) : [holds];
  return {test, members, memberHolds, holds, undecidable};
}

function compileCodeTest(test: Test, question: CodeQuestion): CompiledCodeTest {
  const members = membersOf(test);
  const code = codeTest(test, question);
  const memberCodes =
    members.length > 1 ? members.map((member) => codeTest(alone(test, member), question)) : [code];
  return {test, members, code, memberCodes, name: JSON.stringify(test)};
}

function isDated(question: Question): question is DateQuestion | PeriodQuestion {
  return question.kind === 'date' || question.kind === 'period';
}

/**
 * The questions whose dates have to be placed among instants because the answer has a time of day: with an offset, or one
 * that the clocks of the zone may have skipped. In a zone that this machine does not know the latter counts as shown.
 */
function placedByAnswer({questions, timeZone = ''}: Eligibility, answers: AnswerTexts): string[] {
  const isPlaced = (answer = '') => hasOffset(answer) || (answer.includes('T') && isTimeZone(timeZone));
  const dates = questions.filter(isDated);
  return dates.map(({id}) => id).filter((id) => isPlaced(answers.get(id)));
}

/** How the dates of each question are placed. */
function placesOf(
  {questions, timeZone}: Eligibility,
  placed: readonly string[],
  tests: readonly Test[],
): Map<string, DatePlaces> {
  const byQuestion = new Map(questions.map(({id}) => [id, [] as Test[]]));
  for (const test of tests) byQuestion.get(test.question)?.push(test);
  const places = new Map<string, DatePlaces>();
  for (const {id} of questions.filter(isDated)) {
    const isPlaced = placed.includes(id) || needsInstants(byQuestion.get(id) ?? [], timeZone);
    places.set(id, datePlaces(isPlaced ? timeZone : undefined));
  }
  return places;
}

/** The line of a question; undefined for codes, which have none. */
function lineOf(
  question: Question,
  places: DatePlaces | undefined,
  tests: readonly Test[],
): NumberLine | undefined {
  if (question.kind === 'choice') return choiceLine(question);
  if (question.kind === 'code' || !places) return undefined;
  const hasNever = question.never !== undefined;
  if (question.kind === 'date') return dateLine(places, hasNever);
  const ofQuestion = tests.filter((test) => test.question === question.id);
  return periodLine(ofQuestion, places, hasNever);
}

function compile(eligibility: Eligibility, placed: readonly string[]): CompiledRules {
  const {questions, groups} = eligibility;
  const tests = allTestsOf(eligibility);
  const places = placesOf(eligibility, placed, tests);
  const lines = new Map<string, NumberLine>();
  for (const question of questions) {
    const line = lineOf(question, places.get(question.id), tests);
    if (line) lines.set(question.id, line);
  }
  const byId = questionsById(eligibility);
  const compileCondition = (condition: Condition): CompiledCondition => {
    if ('all' in condition) return {all: condition.all.map(compileCondition)};
    if ('any' in condition) return {any: condition.any.map(compileCondition)};
    const line = lines.get(condition.question);
    if (line) return compileLineTest(condition, line);
    // `readNotice` makes sure that the question exists.
    return compileCodeTest(condition, byId.get(condition.question) as CodeQuestion);
  };
  return {
    questions,
    lines,
    places,
    groups: groups.map((group) => ({group, when: compileCondition(group.when)})),
  };
}

const compiled = new WeakMap<Eligibility, Map<string, CompiledRules>>();

/**
 * Compiles rules, once for each document: it must not change afterwards.
 *
 * @param answers - how the dates of a question are placed depends on how precise its answer is
 */
export function rulesOf(eligibility: Eligibility, answers: AnswerTexts): CompiledRules {
  const variants = compiled.get(eligibility) ?? new Map<string, CompiledRules>();
  compiled.set(eligibility, variants);
  const placed = placedByAnswer(eligibility, answers);
  const name = placed.join(' ');
  const variant = variants.get(name) ?? compile(eligibility, placed);
  variants.set(name, variant);
  return variant;
}
