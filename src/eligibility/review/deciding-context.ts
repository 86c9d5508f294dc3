import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {Answers} from '../answers.js';
import {checkEligibility} from '../check-eligibility.js';
import type {Verdict} from '../result.js';
import {without} from '../solver/boxes.js';
import type {Budget} from '../solver/budget.js';
import {borderPairs} from './borders/border-pairs.js';
import type {SampledGroup, SampledRules} from './sampled-rules.js';

/** Maximum number of answers to one question that are tried beside a border. */
const mostAnswers = 40;

/** Maximum number of ways into a group from which a search begins. */
const mostWays = 8;

/** Up to how many groups a border is compared with the others: each of them is left out once, and the rest made ready. */
const mostGroups = 200;

/** Maximum number of verdicts of one search. */
const mostTried = 400;

/** A border of a group: two answers to a question, of which one is inside. */
export interface Border {
  readonly group: SampledGroup;
  readonly question: string;
  readonly inside: string;
  readonly outside: string;
}

/**
 * 0: the border does not decide. 1: the verdict turns, but another group says the same of those inside. 2: no other group
 * does. 3: and those outside are not affected, so that nothing else is open.
 */
type Clearness = 0 | 1 | 2 | 3;

export interface FoundContext {
  readonly answers: Answers;
  readonly clearness: Clearness;
}

/** Finds answers to the other questions such that the answer to one decides. */
export class DecidingContext {
  private readonly verdicts = new Map<string, Verdict>();
  private rest: {group: Group; rule: Eligibility; verdicts: Map<string, Verdict>} | undefined;
  /** Answers on both sides of the borders of each question, the empty one for "I don't know". */
  private readonly pool = new Map<string, readonly string[]>();

  constructor(
    private readonly eligibility: Eligibility,
    private readonly rules: SampledRules,
    tests: readonly Test[],
    private readonly budget: Budget,
  ) {
    for (const question of eligibility.questions) {
      const pairs = tests
        .filter((test) => test.question === question.id)
        .slice(0, mostAnswers)
        .flatMap((test) => borderPairs(test, question));
      const answers = new Set(pairs.flat().map(({answer}) => answer));
      this.pool.set(question.id, ['', ...[...answers].slice(0, mostAnswers)]);
    }
  }

  /** Whether nothing more can be found. */
  get isSpent(): boolean {
    return this.budget.isSpent;
  }

  /** The verdict on some answers; undefined once the budget is spent. */
  verdictOn(answers: Answers): Verdict | undefined {
    return this.verdictOf(this.eligibility, answers, this.verdicts);
  }

  private verdictOf(
    eligibility: Eligibility,
    answers: Answers,
    verdicts: Map<string, Verdict>,
  ): Verdict | undefined {
    const name = JSON.stringify(answers);
    const known = verdicts.get(name);
    if (known) return known;
    if (!this.budget.spend(1)) return undefined;
    const {verdict} = checkEligibility(eligibility, answers);
    verdicts.set(name, verdict);
    return verdict;
  }

  /** The rule without a group, and the verdicts of it that are known; made once for all borders of that group. */
  private restWithout({group}: SampledGroup): {rule: Eligibility; verdicts: Map<string, Verdict>} {
    if (this.rest?.group !== group) {
      const {groups, ...others} = this.eligibility;
      const rule = {...others, groups: groups.filter((each) => each !== group)};
      this.rest = {group, rule, verdicts: new Map()};
    }
    return this.rest;
  }

  /** How plainly a border of a group decides beside some answers to the other questions. */
  decides(context: Answers, {group, question, inside, outside}: Border): Clearness {
    // Looking costs, even where the verdicts are known.
    if (!this.budget.spend(1)) return 0;
    const within = this.withAnswer(context, question, inside);
    const verdict = this.verdictOn(within);
    const beyond = this.verdictOn(this.withAnswer(context, question, outside));
    if (!verdict || !beyond || beyond === verdict) return 0;
    const clear = beyond === 'not-affected' ? 3 : 2;
    if (this.eligibility.groups.length > mostGroups) return clear;
    const {rule, verdicts} = this.restWithout(group);
    const other = this.verdictOf(rule, within, verdicts);
    return other === verdict ? 1 : clear;
  }

  /** Answers with another one to a question, in the order of the questions. */
  withAnswer(context: Answers, question: string, answer: string): Answers {
    const entries = this.eligibility.questions.map(
      ({id}) => [id, id === question ? answer : context[id]] as const,
    );
    return Object.fromEntries(entries.filter(([, given]) => given !== undefined && given !== ''));
  }

  /** The answers of readers who are in a group, without that to one question. */
  ways({boxes = []}: SampledGroup, question: string): Answers[] {
    const variable = this.rules.variableOf(question);
    return boxes.slice(0, mostWays).flatMap((box) => {
      const answers = this.rules.answersIn(variable ? without(box, variable) : box);
      return answers ? [answers] : [];
    });
  }

  /**
   * Answers to the other questions beside which a border decides as plainly as was found: those of readers in the group,
   * or ones that differ from them in one or two answers. Undefined where it decides beside none of them.
   */
  find(border: Border): FoundContext | undefined {
    const ways = this.ways(border.group, border.question);
    let best: FoundContext | undefined;
    let tried = 0;
    for (const answers of this.around(ways.length > 0 ? ways : [{}], border.question)) {
      const clearness = this.decides(answers, border);
      if (clearness > (best?.clearness ?? 0)) best = {answers, clearness};
      if (clearness === 3 || ++tried === mostTried || this.budget.isSpent) break;
    }
    return best;
  }

  /** Answers near to some: first those, then ones that differ in one answer, then in two. */
  private *around(ways: readonly Answers[], question: string): Generator<Answers> {
    yield* ways;
    const others = this.eligibility.questions.map(({id}) => id).filter((id) => id !== question);
    for (const way of ways) for (const id of others) yield* this.changed(way, id);
    for (const way of ways) {
      for (const [index, id] of others.entries()) {
        for (const changed of this.changed(way, id)) {
          for (const other of others.slice(index + 1)) yield* this.changed(changed, other);
        }
      }
    }
  }

  private *changed(context: Answers, question: string): Generator<Answers> {
    for (const answer of this.pool.get(question) ?? [])
      if (answer !== (context[question] ?? '')) yield this.withAnswer(context, question, answer);
  }
}
