import type {Budget} from './budget.js';
import type {Formula} from './formula.js';
import {includes, intersection, type Intervals} from './intervals.js';

/** All completions in which each unknown that is named lies within its set; the other unknowns are free. */
export type Box = ReadonlyMap<string, Intervals>;

const everywhere: Box = new Map();

/** What lies in both boxes; undefined if nothing does. */
export function meet(a: Box, b: Box): Box | undefined {
  const common = new Map(a);
  for (const [unknown, within] of b) {
    const already = common.get(unknown);
    const both = already ? intersection(already, within) : within;
    if (both.length === 0) return undefined;
    common.set(unknown, both);
  }
  return common;
}

/** Up to how many boxes are compared with each other; beyond, that would cost more than it saves. */
const mostCompared = 200;

function isWithin(inner: Box, outer: Box): boolean {
  return [...outer].every(([unknown, within]) => {
    const set = inner.get(unknown);
    return set !== undefined && includes(within, set);
  });
}

/** Leaves out the boxes that lie within another one. */
export function absorb(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length > mostCompared) return boxes;
  return boxes.filter(
    (box, index) =>
      !boxes.some(
        // Of two that are the same, the first stays.
        (other, place) => place !== index && isWithin(box, other) && (place < index || !isWithin(other, box)),
      ),
  );
}

/**
 * Multiplies a formula out into boxes, which together hold exactly the completions that satisfy it.
 *
 * @returns undefined if that takes more than the budget
 */
export function boxesOf(formula: Formula, budget: Budget): readonly Box[] | undefined {
  if (typeof formula === 'boolean') return formula ? [everywhere] : [];
  if ('unknown' in formula) return [new Map([[formula.unknown, formula.within]])];
  if ('any' in formula) {
    const parts: Box[] = [];
    for (const part of formula.any) {
      const more = boxesOf(part, budget);
      if (!more || !budget.spend(more.length)) return undefined;
      for (const box of more) parts.push(box);
    }
    return absorb(parts);
  }
  let product: readonly Box[] = [everywhere];
  for (const part of formula.all) {
    const factors = boxesOf(part, budget);
    if (!factors || !budget.spend(product.length * factors.length)) return undefined;
    product = absorb(product.flatMap((box) => factors.flatMap((factor) => meet(box, factor) ?? [])));
  }
  return product;
}
