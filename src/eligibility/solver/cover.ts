import {absorb, meet, type Box} from './boxes.js';
import type {Budget} from './budget.js';
import {cutBy, slicesOf, unknownsOf, workOf, type Cut} from './slices.js';
import type {Unknown} from './formula.js';
import {includes, union, type Interval} from '../facts/intervals.js';

function unknownsWithGap(boxes: readonly Box[]): Set<Unknown> {
  const reached = new Map<Unknown, Interval[]>();
  for (const box of boxes) {
    for (const [unknown, within] of box) {
      const already = reached.get(unknown);
      if (already) already.push(...within);
      else reached.set(unknown, [...within]);
    }
  }
  const gaps = [...reached].filter(([unknown, within]) => !includes(union(within), unknown.facts));
  return new Set(gaps.map(([unknown]) => unknown));
}

/**
 * Leaves out the boxes that cannot help to cover: in a gap of an unknown only the boxes hold that do not name it, and
 * they hold everywhere else too. They cover all, or nothing does.
 */
function essential(boxes: readonly Box[]): readonly Box[] {
  const gaps = unknownsWithGap(boxes);
  if (gaps.size === 0) return boxes;
  return essential(boxes.filter((box) => ![...gaps].some((unknown) => box.has(unknown))));
}

/** The cut whose slices hold as few boxes as can be. */
function bestCut(boxes: readonly Box[], unknowns: ReadonlySet<Unknown>): Cut | undefined {
  const cuts = [...unknowns].map((unknown) => cutBy(unknown, boxes));
  if (cuts.length < 2) return cuts[0];
  const priced = cuts.map((cut) => ({cut, work: workOf(cut)}));
  return priced.sort((a, b) => a.work - b.work)[0]?.cut;
}

/**
 * Whether boxes leave no completion out.
 *
 * Cuts along one unknown after another. Every cut strikes one unknown, so the depth is that of the questions; the work
 * is bounded by the budget.
 *
 * @returns undefined if that takes more than the budget
 */
export function covers(all: readonly Box[], budget: Budget): boolean | undefined {
  // What takes no work is told even where other groups have taken all of the budget.
  if (all.length < 2) return all[0]?.size === 0;
  if (!budget.spend(all.length)) return undefined;
  if (all.some((box) => box.size === 0)) return true;
  const boxes = essential(all);
  const unknowns = unknownsOf(boxes);
  if (!budget.spend(boxes.length * unknowns.size)) return undefined;
  const cut = bestCut(boxes, unknowns);
  if (!cut) return false;
  for (const {open} of slicesOf(cut)) {
    const isCovered = covers([...cut.free, ...open], budget);
    if (!isCovered) return isCovered;
  }
  return true;
}

/** Whether boxes leave nothing of one box out. */
function coversBox(target: Box, boxes: readonly Box[], budget: Budget): boolean | undefined {
  if (!budget.spend(boxes.length)) return undefined;
  // Within the target, its unknowns can take fewer values: they are others there.
  const there = new Map<Unknown, Unknown>();
  for (const [unknown, facts] of target) there.set(unknown, {facts});
  const inside = boxes.flatMap((box) => {
    const common = meet(box, target);
    if (!common) return [];
    const named = [...common].flatMap(([unknown, within]): [Unknown, typeof within][] => {
      const narrowed = there.get(unknown);
      if (!narrowed) return [[unknown, within]];
      return includes(within, narrowed.facts) ? [] : [[narrowed, within]];
    });
    return [new Map(named)];
  });
  return covers(inside, budget);
}

/**
 * Whether the value of an unknown makes a difference: whether there are two completions that differ in it alone, of
 * which one lies in the boxes and the other does not. True also where the budget does not suffice to tell.
 */
export function dependsOn(unknown: Unknown, boxes: readonly Box[], budget: Budget): boolean {
  if (boxes.length === 1) return boxes[0]?.has(unknown) ?? false;
  if (!budget.spend(boxes.length)) return true;
  const cut = cutBy(unknown, boxes);
  if (cut.named.length === 0) return false;
  const shadows = absorb(cut.named.map(({rest}) => rest));
  for (const {open} of slicesOf(cut)) {
    const there = [...cut.free, ...open];
    if (shadows.some((shadow) => !coversBox(shadow, there, budget))) return true;
  }
  return false;
}
