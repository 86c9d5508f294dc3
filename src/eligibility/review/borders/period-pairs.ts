import type {Test} from '../../../model/schema/conditions.js';
import {pair, type BorderPair, type Places} from './border-pair.js';
import {dateBorders, isStart, type DateBorder} from './date-borders.js';

/** Periods that touch what a test bounds or miss it, go on still, or of which one end is not known. */
function touchingPairs({member, inside, outside, places, of}: DateBorder): BorderPair[] {
  const open: Places = [places[0], 'doubtful'];
  if (isStart(member)) {
    const touching = `${outside}..${inside}`;
    return [
      pair(touching, `${outside}..${outside}`, places, of),
      pair(touching, outside, open, of),
      pair(`${outside}..`, `${outside}..${outside}`, ['first', places[1]], of),
    ];
  }
  const touching = `${inside}..${outside}`;
  return [
    pair(touching, `${outside}..${outside}`, places, of),
    pair(touching, `..${outside}`, open, of),
    pair(`${inside}..`, `${outside}..`, places, of),
  ];
}

/** Periods that lie wholly within what a test bounds or reach out of it, go on still, or of which one end is not known. */
function containedPairs({member, inside, outside, places, of}: DateBorder, test: Test): BorderPair[] {
  const contained = `${inside}..${inside}`;
  const open: Places = [places[0], 'doubtful'];
  if (isStart(member)) {
    const hasEnd = test.to !== undefined || test.before !== undefined;
    return [
      pair(contained, `${outside}..${inside}`, places, of),
      pair(contained, `..${inside}`, open, of),
      ...(hasEnd ? [] : [pair(`${inside}..`, `${outside}..`, places, of)]),
    ];
  }
  return [
    pair(contained, `${inside}..${outside}`, places, of),
    pair(contained, inside, open, of),
    pair(contained, `${inside}..`, [places[0], 'after'], of),
  ];
}

/** Periods on both sides of every border of a test. */
export function periodPairs(test: Test): BorderPair[] {
  return dateBorders(test).flatMap((border) =>
    test.within ? containedPairs(border, test) : touchingPairs(border),
  );
}
