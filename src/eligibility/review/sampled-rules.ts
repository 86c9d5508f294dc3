import {answersOf} from '../../model/choice-answers.js';
import {compareCodes, foldCode} from '../../model/code.js';
import type {Eligibility, Group, Question, Test} from '../../model/schema/eligibility.js';
import type {Answers} from '../answers.js';
import {union, type Intervals} from '../facts/intervals.js';
import {
  rulesOf,
  type CompiledCodeTest,
  type CompiledCondition,
  type CompiledRules,
} from '../rules/compiled-rules.js';
import {boxesOf, type Box} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import {allOf, anyOf, liesWithin, type Formula, type Variable} from '../solver/formula.js';
import {dateWithin} from './sample-dates.js';
import {sampleCodes} from './sample-codes.js';

/** A group with the facts that satisfy it. */
export interface SampledGroup {
  readonly group: Group;
  readonly index: number;
  /** Undefined where there are too many. */
  readonly boxes: readonly Box[] | undefined;
}

/** Maximum number of codes that stand for all codes of a question. */
const mostCodes = 20_000;

/** The number of boxes into which all groups may be multiplied out, and of characters of codes that may be compared. */
const mostWork = 1_000_000;

/** The codes that stand for all codes of one question, each at a place of a line of numbers. */
class CodeLine {
  private readonly places: ReadonlyMap<string, number>;
  /** A place for each test that no list of codes can stand for: a code that passes it and no other. */
  private readonly owned = new Map<string, number>();
  readonly codes: readonly string[];
  readonly facts: Intervals;

  constructor(tests: readonly Test[]) {
    this.codes = sampleCodes(tests, mostCodes);
    this.places = new Map(this.codes.map((code, place) => [code, place]));
    for (const test of tests) {
      const name = JSON.stringify(test);
      if (!this.owned.has(name)) this.owned.set(name, this.codes.length + this.owned.size);
    }
    // The last place is that of a code that passes no test.
    this.facts = [[0, this.codes.length + this.owned.size + 1]];
  }

  placeOf(code: string): Intervals {
    const place = this.places.get(foldCode(code));
    return place === undefined ? [] : [[place, place + 1]];
  }

  /** The places of the codes that may pass a test, as its bounds say: the first, and the one behind the last. */
  private bounds({from, to}: Test): [first: number, end: number] {
    const first = from === undefined ? 0 : this.rank(foldCode(from));
    const last = to === undefined ? this.codes.length : this.rank(foldCode(to)) + 1;
    return [first, Math.max(first, Math.min(last, this.codes.length))];
  }

  /** Where the codes stand that may pass a test, as its list or its bounds say. */
  private candidates(test: Test): readonly number[] {
    if (test.in) return test.in.flatMap((code) => this.places.get(foldCode(code)) ?? []);
    const [first, end] = this.bounds(test);
    return Array.from({length: end - first}, (_, index) => first + index);
  }

  /** The number of codes that come before one. */
  private rank(code: string): number {
    let [low, high] = [0, this.codes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareCodes(this.codes[middle] ?? '', code) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The codes that pass a test; undefined where that takes more than the budget. */
  passing({test, passes}: CompiledCodeTest, budget: Budget): Intervals | undefined {
    if (!passes) return [];
    const [first, end] = this.bounds(test);
    const each = 1 + (test.like?.length ?? 0);
    if (!budget.spend((test.in?.length ?? end - first) * each)) return undefined;
    const passing = this.candidates(test).filter((place) => passes(this.codes[place] ?? ''));
    const own = test.like === undefined ? [] : [this.owned.get(JSON.stringify(test)) ?? 0];
    return union([...passing, ...own].map((place) => [place, place + 1]));
  }
}

function testsIn(condition: CompiledCondition): Test[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return [condition.test];
}

/**
 * The groups of a rule as boxes over one variable for each question. Unlike in a verdict, a code is a variable of its
 * own kind: codes around the borders of all tests stand for the codes that there are. What is found for one of them is
 * so; what is found for none of them may still be so for another.
 */
export class SampledRules {
  readonly groups: readonly SampledGroup[];
  private readonly compiled: CompiledRules;
  private readonly codeLines = new Map<string, CodeLine>();
  private readonly variables = new Map<string, Variable>();
  private readonly questions: ReadonlyMap<string, Question>;

  constructor(eligibility: Eligibility) {
    this.compiled = rulesOf(eligibility, new Map());
    this.questions = new Map(eligibility.questions.map((question) => [question.id, question]));
    const tests = this.compiled.groups.flatMap(({when}) => testsIn(when));
    for (const {id, kind} of eligibility.questions) {
      if (kind === 'code')
        this.codeLines.set(id, new CodeLine(tests.filter(({question}) => question === id)));
      const facts = this.compiled.lines.get(id)?.facts ?? this.codeLines.get(id)?.facts;
      if (facts) this.variables.set(id, {facts, question: id});
    }
    const budget = new Budget(mostWork);
    this.groups = this.compiled.groups.map(({group, when}, index) => {
      const formula = this.formula(when, budget);
      return {group, index, boxes: formula === undefined ? undefined : boxesOf(formula, budget)};
    });
  }

  /** The variable of a question. */
  variableOf(question: string): Variable | undefined {
    return this.variables.get(question);
  }

  /** The facts that an answer leaves open; none where it is no answer, or a code that stands for none. */
  locate(question: string, answer: string): Intervals {
    return (
      this.compiled.lines.get(question)?.locate(answer) ?? this.codeLines.get(question)?.placeOf(answer) ?? []
    );
  }

  /** Answers that lie in a box; what the box leaves free is left out. Undefined where none could be written down. */
  answersIn(box: Box): Answers | undefined {
    const answers: [string, string][] = [];
    for (const [{question = ''}, within] of box) {
      const answer = this.answerWithin(question, within);
      if (answer === undefined) return undefined;
      answers.push([question, answer]);
    }
    return Object.fromEntries(answers);
  }

  private answerWithin(id: string, within: Intervals): string | undefined {
    const question = this.questions.get(id);
    const line = this.compiled.lines.get(id);
    const [place = 0] = within[0] ?? [];
    if (question?.kind === 'choice') return answersOf(question)[place];
    return line ? dateWithin(within, line) : this.codeLines.get(id)?.codes[place];
  }

  private formula(condition: CompiledCondition, budget: Budget): Formula | undefined {
    if ('all' in condition || 'any' in condition) {
      const isAll = 'all' in condition;
      const parts: Formula[] = [];
      for (const part of isAll ? condition.all : condition.any) {
        const formula = this.formula(part, budget);
        if (formula === undefined) return undefined;
        parts.push(formula);
      }
      return isAll ? allOf(parts) : anyOf(parts);
    }
    const {question} = condition.test;
    const within =
      'holds' in condition ? condition.holds : this.codeLines.get(question)?.passing(condition, budget);
    const variable = this.variables.get(question);
    return within && variable && liesWithin(variable, within);
  }
}
