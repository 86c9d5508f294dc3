import type {Condition, Eligibility, Group, Question, Test} from '../../model/schema/eligibility.js';
import {isTimeZone} from '../../model/time/zone.js';
import type {AnswerTexts} from '../answers.js';
import {choiceLine} from '../facts/choice-line.js';
import {codeTest, type CodeTest} from '../facts/code-test.js';
import {dateLine, hasOffset, needsInstants} from '../facts/date-line.js';
import type {Intervals} from '../facts/intervals.js';
import type {NumberLine, Reach} from '../facts/number-line.js';
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
  readonly passes: CodeTest | undefined;
  readonly members: readonly TestMember[];
  /** The predicate of each of its members by itself. */
  readonly memberPasses: readonly (CodeTest | undefined)[];
}

export type CompiledTest = CompiledLineTest | CompiledCodeTest;

/** A condition whose tests are compiled. */
export type CompiledCondition =
  CompiledTest | {readonly all: readonly CompiledCondition[]} | {readonly any: readonly CompiledCondition[]};

export interface CompiledGroup {
  readonly group: Group;
  readonly when: CompiledCondition;
}

/** The rules of a notice, compiled for any answers. */
export interface CompiledRules {
  readonly questions: readonly Question[];
  readonly groups: readonly CompiledGroup[];
  /** The lines of dates and choices, by question. */
  readonly lines: ReadonlyMap<string, NumberLine>;
}

const testMembers = ['from', 'to', 'after', 'before', 'in', 'notIn', 'prefix', 'like'] as const;

function membersOf(test: Test): TestMember[] {
  return testMembers.filter((member) => test[member] !== undefined);
}

/** A test with only one of its members. */
function alone(test: Test, member: TestMember): Test {
  return {question: test.question, [member]: test[member]};
}

function compileLineTest(test: Test, line: NumberLine): CompiledLineTest {
  const members = membersOf(test);
  const {holds, undecidable} = line.reach(test);
  const memberHolds =
    members.length > 1 ? members.map((member) => line.reach(alone(test, member)).holds) : [holds];
  return {test, members, memberHolds, holds, undecidable};
}

function compileCodeTest(test: Test): CompiledCodeTest {
  const members = membersOf(test);
  return {
    test,
    members,
    passes: codeTest(test),
    memberPasses: members.map((member) => codeTest(alone(test, member))),
  };
}

function testsIn(condition: Condition): Test[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return [condition];
}

/**
 * The questions whose dates have to be placed among instants because the answer has a time of day: with an offset, or one
 * that the clocks of the zone may have skipped. In a zone that this machine does not know the latter counts as shown.
 */
function placedByAnswer({questions, timeZone = ''}: Eligibility, answers: AnswerTexts): string[] {
  const isPlaced = (answer = '') => hasOffset(answer) || (answer.includes('T') && isTimeZone(timeZone));
  const dates = questions.filter(({kind}) => kind === 'date');
  return dates.map(({id}) => id).filter((id) => isPlaced(answers.get(id)));
}

/** The lines of dates and choices, by question. */
function linesOf(
  {questions, timeZone}: Eligibility,
  placed: readonly string[],
  tests: readonly Test[],
): Map<string, NumberLine> {
  const lines = new Map<string, NumberLine>();
  const byQuestion = new Map(questions.map(({id}) => [id, [] as Test[]]));
  for (const test of tests) byQuestion.get(test.question)?.push(test);
  for (const question of questions) {
    const {id, kind} = question;
    if (kind === 'choice') lines.set(id, choiceLine(question));
    if (kind !== 'date') continue;
    const isPlaced = placed.includes(id) || needsInstants(byQuestion.get(id) ?? [], timeZone);
    lines.set(id, dateLine(isPlaced ? timeZone : undefined));
  }
  return lines;
}

function compile(eligibility: Eligibility, placed: readonly string[]): CompiledRules {
  const {questions, groups} = eligibility;
  const lines = linesOf(
    eligibility,
    placed,
    groups.flatMap(({when}) => testsIn(when)),
  );
  const compileCondition = (condition: Condition): CompiledCondition => {
    if ('all' in condition) return {all: condition.all.map(compileCondition)};
    if ('any' in condition) return {any: condition.any.map(compileCondition)};
    const line = lines.get(condition.question);
    return line ? compileLineTest(condition, line) : compileCodeTest(condition);
  };
  return {questions, lines, groups: groups.map((group) => ({group, when: compileCondition(group.when)}))};
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
