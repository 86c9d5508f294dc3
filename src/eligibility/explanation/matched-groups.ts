import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import {gravestFirst} from './gravest-action.js';
import type {EligibilityResult} from '../result.js';

/** The groups that a reader belongs to, or may belong to; those that have to act first, then those that are certain. */
export function matchedGroups(
  {groups}: Eligibility,
  {certain, possible}: Pick<EligibilityResult, 'certain' | 'possible'>,
): readonly Group[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return gravestFirst([...new Set([...certain, ...possible])].flatMap((id) => byId.get(id) ?? []));
}

/** Whether somebody is affected for certain although none of the groups is certain: together they cover every case. */
export function areCertainTogether({
  verdict,
  certain,
}: Pick<EligibilityResult, 'verdict' | 'certain'>): boolean {
  return verdict === 'affected' && certain.length === 0;
}

/**
 * The groups that explain a verdict, the most telling first: those that match or, where none does, all of them, starting
 * with those that the fewest failed tests exclude.
 */
export function decisiveGroups(eligibility: Eligibility, result: EligibilityResult): readonly Group[] {
  const matched = matchedGroups(eligibility, result);
  if (matched.length > 0) return matched;
  const failures = new Map(
    result.groups.map(({id, tests}) => [id, tests.filter(({state}) => state === 'failed').length]),
  );
  return [...eligibility.groups].sort((a, b) => (failures.get(a.id) ?? 0) - (failures.get(b.id) ?? 0));
}
