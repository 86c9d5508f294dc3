import {missingTranslations} from '../../model/problems/missing-translations.js';
import {withNearest} from '../../model/problems/nearest-name.js';
import {tooDeep} from '../../model/reading/nesting.js';
import type {Problem} from '../../model/problems/problem.js';
import {readNotice, type ReadResult} from '../../model/reading/read-notice.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {newerMembers} from '../../model/problems/newer-members.js';
import {unknownMembers} from '../../model/problems/unknown-members.js';
import {decidingOther} from './deciding-other.js';
import {narrowGaps} from './narrow-gaps.js';
import {overlappingGroups} from './overlapping-groups.js';
import {ruleContradictions} from './rule-contradictions.js';
import {SampledRules} from './sampled-rules.js';
import {unusedQuestions} from './unused-questions.js';

/** What an owner should look at in a rule that can be read. */
function* ruleProblems(eligibility: Eligibility, told: readonly string[]): Generator<Problem> {
  yield* ruleContradictions(eligibility, told);
  const rules = new SampledRules(eligibility);
  yield* narrowGaps(eligibility, rules);
  yield* overlappingGroups(rules);
  yield* decidingOther(eligibility, rules);
  yield* unusedQuestions(eligibility);
}

/**
 * Reads anything as a notice and reports every problem to its owner: those that `readNotice` finds, and also members that
 * are ignored, missing translations and rules without effect. Never throws.
 *
 * @param document - the parsed document, not its text
 */
export function reviewNotice(document: unknown): ReadResult {
  const {notice, problems} = readNotice(document);
  const told = problems.map((problem) => withNearest(problem, document));
  if (tooDeep(document)) return {problems: told};
  const eligibility = notice?.eligibility;
  const found = [
    ...told,
    ...unknownMembers(document),
    ...newerMembers(document),
    ...missingTranslations(document),
    ...(eligibility
      ? ruleProblems(
          eligibility,
          problems.map(({path}) => path),
        )
      : []),
  ];
  return notice ? {notice, problems: found} : {problems: found};
}
