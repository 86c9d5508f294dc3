import {answersOf} from '../../model/choice-answers.js';
import {foldCodeFor} from '../../model/codes/fold-code.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {CodeQuestion, Question} from '../../model/schema/questions.js';
import type {Answers} from '../answers.js';
import {codeOrder, type CodeTest} from '../facts/code-test.js';
import {union, type Intervals} from '../facts/intervals.js';
import {
  compiledTestsIn,
  rulesOf,
  type CompiledCodeTest,
  type CompiledCondition,
  type CompiledRules,
  type CompiledTest,
} from '../rules/compiled-rules.js';
import {boxesOf, type Box} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import {allOf, anyOf, liesWithin, liesWithinReach, type Formula, type Variable} from '../solver/formula.js';
import {datesAround} from './border-answers.js';
import {contradictoryTests} from './rule-contradictions.js';
import {dateWithin, periodWithin} from './sample-dates.js';
import {sampleCodes} from './codes/sample-codes.js';

/** A group with the facts that satisfy it. */
export interface SampledGroup {
  readonly group: Group;
  readonly index: number;
  /** Undefined where there are too many. */
  readonly boxes: readonly Box[] | undefined;
}

/** The number of boxes that one check of a rule may visit. */
export const mostReviewVisits = 60_000;

/** Maximum number of codes that stand for all codes of a question. */
const mostCodes = 20_000;

/** The number of boxes into which all groups may be multiplied out, and of characters of codes that may be compared. */
const mostWork = 1_000_000;

/** Up to how many tests of a question are compared with each other. */
const mostCompared = 200;

/** Whether it is plain that whatever code passes one test passes the other one, too. */
function isPlainlyWithin(inner: CodeTest, outer: CodeTest): boolean {
  if ((outer.listed ?? outer.patterns ?? outer.part ?? inner.part) !== undefined) return false;
  const {from, to, prefixes, order} = outer;
  const compare = codeOrder(order);
  if (from !== undefined && (inner.from === undefined || compare(from, inner.from) > 0)) return false;
  if (to !== undefined && (inner.to === undefined || compare(inner.to, to) > 0)) return false;
  const begins = (code: string) => prefixes?.some((prefix) => code.startsWith(prefix));
  return !prefixes || inner.prefixes?.every(begins) === true;
}

/** A test of codes and the place of a code that stands for those that pass it but are in no list. */
interface OwnedPlace {
  readonly code: CodeTest;
  readonly place: number;
}

/** The codes that stand for all codes of one question, each at a place of a line of numbers. */
class CodeLine {
  private readonly places: ReadonlyMap<string, number>;
  /** By test: a place for each that is no list of codes. It passes that one, and those that plainly hold all it does. */
  private readonly owned = new Map<string, OwnedPlace>();
  readonly codes: readonly string[];
  readonly facts: Intervals;

  constructor(
    private readonly question: CodeQuestion,
    tests: readonly CompiledCodeTest[],
  ) {
    this.codes = sampleCodes(
      tests.map(({test}) => test),
      question,
      mostCodes,
    );
    this.places = new Map(this.codes.map((code, place) => [code, place]));
    for (const {name, code} of tests) {
      if (!code || (code.listed && !code.part) || this.owned.has(name)) continue;
      this.owned.set(name, {code, place: this.codes.length + this.owned.size});
    }
    // The last place is that of a code that passes no test.
    this.facts = [[0, this.codes.length + this.owned.size + 1]];
  }

  placeOf(code: string): Intervals {
    const place = this.places.get(foldCodeFor(this.question, code));
    return place === undefined ? [] : [[place, place + 1]];
  }

  /** The places of the codes that may pass a test, as its bounds say: the first, and the one behind the last. */
  private bounds({from, to, part, order}: CodeTest): [first: number, end: number] {
    const compare = codeOrder(order);
    const first = from === undefined || part ? 0 : this.count((code) => compare(code, from) < 0);
    const end = to === undefined || part ? this.codes.length : this.count((code) => compare(code, to) <= 0);
    return [first, Math.max(first, end)];
  }

  /** Where the codes stand that may pass a test, as its list or its bounds say. */
  private candidates(code: CodeTest): readonly number[] {
    if (code.listed && !code.part) return [...code.listed].flatMap((each) => this.places.get(each) ?? []);
    const [first, end] = this.bounds(code);
    return Array.from({length: end - first}, (_, index) => first + index);
  }

  /** The number of codes of which something is so; it is so of the first ones. */
  private count(isSo: (code: string) => boolean): number {
    let [low, high] = [0, this.codes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isSo(this.codes[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private ownedBy({name, code}: CompiledCodeTest): number[] {
    const own = this.owned.get(name);
    if (!code || !own) return [];
    if (this.owned.size > mostCompared) return [own.place];
    const within = [...this.owned.values()].filter((other) => isPlainlyWithin(other.code, code));
    return [own.place, ...within.map(({place}) => place)];
  }

  /** The codes that pass a test; undefined where that takes more than the budget. */
  passing(compiled: CompiledCodeTest, budget: Budget): Intervals | undefined {
    const {code} = compiled;
    if (!code) return [];
    const candidates = this.candidates(code);
    const each = 1 + (code.patterns ?? []).join('').length;
    if (!budget.spend(candidates.length * each)) return undefined;
    const passing = candidates.filter((place) => code.passes(this.codes[place] ?? ''));
    return union([...passing, ...this.ownedBy(compiled)].map((place) => [place, place + 1]));
  }
}

function isOfCode(compiled: CompiledTest): compiled is CompiledCodeTest {
  return !('holds' in compiled);
}

/**
 * The groups of a rule as boxes over one variable for each question. Unlike in a verdict, a code is a variable of its
 * own kind: codes around the borders of all tests stand for the codes that there are. What is found for one of them is
 * so; what is found for none of them may still be so for another.
 */
export class SampledRules {
  readonly groups: readonly SampledGroup[];
  private readonly compiled: CompiledRules;
  private readonly tests: readonly CompiledTest[];
  private readonly contradictory: ReadonlySet<Test>;
  private readonly codeLines = new Map<string, CodeLine>();
  private readonly variables = new Map<string, Variable>();
  private readonly questions: ReadonlyMap<string, Question>;

  constructor(eligibility: Eligibility) {
    this.compiled = rulesOf(eligibility, new Map());
    this.contradictory = contradictoryTests(eligibility);
    this.questions = new Map(eligibility.questions.map((question) => [question.id, question]));
    this.tests = this.compiled.groups.flatMap(({when}) => compiledTestsIn(when));
    for (const question of eligibility.questions) {
      const {id} = question;
      const ofQuestion = this.tests.filter(({test}) => test.question === id);
      if (question.kind === 'code')
        this.codeLines.set(id, new CodeLine(question, ofQuestion.filter(isOfCode)));
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
    for (const [{question}, within] of box) {
      // Where a vague bound lies, no answer says.
      if (question === undefined) continue;
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
    if (!line) return this.codeLines.get(id)?.codes[place];
    if (question?.kind !== 'period') return dateWithin(within, line);
    const tests = this.tests.filter(({test}) => test.question === id);
    return periodWithin(
      within,
      line,
      tests.flatMap(({test}) => datesAround(test)),
    );
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
    return this.testFormula(condition, budget);
  }

  private testFormula(compiled: CompiledTest, budget: Budget): Formula | undefined {
    const {test} = compiled;
    const variable = this.variables.get(test.question);
    if (!variable || this.contradictory.has(test)) return false;
    if (isOfCode(compiled)) {
      const passing = this.codeLines.get(test.question)?.passing(compiled, budget);
      return passing && liesWithin(variable, passing);
    }
    return liesWithinReach(variable, compiled);
  }
}
