import {ascending, includes, type Interval} from '../facts/intervals.js';
import {meet, type Box} from '../solver/boxes.js';
import type {Budget} from '../solver/budget.js';
import {cutBy, variablesOf, workOf} from '../solver/slices.js';
import type {Variable} from '../solver/formula.js';
import type {SampledGroup} from './sampled-rules.js';

/** Two groups that some reader can be in at once, in the document's order. */
export interface Meeting {
  readonly first: SampledGroup;
  readonly second: SampledGroup;
  /** Some of the readers who are in both. */
  readonly common: Box;
}

/** A box with its group. */
interface Owned {
  readonly box: Box;
  readonly owner: SampledGroup;
}

/** The variable along which boxes are kept apart best; undefined if there is none. */
function bestVariable(boxes: readonly Box[]): Variable | undefined {
  const priced = [...variablesOf(boxes)].map((variable) => ({
    variable,
    work: workOf(cutBy(variable, boxes)),
  }));
  return priced.sort((a, b) => a.work - b.work)[0]?.variable;
}

/** The pairs of boxes that share a value of a variable, each once for every interval that they share. */
function* neighbours(owned: readonly Owned[], variable: Variable | undefined): Generator<[Owned, Owned]> {
  const spans: {interval: Interval; of: Owned}[] = [];
  for (const of of owned) {
    const within = (variable && of.box.get(variable)) ?? [[-Infinity, Infinity] as const];
    for (const interval of within) spans.push({interval, of});
  }
  spans.sort((a, b) => ascending(a.interval[0], b.interval[0]));
  let open: typeof spans = [];
  for (const span of spans) {
    open = open.filter(({interval}) => interval[1] > span.interval[0]);
    for (const {of} of open) yield [of, span.of];
    open.push(span);
  }
}

/** Finds the pairs of groups that share readers, each once, until the budget is spent. */
export function* meetings(groups: readonly SampledGroup[], budget: Budget): Generator<Meeting> {
  const owned = groups.flatMap((owner) => (owner.boxes ?? []).map((box) => ({box, owner})));
  const boxes = owned.map(({box}) => box);
  if (!budget.spend(boxes.length * variablesOf(boxes).size)) return;
  const met = new Set<string>();
  for (const [one, other] of neighbours(owned, bestVariable(boxes))) {
    if (!budget.spend(1)) return;
    if (one.owner === other.owner) continue;
    const [first, second] = [one.owner, other.owner].sort((a, b) => a.index - b.index) as [
      SampledGroup,
      SampledGroup,
    ];
    const name = `${first.index} ${second.index}`;
    const common = met.has(name) ? undefined : meet(one.box, other.box);
    if (!common) continue;
    met.add(name);
    yield {first, second, common};
  }
}

/** Whether it is plain that nobody in a box is in any of some groups. */
export function isReachedByNone(reader: Box, groups: readonly SampledGroup[], budget: Budget): boolean {
  return groups.every(
    ({boxes}) => boxes && budget.spend(boxes.length) && !boxes.some((box) => meet(box, reader)),
  );
}

function isBoxWithin(inner: Box, outer: Box): boolean {
  return [...outer].every(([variable, within]) => includes(within, inner.get(variable) ?? variable.facts));
}

/** Whether it is plain that whoever is in one group is in the other: each way into it lies within one of the other. */
export function isWithin(inner: SampledGroup, outer: SampledGroup, budget: Budget): boolean {
  const [ways = [], around = []] = [inner.boxes, outer.boxes];
  if (ways.length === 0 || !budget.spend(ways.length * around.length)) return false;
  return ways.every((way) => around.some((box) => isBoxWithin(way, box)));
}
