import type {Group} from '../../model/schema/eligibility.js';
import type {Action} from '../../model/schema/vocabulary.js';

/** What groups may say that their members should do, the gravest first. Those that do not say may well have to act. */
const gravity: readonly (Action | undefined)[] = ['required', 'recommended', undefined, 'none'];

/** The same groups, those that have to act first; otherwise in the same order. */
export function gravestFirst(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort((a, b) => gravity.indexOf(a.action) - gravity.indexOf(b.action));
}

/**
 * What members of these groups should do: the gravest that one of them says. `none` only where all of them say so: nobody
 * is told to do nothing as long as another group may have to act.
 */
export function gravestAction(groups: readonly Group[]): Action | undefined {
  return gravestFirst(groups)[0]?.action;
}
