import {absorb, costOf, meet, type Box} from './boxes.js';
import type {Budget} from './budget.js';
import {cutBy, slicesOf, variablesOf, workOf, type Cut} from './slices.js';
import type {Variable} from './formula.js';
import {includes, union, type Interval} from '../facts/intervals.js';

function variablesWithGap(boxes: readonly Box[]): Set<Variable> {
  const reached = new Map<Variable, Interval[]>();
  for (const box of boxes) {
    for (const [variable, within] of box) {
      const already = reached.get(variable);
      if (already) already.push(...within);
      else reached.set(variable, [...within]);
    }
  }
  const gaps = [...reached].filter(([variable, within]) => !includes(union(within), variable.facts));
  return new Set(gaps.map(([variable]) => variable));
}

/**
 * Leaves out the boxes that cannot help to cover: in a gap of a variable only the boxes hold that do not name it, and
 * they hold everywhere else too. They cover all, or nothing does.
 */
function essential(boxes: readonly Box[], budget: Budget): readonly Box[] {
  const gaps = variablesWithGap(boxes);
  // To look for gaps takes less than a visit.
  if (gaps.size === 0 || !budget.spend(boxes.length >> 3)) return boxes;
  return essential(
    boxes.filter((box) => ![...box.keys()].some((variable) => gaps.has(variable))),
    budget,
  );
}

/** The cut whose slices hold as few boxes as can be. */
function bestCut(boxes: readonly Box[], variables: ReadonlySet<Variable>): Cut | undefined {
  const cuts = [...variables].map((variable) => cutBy(variable, boxes));
  if (cuts.length < 2) return cuts[0];
  const priced = cuts.map((cut) => ({cut, work: workOf(cut)}));
  return priced.sort((a, b) => a.work - b.work)[0]?.cut;
}

/**
 * Whether boxes leave no completion out.
 *
 * Cuts along one variable after another. Every cut strikes one variable, so the depth is that of the questions; the work
 * is bounded by the budget.
 *
 * @returns undefined if that takes more than the budget
 */
export function covers(all: readonly Box[], budget: Budget): boolean | undefined {
  // Trivial cases are decided even where other groups have used up the budget.
  if (all.length < 2) return all[0]?.size === 0;
  if (!budget.spend(costOf(all))) return undefined;
  if (all.some((box) => box.size === 0)) return true;
  const boxes = essential(all, budget);
  const variables = variablesOf(boxes);
  if (!budget.spend(costOf(boxes) * variables.size)) return undefined;
  const cut = bestCut(boxes, variables);
  if (!cut) return false;
  for (const {open} of slicesOf(cut)) {
    const isCovered = covers([...cut.free, ...open], budget);
    if (!isCovered) return isCovered;
  }
  return true;
}

/** Whether boxes leave nothing of one box out. */
function coversBox(target: Box, boxes: readonly Box[], budget: Budget): boolean | undefined {
  if (!budget.spend(costOf(boxes))) return undefined;
  // Within the target, its variables can take fewer values: they are others there.
  const there = new Map<Variable, Variable>();
  for (const [variable, facts] of target) there.set(variable, {facts});
  const inside = boxes.flatMap((box) => {
    const common = meet(box, target);
    if (!common) return [];
    const named = [...common].flatMap(([variable, within]): [Variable, typeof within][] => {
      const narrowed = there.get(variable);
      if (!narrowed) return [[variable, within]];
      return includes(within, narrowed.facts) ? [] : [[narrowed, within]];
    });
    return [new Map(named)];
  });
  return covers(inside, budget);
}

/**
 * Whether the value of a variable makes a difference: whether there are two completions that differ in it alone, of
 * which one lies in the boxes and the other does not. True also where the budget does not suffice to tell.
 */
export function dependsOn(variable: Variable, boxes: readonly Box[], budget: Budget): boolean {
  if (boxes.length === 1) return boxes[0]?.has(variable) ?? false;
  if (budget.isSpent || !budget.spend(costOf(boxes))) return true;
  const cut = cutBy(variable, boxes);
  if (cut.named.length === 0) return false;
  const shadows = absorb(
    cut.named.map(({rest}) => rest),
    budget,
  );
  for (const {open} of slicesOf(cut)) {
    const there = [...cut.free, ...open];
    if (shadows.some((shadow) => !coversBox(shadow, there, budget))) return true;
  }
  return false;
}
