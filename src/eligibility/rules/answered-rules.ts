import {foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';
import type {AnswerTexts} from '../answers.js';
import type {CodeRule, CompiledCondition, CompiledRules, CompiledTest, LineTest} from './compiled-rules.js';
import {
  allOf,
  anyOf,
  doubt,
  liesWithin,
  type Formula,
  type Literal,
  type Unknown,
} from '../solver/formula.js';
import {includes} from '../facts/intervals.js';
import type {TestMember, TestStanding, TestState} from '../result.js';

/** Shared, because thousands of tests of a long list have nothing in question. */
const none: readonly TestMember[] = [];

function stateOf(formula: Formula): TestState {
  if (typeof formula === 'boolean') return formula ? 'held' : 'failed';
  return 'open';
}

/** Whether a code that is not known passes a test. */
interface CodeDoubt extends Literal {
  readonly test: Test;
}

/** Rules with the answers put in: translates conditions into formulas about what the answers leave open. */
export class AnsweredRules {
  /** What the answers leave open of dates and choices, by question. */
  private readonly unknowns = new Map<string, Unknown>();
  /** The codes that are known, by question. */
  private readonly codes = new Map<string, string>();
  /** What is open about codes that are not known, by test. */
  private readonly codeDoubts = new Map<string, CodeDoubt>();

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
        this.unknowns.set(id, {facts: located?.length ? located : line.facts, question: id});
      } else if (answer !== undefined) this.codes.set(id, foldCode(answer));
    }
  }

  /**
   * What a condition comes to.
   *
   * @param standings - where each of its tests is written down with how it came out
   */
  formula(condition: CompiledCondition, standings?: TestStanding[]): Formula {
    if ('all' in condition) return allOf(condition.all.map((part) => this.formula(part, standings)));
    if ('any' in condition) return anyOf(condition.any.map((part) => this.formula(part, standings)));
    const formula = this.testFormula(condition);
    standings?.push(this.standing(condition, stateOf(formula)));
    return formula;
  }

  private testFormula(compiled: CompiledTest): Formula {
    return 'holds' in compiled ? this.lineFormula(compiled) : this.codeFormula(compiled);
  }

  private lineFormula({test, holds, contradicts}: LineTest): Formula {
    const unknown = this.unknownOf(test.question);
    const sure = liesWithin(unknown, holds);
    if (contradicts.length === 0) return sure;
    return anyOf([sure, allOf([liesWithin(unknown, contradicts), doubt()])]);
  }

  private codeFormula({test, passes}: CodeRule): Formula {
    if (!passes) return doubt();
    const code = this.codes.get(test.question);
    return code === undefined ? this.codeDoubt(test) : passes(code);
  }

  /** That a code which is not known passes a test: the same for all tests that say the same. */
  private codeDoubt(test: Test): CodeDoubt {
    const name = JSON.stringify(test);
    const known = this.codeDoubts.get(name) ?? {test, ...doubt(test.question)};
    this.codeDoubts.set(name, known);
    return known;
  }

  /** What the tests met so far leave open of a code that is not known. */
  codeDoubtsOf(question: string): CodeDoubt[] {
    return [...this.codeDoubts.values()].filter(({test}) => test.question === question);
  }

  private standing(compiled: CompiledTest, state: TestState): TestStanding {
    return {test: compiled.test, state, inQuestion: state === 'held' ? none : this.inQuestion(compiled)};
  }

  private inQuestion(compiled: CompiledTest): readonly TestMember[] {
    const {members} = compiled;
    return members.length === 1 ? members : members.filter((_, index) => !this.isMet(compiled, index));
  }

  /** Whether every fact that is left open meets one member of a test. */
  private isMet(compiled: CompiledTest, index: number): boolean {
    if ('holds' in compiled) {
      return includes(compiled.memberHolds[index] ?? [], this.unknownOf(compiled.test.question).facts);
    }
    const code = this.codes.get(compiled.test.question);
    return code !== undefined && compiled.memberPasses[index]?.(code) === true;
  }

  /** What the answers leave open of a date or a choice. */
  unknownOf(question: string): Unknown {
    return this.unknowns.get(question) ?? {facts: []};
  }
}
