import type {Eligibility} from '../model/schema/eligibility.js';
import type {Notice} from '../model/schema/notice.js';
import {isProvisional} from '../model/stage.js';
import {isEnded} from '../model/standing.js';
import {answerTexts, type Answers} from './answers.js';
import {Budget, mostVisits} from './solver/budget.js';
import {covers, dependsOn} from './solver/cover.js';
import {variablesOf} from './solver/slices.js';
import {decideGroups, type DecidedGroup, type DecidedRules} from './rules/decided-groups.js';
import type {EligibilityResult, GroupOutcome, NoticeResult, Verdict} from './result.js';

function undecidedQuestions(
  {questions}: Eligibility,
  groups: readonly DecidedGroup[],
  budget: Budget,
): string[] {
  const undecided = new Set<string>();
  for (const {state, boxes, tests} of groups) {
    if (state !== 'possible') continue;
    if (!boxes) {
      for (const {test} of tests) undecided.add(test.question);
      continue;
    }
    for (const variable of variablesOf(boxes)) {
      const {question} = variable;
      if (question === undefined || undecided.has(question)) continue;
      if (dependsOn(variable, boxes, budget)) undecided.add(question);
    }
  }
  return questions.map(({id}) => id).filter((id) => undecided.has(id));
}

/** The verdict of rules that are decided; exact only where the budget sufficed. */
export function resultOf(
  eligibility: Eligibility,
  {groups, rules}: DecidedRules,
  budget: Budget,
): EligibilityResult {
  const idsOf = (...states: GroupOutcome['state'][]) =>
    groups.filter(({state}) => states.includes(state)).map(({id}) => id);
  const certain = idsOf('certain');
  const possible = idsOf('certain', 'possible');
  // Groups can cover every completion together although none is certain by itself.
  const isAffected =
    certain.length > 0 ||
    covers(
      groups.flatMap(({boxes}) => boxes ?? []),
      budget,
    );
  const verdict: Verdict =
    possible.length === 0 ? 'not-affected' : isAffected ? 'affected' : 'possibly-affected';
  const exact = verdict !== 'possibly-affected' || !budget.isSpent;
  return {
    verdict,
    certain,
    possible,
    undecided: undecidedQuestions(eligibility, groups, budget),
    groups: groups.map(({id, state, tests}) => ({id, state, tests})),
    unfit: rules.unfit,
    exact,
  };
}

/** `checkEligibility` with the work that it may take. */
export function checkWithin(budget: Budget, eligibility: Eligibility, answers: Answers): EligibilityResult {
  const decided = decideGroups(eligibility, answerTexts(eligibility.questions, answers), budget);
  return resultOf(eligibility, decided, budget);
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
 * @param eligibility - from a notice that `readNotice` accepted; it is compiled once, and must not change afterwards
 * @throws never for such a notice
 */
export function checkEligibility(eligibility: Eligibility, answers: Answers): EligibilityResult {
  return checkWithin(new Budget(mostVisits), eligibility, answers);
}

/** A result with the revision that it rests on. */
export function noticeResult({id, revision, stage}: Notice, result: EligibilityResult): NoticeResult {
  return {...result, noticeId: id, revision, stage, provisional: isProvisional(stage)};
}

/**
 * The verdict of a notice for one reader, with the revision that it rests on.
 *
 * @returns undefined if the notice does not say who is affected, or no longer: it was withdrawn or superseded
 */
export function checkNotice(notice: Notice, answers: Answers): NoticeResult | undefined {
  const {eligibility} = notice;
  if (!eligibility || isEnded(notice)) return undefined;
  return noticeResult(notice, checkEligibility(eligibility, answers));
}
