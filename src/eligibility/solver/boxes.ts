import type {Budget} from './budget.js';
import type {Formula, Literal, Variable} from './formula.js';
import {includes, intersection, type Intervals} from '../facts/intervals.js';

/** All completions in which each variable that is named lies within its set; the other variables are free. */
export type Box = ReadonlyMap<Variable, Intervals>;

/**
 * What a visit of each of these boxes takes from the budget: one, and another one for every eight parts of the sets in it,
 * because a visit looks at all of them.
 */
export function costOf(boxes: Iterable<Box>): number {
  let cost = 0;
  for (const box of boxes) {
    let parts = 8;
    for (const within of box.values()) parts += within.length;
    cost += parts >> 3;
  }
  return cost;
}

/** A box in which a variable is free. */
export function without(box: Box, variable: Variable): Box {
  const rest = new Map(box);
  rest.delete(variable);
  return rest;
}

/** The intersection of two boxes; undefined if it is empty. */
export function meet(a: Box, b: Box): Box | undefined {
  const common = new Map(a);
  for (const [variable, within] of b) {
    const already = common.get(variable);
    const both = already ? intersection(already, within) : within;
    if (both.length === 0) return undefined;
    common.set(variable, both);
  }
  return common;
}

/** Up to how many boxes are compared with each other; beyond, that would cost more than it saves. */
const mostCompared = 200;

function isWithin(inner: Box, outer: Box): boolean {
  if (outer.size > inner.size) return false;
  for (const [variable, within] of outer) {
    const set = inner.get(variable);
    if (!set || !includes(within, set)) return false;
  }
  return true;
}

/**
 * Leaves out the boxes that lie within another one; none where the budget is spent. 32 comparisons, most of which end at
 * once, take as long as one visit.
 */
export function absorb(boxes: readonly Box[], budget: Budget): readonly Box[] {
  const {length} = boxes;
  if (length > mostCompared || !budget.spend((length * length) >> 5)) return boxes;
  return boxes.filter(
    (box, index) =>
      !boxes.some(
        // Of two that are the same, the first stays.
        (other, place) => place !== index && isWithin(box, other) && (place < index || !isWithin(other, box)),
      ),
  );
}

function isLiteral(formula: Formula): formula is Literal {
  return typeof formula === 'object' && 'variable' in formula;
}

/** The one box of literals that must all hold; undefined if they exclude each other. */
function boxOf(literals: readonly Literal[]): Box | undefined {
  const box = new Map<Variable, Intervals>();
  for (const {variable, within} of literals) {
    const already = box.get(variable);
    const both = already ? intersection(already, within) : within;
    if (both.length === 0) return undefined;
    box.set(variable, both);
  }
  return box;
}

function boxesOfAny(parts: readonly Formula[], budget: Budget): readonly Box[] | undefined {
  const boxes: Box[] = [];
  for (const part of parts) {
    const more = boxesOf(part, budget);
    if (!more || !budget.spend(costOf(more))) return undefined;
    for (const box of more) boxes.push(box);
  }
  return absorb(boxes, budget);
}

function boxesOfAll(parts: readonly Formula[], budget: Budget): readonly Box[] | undefined {
  const box = boxOf(parts.filter(isLiteral));
  let product: readonly Box[] = box ? [box] : [];
  for (const part of parts) {
    if (product.length === 0) return product;
    if (isLiteral(part)) continue;
    const factors = boxesOf(part, budget);
    if (!factors || !budget.spend(costOf(product) * costOf(factors))) return undefined;
    const met = product.flatMap((one) => factors.flatMap((factor) => meet(one, factor) ?? []));
    product = absorb(met, budget);
  }
  return product;
}

/**
 * Multiplies a formula out into boxes, which together hold exactly the completions that satisfy it.
 *
 * @returns undefined if that takes more than the budget
 */
export function boxesOf(formula: Formula, budget: Budget): readonly Box[] | undefined {
  if (typeof formula === 'boolean') return formula ? [new Map()] : [];
  if ('any' in formula) return boxesOfAny(formula.any, budget);
  return boxesOfAll('all' in formula ? formula.all : [formula], budget);
}
