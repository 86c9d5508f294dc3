import type {Test} from '../../model/schema/conditions.js';
import {never} from '../answers.js';
import {reachOf, type DatePlaces} from './date-line.js';
import {ascending, intersection, nothing, union, type Interval, type Intervals} from './intervals.js';
import type {NumberLine} from './number-line.js';

/**
 * Periods on a line. The bounds of all tests cut time into cells, and a period is told by the cell in which it begins and
 * the one in which it ends: no test tells two periods of the same cells apart. Such pairs are numbered row by row, a row
 * for each cell to begin in.
 *
 * @param tests - all those of the question
 * @param hasNever - whether there is also the answer that it never was
 */
export function periodLine(
  tests: readonly Test[],
  {locate, stretchesOf}: DatePlaces,
  hasNever = false,
): NumberLine {
  // Each bound by itself, as it is looked at where a test has failed.
  const bounds = tests.flatMap(({question, from, to, after, before}) => [
    {question, from},
    {question, to},
    {question, after},
    {question, before},
  ]);
  const places = bounds.flatMap((bound) => stretchesOf(bound).flat());
  const cuts = [...new Set(places.filter(Number.isFinite))].sort(ascending);
  const size = cuts.length + 1;
  const cellOf = (index: number): Interval => [cuts[index - 1] ?? -Infinity, cuts[index] ?? Infinity];
  /** The first of the cells that lie at a place or after it. */
  const cellAt = (place: number) =>
    place === -Infinity ? 0 : place === Infinity ? size : cuts.indexOf(place) + 1;

  /** The periods that begin in some cells and end in some: `[first, last)` each, and not before they begin. */
  const periods = (begin: Interval, end: Interval): Interval[] => {
    const rows: Interval[] = [];
    for (let row = begin[0]; row < begin[1]; row++) {
      const start = Math.max(row, end[0]);
      if (start < end[1]) rows.push([row * size + start, row * size + end[1]]);
    }
    return rows;
  };

  const all: Intervals = periods([0, size], [0, size]);
  const beyond: Intervals = [[size * size + 1, size * size + 2]];

  const holdsBetween = ([start, end]: Interval, isWithin: boolean): Intervals => {
    if (start >= end) return nothing;
    const [first, behind] = [cellAt(start), cellAt(end)];
    // To touch a stretch is to begin before it ends, and to end when it has begun.
    return union(isWithin ? periods([first, behind], [first, behind]) : periods([0, behind], [first, size]));
  };

  /** The minutes of one end of an answer; undefined if it cannot be read. */
  const locateEnd = (text: string, unknown: Interval): Intervals | undefined =>
    text === '' ? [unknown] : locate(text);

  const locatePeriod = (begin: Intervals, end: Intervals): Intervals => {
    const found: Interval[] = [];
    for (let row = 0; row < size; row++) {
      const starts = intersection(begin, [cellOf(row)]);
      if (starts.length === 0) continue;
      for (let column = row; column < size; column++) {
        const ends = intersection(end, [cellOf(column)]);
        const isInOrder = (starts[0]?.[0] ?? Infinity) < (ends.at(-1)?.[1] ?? -Infinity);
        if (isInOrder) found.push([row * size + column, row * size + column + 1]);
      }
    }
    return union(found);
  };

  return {
    facts: hasNever ? [...all, ...beyond] : all,
    locate(answer) {
      if (hasNever && answer === never) return beyond;
      const [first = '', last, ...rest] = answer.split('..').map((side) => side.trim());
      if (rest.length > 0) return undefined;
      const begin = locateEnd(first, [-Infinity, Infinity]);
      // "2019.." goes on still; of "2019" nobody knows how long it went on.
      const end = locateEnd(
        last ?? '',
        last === undefined ? [-Infinity, Infinity] : [Number.MAX_VALUE, Infinity],
      );
      return begin && end && locatePeriod(begin, end);
    },
    reach: (test) =>
      reachOf(
        stretchesOf(test).map((stretch) => holdsBetween(stretch, test.within === true)),
        all,
      ),
  };
}
