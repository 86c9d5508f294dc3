import {without, type Box} from './boxes.js';
import type {Variable} from './formula.js';
import {ascending, type Interval} from '../facts/intervals.js';

/** Boxes sorted by whether they constrain one variable. */
export interface Cut {
  readonly variable: Variable;
  /** The boxes that do not name the variable: they hold on every slice. */
  readonly free: readonly Box[];
  /** The boxes that name it, without what they say of it. */
  readonly named: readonly NamedBox[];
}

interface NamedBox {
  readonly within: readonly Interval[];
  readonly rest: Box;
}

/** Values of a variable that no edge divides. */
export interface Slice {
  readonly interval: Interval;
  /** The boxes that hold there, besides those that are free. Changes as the next slice is taken. */
  readonly open: ReadonlySet<Box>;
}

/** Cuts the values of a variable along the edges of boxes. */
export function cutBy(variable: Variable, boxes: readonly Box[]): Cut {
  const free: Box[] = [];
  const named: NamedBox[] = [];
  for (const box of boxes) {
    const within = box.get(variable);
    if (!within) {
      free.push(box);
      continue;
    }
    named.push({within, rest: without(box, variable)});
  }
  return {variable, free, named};
}

/** An edge of a box or, without one, of the variable's facts. */
interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly box?: Box;
}

function edgesOf({variable, named}: Cut): Edge[] {
  const edges: Edge[] = [];
  for (const [start, end] of variable.facts) edges.push({at: start, opens: true}, {at: end, opens: false});
  for (const {within, rest: box} of named) {
    for (const [start, end] of within)
      edges.push({at: start, opens: true, box}, {at: end, opens: false, box});
  }
  return edges.sort((a, b) => ascending(a.at, b.at));
}

/** The slices of a cut, in rising order; together they are all values that there are. */
export function* slicesOf(cut: Cut): Generator<Slice> {
  const open = new Set<Box>();
  let isFact = false;
  let start = -Infinity;
  for (const {at, opens, box} of edgesOf(cut)) {
    if (at > start && isFact) yield {interval: [start, at], open};
    start = at;
    if (!box) isFact = opens;
    else if (opens) open.add(box);
    else open.delete(box);
  }
}

/** The number of boxes that hold on each slice, summed over the slices. */
export function workOf(cut: Cut): number {
  let work = 0;
  for (const {open} of slicesOf(cut)) work += cut.free.length + open.size;
  return work;
}

/** The variables that boxes name. */
export function variablesOf(boxes: readonly Box[]): Set<Variable> {
  const variables = new Set<Variable>();
  for (const box of boxes) for (const variable of box.keys()) variables.add(variable);
  return variables;
}
