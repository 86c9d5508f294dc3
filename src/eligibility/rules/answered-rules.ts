import {foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';
import type {AnswerTexts} from '../answers.js';
import type {
  CompiledCodeTest,
  CompiledCondition,
  CompiledRules,
  CompiledTest,
  CompiledLineTest,
} from './compiled-rules.js';
import {
  allOf,
  anyOf,
  freeVariable,
  liesWithin,
  type Formula,
  type Literal,
  type Variable,
} from '../solver/formula.js';
import {includes} from '../facts/intervals.js';
import type {TestMember, TestOutcome, TestState} from '../result.js';

/** Shared, because thousands of tests of a long list have nothing in question. */
const none: readonly TestMember[] = [];

function stateOf(formula: Formula): TestState {
  if (typeof formula === 'boolean') return formula ? 'held' : 'failed';
  return 'open';
}

/** The statement that an unknown code passes a test. */
interface OpenCodeTest extends Literal {
  readonly test: Test;
}

/** Rules with the answers put in: translates conditions into formulas about what the answers leave open. */
export class AnsweredRules {
  /** The variables of dates and choices, by question: the facts that the answers leave open. */
  private readonly variables = new Map<string, Variable>();
  /** The codes that are known, by question. */
  private readonly codes = new Map<string, string>();
  /** Boolean variables of codes that are not known, by test: whether the code passes it. */
  private readonly codeVariables = new Map<string, OpenCodeTest>();

  constructor(
    readonly compiled: CompiledRules,
    answers: AnswerTexts,
  ) {
    for (const {id} of compiled.questions) {
      const line = compiled.lines.get(id);
      const answer = answers.get(id);
      if (line) {
        const located = answer === undefined ? undefined : line.locate(answer);
        // An answer without any fact, such as a day that its zone skipped, says as little as none.
        this.variables.set(id, {facts: located?.length ? located : line.facts, question: id});
      } else if (answer !== undefined) {
        // A hyphen in place of a code is none.
        const code = foldCode(answer);
        if (code !== '') this.codes.set(id, code);
      }
    }
  }

  /**
   * Translates a condition into a formula.
   *
   * @param outcomes - the outcome of each of its tests is appended here
   */
  formula(condition: CompiledCondition, outcomes?: TestOutcome[]): Formula {
    if ('all' in condition) return allOf(condition.all.map((part) => this.formula(part, outcomes)));
    if ('any' in condition) return anyOf(condition.any.map((part) => this.formula(part, outcomes)));
    const formula = this.testFormula(condition);
    outcomes?.push(this.outcome(condition, stateOf(formula)));
    return formula;
  }

  private testFormula(compiled: CompiledTest): Formula {
    return 'holds' in compiled ? this.lineFormula(compiled) : this.codeFormula(compiled);
  }

  private lineFormula({test, holds, undecidable}: CompiledLineTest): Formula {
    const variable = this.variableOf(test.question);
    const sure = liesWithin(variable, holds);
    if (undecidable.length === 0) return sure;
    return anyOf([sure, allOf([liesWithin(variable, undecidable), freeVariable()])]);
  }

  private codeFormula({test, passes}: CompiledCodeTest): Formula {
    if (!passes) return freeVariable();
    const code = this.codes.get(test.question);
    return code === undefined ? this.openCodeTest(test) : passes(code);
  }

  /** The statement that an unknown code passes a test; equal tests share one variable. */
  private openCodeTest(test: Test): OpenCodeTest {
    const name = JSON.stringify(test);
    const known = this.codeVariables.get(name) ?? {test, ...freeVariable(test.question)};
    this.codeVariables.set(name, known);
    return known;
  }

  /** The tests of an unknown code among the conditions that were translated so far. */
  openCodeTests(question: string): OpenCodeTest[] {
    return [...this.codeVariables.values()].filter(({test}) => test.question === question);
  }

  private outcome(compiled: CompiledTest, state: TestState): TestOutcome {
    return {test: compiled.test, state, inQuestion: state === 'held' ? none : this.inQuestion(compiled)};
  }

  private inQuestion(compiled: CompiledTest): readonly TestMember[] {
    const {members} = compiled;
    return members.length === 1 ? members : members.filter((_, index) => !this.isMet(compiled, index));
  }

  /** Whether every fact that is left open meets one member of a test. */
  private isMet(compiled: CompiledTest, index: number): boolean {
    if ('holds' in compiled) {
      return includes(compiled.memberHolds[index] ?? [], this.variableOf(compiled.test.question).facts);
    }
    const code = this.codes.get(compiled.test.question);
    return code !== undefined && compiled.memberPasses[index]?.(code) === true;
  }

  /** The variable of a date or a choice. */
  variableOf(question: string): Variable {
    return this.variables.get(question) ?? {facts: []};
  }
}
