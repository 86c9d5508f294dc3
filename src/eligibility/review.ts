import {missingTranslations} from '../model/missing-translations.js';
import {withNearest} from '../model/near.js';
import {tooDeep} from '../model/nesting.js';
import type {Problem} from '../model/problem.js';
import {readNotice, type ReadResult} from '../model/read-notice.js';
import type {Eligibility} from '../model/schema/eligibility.js';
import {unknownMembers} from '../model/unknown-members.js';
import {warningAt} from '../model/warning.js';
import {mostVisits} from './decided-groups.js';
import {contradictoryGroups} from './contradictions.js';
import {idleQuestions} from './idle.js';

function* unreachableGroups(eligibility: Eligibility): Generator<Problem> {
  const unreachable = contradictoryGroups(eligibility, mostVisits);
  for (const [index, {id}] of eligibility.groups.entries()) {
    if (unreachable.has(id)) yield warningAt(['eligibility', 'groups', index], 'unreachable-group', id);
  }
}

/**
 * Reads anything as a notice and tells its owner all that there is to look at: what `readNotice` tells, and also what is
 * ignored, untranslated or without effect. Never throws.
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
    ...(eligibility ? [...unreachableGroups(eligibility), ...idleQuestions(eligibility)] : []),
  ];
  return notice ? {notice, problems: found} : {problems: found};
}
