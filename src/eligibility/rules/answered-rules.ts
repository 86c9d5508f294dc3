import {readCode} from '../../model/codes/code-reading.js';
import type {CodeQuestion} from '../../model/schema/questions.js';
import {never, type AnswerTexts} from '../answers.js';
import type {CompiledCodeTest, CompiledCondition, CompiledRules, CompiledTest} from './compiled-rules.js';
import {
  allOf,
  anyOf,
  freeVariable,
  liesWithinReach,
  type Formula,
  type Literal,
  type Variable,
} from '../solver/formula.js';
import {includes} from '../facts/intervals.js';
import type {TestMember, TestOutcome, TestState, UnfitAnswer} from '../result.js';

/** Shared, because thousands of tests of a long list have nothing in question. */
const none: readonly TestMember[] = [];

function stateOf(formula: Formula): TestState {
  if (typeof formula === 'boolean') return formula ? 'held' : 'failed';
  return 'open';
}

/** The statement that an unknown code passes a test. */
interface OpenCodeTest extends Literal {
  readonly compiled: CompiledCodeTest;
}

/** Rules with the answers put in: translates conditions into formulas about what the answers leave open. */
export class AnsweredRules {
  /** The variables of dates, periods and choices, by question: the facts that the answers leave open. */
  private readonly variables = new Map<string, Variable>();
  /** The codes that are known, by question; undefined for those who say that they never had one. */
  private readonly codes = new Map<string, string | undefined>();
  /** Boolean variables of codes that are not known, by test: whether the code passes it. */
  private readonly codeVariables = new Map<string, OpenCodeTest>();
  /** The tests that these variables are of. */
  private readonly codeTests = new Map<Variable, CompiledCodeTest>();
  /** The answers that cannot be codes of their questions. */
  readonly unfit: UnfitAnswer[] = [];

  constructor(
    readonly compiled: CompiledRules,
    answers: AnswerTexts,
  ) {
    for (const question of compiled.questions) {
      const {id} = question;
      const answer = answers.get(id);
      if (question.kind === 'code') {
        if (answer !== undefined) this.readCode(question, answer);
        continue;
      }
      const line = compiled.lines.get(id);
      const located = answer === undefined ? undefined : line?.locate(answer);
      // An answer without any fact, such as a day that its zone skipped, says as little as none.
      this.variables.set(id, {facts: located?.length ? located : (line?.facts ?? []), question: id});
    }
  }

  private readCode(question: CodeQuestion, answer: string): void {
    const {id} = question;
    if (question.never !== undefined && answer === never) {
      this.codes.set(id, undefined);
      return;
    }
    const {code, fault} = readCode(question, answer);
    if (fault) this.unfit.push({question: id, reason: fault});
    // A hyphen in place of a code is none.
    else if (code !== '') this.codes.set(id, code);
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
    if (!('holds' in compiled)) return this.codeFormula(compiled);
    return liesWithinReach(this.variableOf(compiled.test.question), compiled);
  }

  private codeFormula(compiled: CompiledCodeTest): Formula {
    const {code, test} = compiled;
    if (!this.codes.has(test.question)) return code ? this.openCodeTest(compiled) : freeVariable();
    const known = this.codes.get(test.question);
    if (known === undefined) return false;
    return code ? code.passes(known) : freeVariable();
  }

  /** The statement that an unknown code passes a test; equal tests share one variable. */
  private openCodeTest(compiled: CompiledCodeTest): OpenCodeTest {
    const {name, test} = compiled;
    const known = this.codeVariables.get(name);
    if (known) return known;
    const open = {compiled, ...freeVariable(test.question)};
    this.codeVariables.set(name, open);
    this.codeTests.set(open.variable, compiled);
    return open;
  }

  /** The test of which a variable says whether an unknown code passes it; undefined for those of other facts. */
  codeTestOf(variable: Variable): CompiledCodeTest | undefined {
    return this.codeTests.get(variable);
  }

  /** The tests of an unknown code among the conditions that were translated so far; of all questions if none is named. */
  openCodeTests(question?: string): OpenCodeTest[] {
    const open = [...this.codeVariables.values()];
    return open.filter(({compiled: {test}}) => question === undefined || test.question === question);
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
    return code !== undefined && compiled.memberCodes[index]?.passes(code) === true;
  }

  /** The variable of a date or a choice. */
  variableOf(question: string): Variable {
    return this.variables.get(question) ?? {facts: []};
  }
}
