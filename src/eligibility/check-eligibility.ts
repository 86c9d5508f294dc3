import {testsOf} from '../model/conditions.js';
import type {Eligibility, Group} from '../model/schema/eligibility.js';
import type {Notice} from '../model/schema/notice.js';
import type {Answers} from './answers.js';
import {boxesOf, type Box} from './boxes.js';
import {Budget} from './budget.js';
import {contradictoryGroups, doubtfulFormula} from './contradictions.js';
import {covers, dependsOn, unknownsOf} from './cover.js';
import {allOf, truth, type Formula} from './formula.js';
import type {EligibilityResult, GroupStanding, NoticeResult, TestState, Verdict} from './result.js';
import {AnsweredRules} from './rules.js';

/**
 * How many boxes one verdict may visit. No real notice needs a hundredth of it; past it the answer is
 * *possibly-affected*, and the result says that it is not exact.
 */
export const mostVisits = 100_000;

/** A group with the answers put in. */
interface AnsweredGroup {
  readonly group: Group;
  readonly state: GroupStanding['state'];
  /** The completions that satisfy it; undefined where multiplying them out exceeded the budget. */
  readonly boxes: readonly Box[] | undefined;
}

function answerGroups(eligibility: Eligibility, rules: AnsweredRules, budget: Budget): AnsweredGroup[] {
  const contradictory = contradictoryGroups(eligibility, mostVisits);
  return eligibility.groups.map((group) => {
    const formula = contradictory.has(group.id)
      ? doubtfulFormula(group, rules, new AnsweredRules(eligibility, {}))
      : rules.formula(group.when, group.id);
    const capped =
      group.certainty === 'possible'
        ? allOf([formula, truth(`${group.id} certainty`, rules.space)])
        : formula;
    const boxes = boxesOf(capped, budget);
    if (boxes?.length === 0) return {group, boxes, state: 'excluded'};
    return {group, boxes, state: boxes && covers(boxes, rules.space, budget) ? 'certain' : 'possible'};
  });
}

function testState(formula: Formula): TestState {
  if (typeof formula === 'boolean') return formula ? 'held' : 'failed';
  return 'open';
}

function standingOf({group, state}: AnsweredGroup, rules: AnsweredRules): GroupStanding {
  const tests = [...testsOf(group.when)].map(({test}, index) => ({
    test,
    state: testState(rules.formula(test, `${group.id} standing ${index}`)),
  }));
  return {id: group.id, state, tests};
}

function undecidedQuestions(
  {questions}: Eligibility,
  groups: readonly AnsweredGroup[],
  rules: AnsweredRules,
  budget: Budget,
): string[] {
  const undecided = new Set<string | undefined>();
  for (const {group, state, boxes} of groups) {
    if (state !== 'possible') continue;
    if (!boxes) for (const {test} of testsOf(group.when)) undecided.add(test.question);
    for (const unknown of unknownsOf(boxes ?? [])) {
      const question = rules.space.get(unknown)?.question;
      if (question === undefined || undecided.has(question)) continue;
      if (dependsOn(unknown, boxes ?? [], rules.space, budget)) undecided.add(question);
    }
  }
  return questions.map(({id}) => id).filter((id) => undecided.has(id));
}

/**
 * Answers "who is affected?" for one reader, by the definition of the notice format: the answers leave a set of facts
 * open, a completion picks one fact for each question, and the verdict is *affected* if every completion satisfies some
 * group, *not-affected* if none does, and *possibly-affected* otherwise. This is exact and not three-valued logic: a
 * month that two adjoining periods share is *affected*, and a date outside every period is *not-affected* whatever else
 * is unknown.
 *
 * Pure: reads no clock, no zone of the machine and no language.
 *
 * @param eligibility - from a notice that `readNotice` accepted
 * @throws never for such a notice
 */
export function checkEligibility(eligibility: Eligibility, answers: Answers): EligibilityResult {
  const rules = new AnsweredRules(eligibility, answers);
  const budget = new Budget(mostVisits);
  const groups = answerGroups(eligibility, rules, budget);
  const idsOf = (...states: GroupStanding['state'][]) =>
    groups.filter(({state}) => states.includes(state)).map(({group}) => group.id);
  const certain = idsOf('certain');
  const possible = idsOf('certain', 'possible');
  // Groups can cover every completion together although none is certain by itself.
  const boxes = groups.flatMap((group) => group.boxes ?? []);
  const isAffected = certain.length > 0 || covers(boxes, rules.space, budget);
  const verdict: Verdict =
    possible.length === 0 ? 'not-affected' : isAffected ? 'affected' : 'possibly-affected';
  const exact = verdict !== 'possibly-affected' || !budget.isSpent;
  return {
    verdict,
    certain,
    possible,
    undecided: undecidedQuestions(eligibility, groups, rules, budget),
    groups: groups.map((group) => standingOf(group, rules)),
    exact,
  };
}

/**
 * The verdict of a notice for one reader, with the revision that it rests on.
 *
 * @returns undefined if the notice does not say who is affected
 */
export function checkNotice(notice: Notice, answers: Answers): NoticeResult | undefined {
  if (!notice.eligibility) return undefined;
  const {id, revision, stage} = notice;
  return {
    ...checkEligibility(notice.eligibility, answers),
    noticeId: id,
    revision,
    stage,
    provisional: stage === 'initial' || stage === 'interim',
  };
}
