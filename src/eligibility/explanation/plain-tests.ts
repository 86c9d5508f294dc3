import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';

/** The tests of a rule that says only that all of them must hold: one group, without alternatives; undefined for others. */
export function plainTests({groups}: Eligibility): readonly Test[] | undefined {
  const [group] = groups;
  if (!group || groups.length > 1 || group.certainty === 'possible') return undefined;
  const parts = 'all' in group.when ? group.when.all : [group.when];
  const tests = parts.filter((part): part is Test => !('all' in part) && !('any' in part));
  return tests.length === parts.length && tests.length > 0 ? tests : undefined;
}
