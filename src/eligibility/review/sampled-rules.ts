import {answersOf} from '../../model/choice-answers.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import type {Answers} from '../answers.js';
import type {Intervals} from '../facts/intervals.js';
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
import {datesAround} from './borders/date-borders.js';
import {contradictoryTests} from './rule-contradictions.js';
import {dateWithin, periodWithin} from './sample-dates.js';
import {CodeLine} from './codes/code-line.js';

/** A group with the facts that satisfy it. */
export interface SampledGroup {
  readonly group: Group;
  readonly index: number;
  /** Undefined where there are too many. */
  readonly boxes: readonly Box[] | undefined;
}

/** The number of boxes that one check of a rule may visit. */
export const mostReviewVisits = 60_000;

/** The number of boxes into which all groups may be multiplied out, and of characters of codes that may be compared. */
const mostWork = 1_000_000;

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
