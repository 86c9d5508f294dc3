import {allTestsOf, testsOf} from '../../model/conditions.js';
import {questionsById} from '../../model/questions.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Answers} from '../answers.js';
import type {Verdict} from '../result.js';
import {Budget} from '../solver/budget.js';
import type {BorderAnswer, BorderPair} from './borders/border-pair.js';
import {borderPairs} from './borders/border-pairs.js';
import {DecidingContext, type FoundContext} from './deciding-context.js';
import {SampledRules, type SampledGroup} from './sampled-rules.js';

/** Answers at a border of a rule, for the owner of a notice to judge. */
export interface SuggestedVector {
  readonly answers: Answers;
  /** The borders that it was made for: of which question, and where the answer stands to them. */
  readonly borders: readonly (BorderAnswer & {readonly question: string})[];
  /** What the rule says now. */
  readonly verdict: Verdict;
}

/** Maximum number of vectors: nobody judges more. */
const mostVectors = 2_000;

/** The number of borders of one test that are shown in any case. */
const leastPairs = 20;

/** The number of tests that may be decided. */
const mostDecided = 5_000_000;

/** Collects vectors, each set of answers once. */
class Suggestions {
  readonly vectors = new Map<string, SuggestedVector>();

  constructor(private readonly context: DecidingContext) {}

  get areEnough(): boolean {
    return this.vectors.size >= mostVectors;
  }

  add(answers: Answers, question: string, border: BorderAnswer): void {
    const name = JSON.stringify(answers);
    const known = this.vectors.get(name);
    const borders = known?.borders ?? [];
    const verdict = known || !this.areEnough ? this.context.verdictOn(answers) : undefined;
    const isKnown = borders.some((each) => each.question === question && each.of === border.of);
    if (verdict && !isKnown)
      this.vectors.set(name, {answers, borders: [...borders, {...border, question}], verdict});
  }

  /** Adds both sides of a border beside answers to the other questions. */
  addPair(context: Answers, question: string, pair: BorderPair): void {
    for (const border of pair)
      this.add(this.context.withAnswer(context, question, border.answer), question, border);
  }
}

function unknown(): BorderAnswer {
  return {answer: '', place: 'unknown', of: ''};
}

/** The vectors of one test: both sides of each border, and the question unknown, where it decides if that can be. */
function addTest(
  test: Test,
  pairs: readonly BorderPair[],
  group: SampledGroup,
  context: DecidingContext,
  suggestions: Suggestions,
): void {
  const {question} = test;
  let last: FoundContext | undefined;
  for (const pair of pairs) {
    if (suggestions.areEnough || context.isSpent) return;
    const [{answer: inside}, {answer: outside}] = pair;
    const border = {group, question, inside, outside};
    const isGood = last && context.decides(last.answers, border) >= Math.max(last.clearness, 2);
    const found = isGood ? last : context.find(border);
    last = found ?? last;
    // Where nothing makes it decide, the border is shown beside the answers of readers of the group.
    suggestions.addPair(last?.answers ?? context.ways(group, question)[0] ?? {}, question, pair);
  }
  if (last) suggestions.add(context.withAnswer(last.answers, question, ''), question, unknown());
}

/**
 * Suggests vectors at the borders of a rule: for each bound the last answer outside and the first inside, each option,
 * listed codes and their neighbours, and each question unknown. The other answers are chosen such that the border decides,
 * where such were found. Of a very large rule only some are suggested.
 *
 * Pure, and the same for the same rule. What is expected is for the owner to say: a vector that repeats what the rule says
 * would test nothing.
 */
export function suggestVectors(eligibility: Eligibility): SuggestedVector[] {
  const tests = allTestsOf(eligibility);
  const questions = questionsById(eligibility);
  const rules = new SampledRules(eligibility);
  // An answer to a question for a period is compared with all pairs of bounds.
  const ofPeriods = tests.filter(({question}) => questions.get(question)?.kind === 'period').length;
  // A verdict decides all tests, and says of each of many questions whether it could still matter.
  const cost = (tests.length + 1 + ofPeriods ** 2 / 10) * Math.ceil((eligibility.questions.length + 1) / 20);
  const budget = new Budget(Math.ceil(mostDecided / cost));
  const context = new DecidingContext(eligibility, rules, tests, budget);
  const suggestions = new Suggestions(context);
  suggestions.add({}, '', unknown());
  // Of a rule with many tests each gets a share, so that not all vectors are about the first list of options.
  const mostPairs = Math.max(leastPairs, Math.floor(mostVectors / tests.length));
  for (const group of rules.groups) {
    for (const {test} of testsOf(group.group.when)) {
      const question = questions.get(test.question);
      if (!question || suggestions.areEnough || context.isSpent) continue;
      addTest(test, borderPairs(test, question).slice(0, mostPairs), group, context, suggestions);
    }
  }
  return [...suggestions.vectors.values()];
}
