import {expect} from 'chai';
import * as fc from 'fast-check';
import {union} from '../../../src/eligibility/facts/intervals.js';
import type {Box} from '../../../src/eligibility/solver/boxes.js';
import type {Variable} from '../../../src/eligibility/solver/formula.js';
import {cutBy, slicesOf, sliceWork} from '../../../src/eligibility/solver/slices.js';
import {runsOf} from '../../model/property-runs.js';

/** Two stretches, with an end that is open. */
const variable: Variable = {
  facts: [
    [-Infinity, 10],
    [12, 20],
  ],
};

const place = fc.oneof(fc.integer({min: 0, max: 20}), fc.constant(-Infinity));
const within = fc
  .array(fc.tuple(place, fc.integer({min: 1, max: 9})), {minLength: 1, maxLength: 4})
  .map((parts) => {
    const all = union(parts.map(([start, length]) => [start, start === -Infinity ? 3 : start + length]));
    return all.flatMap(([start, end]) =>
      variable.facts.flatMap(([first, last]): [number, number][] =>
        Math.max(start, first) < Math.min(end, last) ? [[Math.max(start, first), Math.min(end, last)]] : [],
      ),
    );
  })
  .filter(({length}) => length > 0);

describe('what a cut would cost', () => {
  it('is the number of boxes on each of its slices', () => {
    fc.assert(
      fc.property(fc.array(fc.option(within), {maxLength: 8}), (named) => {
        const boxes = named.map((each): Box => new Map(each ? [[variable, each]] : []));
        const cut = cutBy(variable, boxes);
        let work = 0;
        for (const {open} of slicesOf(cut)) work += cut.free.length + open.size;
        expect(sliceWork(variable, boxes)).to.equal(work);
      }),
      runsOf(1),
    );
  });
});
