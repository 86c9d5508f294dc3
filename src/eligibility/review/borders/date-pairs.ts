import type {Test} from '../../../model/schema/conditions.js';
import {fits, pair, type BorderPair} from './border-pair.js';
import {dateBorders} from './date-borders.js';
import {unitsAround} from './units-around.js';

/** Each listed date, first and last unit, with what stands beside it. */
function listedDatePairs({in: listed = []}: Test): BorderPair[] {
  // What lies in a year, a month or a day begins with it.
  const isListed = (date: string) => listed.some((each) => date.startsWith(each));
  return listed.flatMap((date) => {
    const units = unitsAround(date);
    if (!units) return [];
    const {before, first, last, after} = units;
    const sides: readonly (readonly [string, string])[] = [
      [first, before],
      [last, after],
    ];
    return sides
      .filter(([, outside]) => !isListed(outside))
      .map(([inside, outside]) => pair(inside, outside, fits, `in ${date}`));
  });
}

/** Dates on both sides of every border of a test: of its bounds, and of each date that it lists. */
export function datePairs(test: Test): BorderPair[] {
  const borders = dateBorders(test).map(({inside, outside, places, of}) => pair(inside, outside, places, of));
  return [...borders, ...listedDatePairs(test)];
}
