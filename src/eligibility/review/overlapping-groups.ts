import type {Path, Problem} from '../../model/problems/problem.js';
import {noteAt} from '../../model/problems/warning.js';
import type {Group} from '../../model/schema/eligibility.js';
import type {Answers} from '../answers.js';
import {Budget} from '../solver/budget.js';
import {isWithin, meetings, type Meeting} from './meetings.js';
import type {SampledGroup, SampledRules} from './sampled-rules.js';

/** Maximum number of pairs that are told of each kind: more would hide the other problems. */
const mostTold = 3;

/** The number of pairs of boxes that are compared. */
const mostCompared = 100_000;

/** What a group tells its readers beside who they are. */
function tellingOf({id: _id, label: _label, when: _when, certainty = 'certain', ...told}: Group): string {
  const members = Object.entries(told).filter(([, value]) => value !== undefined);
  return JSON.stringify([certainty, ...members.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The answers of an example as they are typed on the command line. */
export function exampleOf(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}=${answer}`)
    .join(' ');
}

function pathOf({index}: SampledGroup): Path {
  return ['eligibility', 'groups', index];
}

/** The group of two that changes no verdict and tells nothing else, because its readers are all in the other one. */
function nested(
  {first, second}: Meeting,
  budget: Budget,
): [inner: SampledGroup, outer: SampledGroup] | undefined {
  if (isWithin(second, first, budget)) return [second, first];
  return isWithin(first, second, budget) ? [first, second] : undefined;
}

/**
 * Finds groups that some readers are in at once and that tell them different things, and groups within another one that
 * tell nothing else. Both may be meant. A few of each are told.
 */
export function* overlappingGroups(rules: SampledRules): Generator<Problem> {
  const budget = new Budget(mostCompared);
  const tellings = new Map(rules.groups.map(({group}) => [group, tellingOf(group)]));
  let [overlaps, insides] = [0, 0];
  for (const meeting of meetings(rules.groups, budget)) {
    const {first, second, common} = meeting;
    if (tellings.get(first.group) !== tellings.get(second.group)) {
      const answers = overlaps < mostTold ? rules.answersIn(common) : undefined;
      if (!answers) continue;
      overlaps++;
      const ids = `${first.group.id} ${second.group.id}`;
      yield noteAt(pathOf(second), 'overlapping-groups', ids, exampleOf(answers));
    } else if (insides < mostTold) {
      const [inner, outer] = nested(meeting, budget) ?? [];
      if (!inner || !outer) continue;
      insides++;
      yield noteAt(pathOf(inner), 'nested-group', inner.group.id, outer.group.id);
    }
    if (overlaps === mostTold && insides === mostTold) return;
  }
}
