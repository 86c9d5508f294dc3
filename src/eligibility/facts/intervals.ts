/** A half-open interval `[start, end)` of a number line. */
export type Interval = readonly [start: number, end: number];

/** A set of numbers: disjoint half-open intervals that do not touch, in rising order. */
export type Intervals = readonly Interval[];

/** The whole line. */
export const everything: Intervals = [[-Infinity, Infinity]];

/** No part of the line. */
export const nothing: Intervals = [];

/** Orders numbers; subtraction would make NaN of two infinities. */
export function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The numbers in any of the intervals, which may overlap, touch, be empty and come in any order. */
export function union(intervals: readonly Interval[]): Intervals {
  const merged: [number, number][] = [];
  for (const [start, end] of [...intervals].sort((a, b) => ascending(a[0], b[0]))) {
    if (start >= end) continue;
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The numbers in both sets. */
export function intersection(a: Intervals, b: Intervals): Intervals {
  const common: Interval[] = [];
  for (let i = 0, j = 0; ;) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) return common;
    const start = Math.max(left[0], right[0]);
    const end = Math.min(left[1], right[1]);
    if (start < end) common.push([start, end]);
    if (left[1] <= right[1]) i++;
    else j++;
  }
}

/** The numbers in `a` that are not in `b`. */
export function difference(a: Intervals, b: Intervals): Intervals {
  const gaps: Interval[] = [];
  let start = -Infinity;
  for (const interval of b) {
    gaps.push([start, interval[0]]);
    start = interval[1];
  }
  gaps.push([start, Infinity]);
  return intersection(a, gaps);
}

/** Whether all of `b` lies in `a`: as intervals never touch, each of `b` has to lie in one of `a`. */
export function includes(a: Intervals, b: Intervals): boolean {
  let index = 0;
  return b.every(([start, end]) => {
    let around = a[index];
    while (around && around[1] < end) around = a[++index];
    return around !== undefined && around[0] <= start;
  });
}
