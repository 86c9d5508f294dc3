import type {Problem} from '../../model/problems/problem.js';
import {warningAt} from '../../model/problems/warning.js';
import type {Condition} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';

/** Whether a condition holds whatever is answered, because it tests nothing. */
function testsNothing(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(testsNothing);
  if ('any' in condition) return condition.any.some(testsNothing);
  return condition.in === undefined && condition.notIn?.length === 0;
}

/**
 * Finds the rule that tells everybody the same, whatever they answer: one without groups, or with a group for everybody. A
 * group for everybody without any question is meant.
 */
export function* sameForAll({questions, groups}: Eligibility): Generator<Problem> {
  if (groups.length === 0) yield warningAt(['eligibility', 'groups'], 'same-for-all', 'not-affected');
  if (questions.length === 0) return;
  const isCertain = ({certainty}: {certainty?: string | undefined}) => certainty !== 'possible';
  const everybody = groups.filter(({when}) => testsNothing(when));
  // Beside a group for all who are possibly affected, another can still make some of them affected.
  const group = everybody.find(isCertain) ?? (groups.some(isCertain) ? undefined : everybody[0]);
  if (!group) return;
  const path = ['eligibility', 'groups', groups.indexOf(group), 'when'];
  yield warningAt(path, 'same-for-all', isCertain(group) ? 'affected' : 'possibly-affected');
}
