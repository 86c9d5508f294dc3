import {absorb, meet, type Box} from './boxes.js';
import type {Budget} from './budget.js';
import type {Space} from './formula.js';
import {ascending, includes, union, type Interval, type Intervals} from './intervals.js';

/** How the values of one unknown are cut by the edges of the boxes. */
interface Cut {
  /** The boxes that do not name the unknown. */
  readonly free: readonly Box[];
  /** The boxes that name it. */
  readonly named: readonly Box[];
  /** Whether some value lies in no box that names it. */
  readonly hasGap: boolean;
}

function factsOf(unknown: string, space: Space): Intervals {
  return space.get(unknown)?.facts ?? [];
}

function without(box: Box, unknown: string): Box {
  const rest = new Map(box);
  rest.delete(unknown);
  return rest;
}

function cutBy(unknown: string, boxes: readonly Box[], space: Space): Cut {
  const free: Box[] = [];
  const named: Box[] = [];
  for (const box of boxes) (box.has(unknown) ? named : free).push(box);
  const reached = union(named.flatMap((box) => box.get(unknown) ?? []));
  return {free, named, hasGap: !includes(reached, factsOf(unknown, space))};
}

/** The boxes that hold on each stretch of values that no edge divides; a gap is not among them. */
function* stretches({free, named}: Cut, unknown: string): Generator<readonly Box[]> {
  const edges = named.flatMap((box) =>
    (box.get(unknown) ?? []).flatMap(([start, end]) => [
      {at: start, box, opens: true},
      {at: end, box, opens: false},
    ]),
  );
  edges.sort((a, b) => ascending(a.at, b.at));
  const open = new Set<Box>();
  for (const [index, {at, box, opens}] of edges.entries()) {
    if (opens) open.add(box);
    else open.delete(box);
    if (edges[index + 1]?.at !== at && open.size > 0) yield [...free, ...open];
  }
}

/** How many boxes the stretches of an unknown hold, all together. */
function workOf(cut: Cut, unknown: string): number {
  let work = 0;
  for (const boxes of stretches(cut, unknown)) work += boxes.length;
  return work;
}

/** The unknowns that boxes name. */
export function unknownsOf(boxes: readonly Box[]): Set<string> {
  return new Set(boxes.flatMap((box) => [...box.keys()]));
}

function unknownsWithGap(boxes: readonly Box[], space: Space): Set<string> {
  const reached = new Map<string, Interval[]>();
  for (const box of boxes) {
    for (const [unknown, within] of box) {
      const already = reached.get(unknown);
      if (already) already.push(...within);
      else reached.set(unknown, [...within]);
    }
  }
  const gaps = [...reached].filter(([unknown, within]) => !includes(union(within), factsOf(unknown, space)));
  return new Set(gaps.map(([unknown]) => unknown));
}

/**
 * Leaves out the boxes that cannot help to cover: in a gap of an unknown only the boxes hold that do not name it, and
 * they hold everywhere else too. They cover all, or nothing does.
 */
function essential(boxes: readonly Box[], space: Space): readonly Box[] {
  const gaps = unknownsWithGap(boxes, space);
  if (gaps.size === 0) return boxes;
  return essential(
    boxes.filter((box) => [...box.keys()].every((unknown) => !gaps.has(unknown))),
    space,
  );
}

/** The unknown to cut along, so that the pieces hold as few boxes as can be. */
function bestCut(boxes: readonly Box[], space: Space): {unknown: string; cut: Cut} | undefined {
  const cuts = [...unknownsOf(boxes)].map((unknown) => {
    const cut = cutBy(unknown, boxes, space);
    return {unknown, cut, work: workOf(cut, unknown)};
  });
  return cuts.sort((a, b) => a.work - b.work)[0];
}

/**
 * Whether boxes leave no completion out.
 *
 * Cuts along one unknown after another. Every cut strikes one unknown, so the depth is that of the questions; the work
 * is bounded by the budget.
 *
 * @returns undefined if that takes more than the budget
 */
export function covers(all: readonly Box[], space: Space, budget: Budget): boolean | undefined {
  if (!budget.spend(all.length)) return undefined;
  const boxes = essential(all, space);
  if (boxes.some((box) => box.size === 0)) return true;
  const best = bestCut(boxes, space);
  if (!best) return false;
  for (const stretch of stretches(best.cut, best.unknown)) {
    const isCovered = covers(
      stretch.map((box) => without(box, best.unknown)),
      space,
      budget,
    );
    if (!isCovered) return isCovered;
  }
  return true;
}

/** Whether boxes leave nothing of one box out. */
function coversBox(target: Box, boxes: readonly Box[], space: Space, budget: Budget): boolean | undefined {
  const within: Space = new Map(space);
  for (const [unknown, facts] of target) within.set(unknown, {facts});
  const met = boxes.flatMap((box) => meet(box, target) ?? []);
  const isNamed = ([unknown, set]: readonly [string, Intervals]) => !includes(set, factsOf(unknown, within));
  return covers(
    met.map((box) => new Map([...box].filter(isNamed))),
    within,
    budget,
  );
}

/**
 * Whether the value of an unknown makes a difference: whether there are two completions that differ in it alone, of
 * which one lies in the boxes and the other does not. True also where the budget does not suffice to tell.
 */
export function dependsOn(unknown: string, boxes: readonly Box[], space: Space, budget: Budget): boolean {
  const cut = cutBy(unknown, boxes, space);
  if (cut.named.length === 0) return false;
  if (boxes.length === 1) return true;
  const shadows = absorb(cut.named.map((box) => without(box, unknown)));
  // With a gap it is enough to look there: everything else holds at least as much.
  const slices = cut.hasGap ? [cut.free] : stretches(cut, unknown);
  for (const slice of slices) {
    const there = slice.map((box) => without(box, unknown));
    if (shadows.some((shadow) => !coversBox(shadow, there, space, budget))) return true;
  }
  return false;
}
