import {firstOf, mostProblems} from '../../model/problems/first-of.js';
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
import {unusedQuestions} from './unused-questions.js';

function* unreachableGroups(eligibility: Eligibility): Generator<Problem> {
  const unreachable = unsatisfiableGroups(eligibility, mostVisits);
  for (const [index, {id}] of eligibility.groups.entries()) {
    if (unreachable.has(id)) yield warningAt(['eligibility', 'groups', index], 'unreachable-group', id);
  }
}

/** What was read, with all that its owner is told of it. */
export type Review = ReadResult & {
  /** Whether of some kind of problem only the first 100 are told. */
  readonly isCut: boolean;
};

/**
 * Reads anything as a notice and reports its problems to its owner: those that `readNotice` finds, and also members that
 * are ignored, missing translations and rules without effect; the first 100 of each of these kinds. Never throws.
 *
 * @param document - the parsed document, not its text
 */
export function reviewNotice(document: unknown): Review {
  const {notice, problems} = readNotice(document);
  const told = problems.map((problem) => withNearest(problem, document));
  if (tooDeep(document)) return {problems: told, isCut: false};
  const eligibility = notice?.eligibility;
  const kinds = [
    told,
    firstOf(unknownMembers(document)),
    firstOf(missingTranslations(document)),
    ...(eligibility ? [firstOf(unreachableGroups(eligibility)), firstOf(unusedQuestions(eligibility))] : []),
  ];
  const isCut = kinds.some(({length}) => length >= mostProblems);
  return {...(notice && {notice}), problems: kinds.flat(), isCut};
}
