import {missingTranslations} from '../../model/problems/missing-translations.js';
import {withNearest} from '../../model/problems/nearest-name.js';
import {tooDeep} from '../../model/reading/nesting.js';
import type {Problem} from '../../model/problems/problem.js';
import {readNotice, type ReadResult} from '../../model/reading/read-notice.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {unknownMembers} from '../../model/problems/unknown-members.js';
import {warningAt} from '../../model/problems/warning.js';
import {mostVisits} from '../rules/decided-groups.js';
import {unsatisfiableGroups} from '../rules/unsatisfiable-groups.js';
import {checkDigitRanges} from './check-digit-ranges.js';
import {shapelessCodes} from './shapeless-codes.js';
import {unshapelyCodes} from './unshapely-codes.js';
import {unusedQuestions} from './unused-questions.js';

function* unreachableGroups(eligibility: Eligibility): Generator<Problem> {
  const unreachable = unsatisfiableGroups(eligibility, mostVisits);
  for (const [index, {id}] of eligibility.groups.entries()) {
    if (unreachable.has(id)) yield warningAt(['eligibility', 'groups', index], 'unreachable-group', id);
  }
}

function ruleProblems(eligibility: Eligibility): Problem[] {
  return [
    ...unreachableGroups(eligibility),
    ...unusedQuestions(eligibility),
    ...unshapelyCodes(eligibility),
    ...checkDigitRanges(eligibility),
  ];
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
    ...missingTranslations(document),
    ...(eligibility ? ruleProblems(eligibility) : []),
    ...(notice ? shapelessCodes(notice) : []),
  ];
  return notice ? {notice, problems: found} : {problems: found};
}
