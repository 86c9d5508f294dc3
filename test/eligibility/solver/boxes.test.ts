import {expect} from 'chai';
import {absorb, boxesOf, costOf, meet, type Box} from '../../../src/eligibility/solver/boxes.js';
import {Budget} from '../../../src/eligibility/solver/budget.js';
import type {Literal, Variable} from '../../../src/eligibility/solver/formula.js';
import type {Intervals} from '../../../src/eligibility/facts/intervals.js';

const day: Variable = {facts: [[0, 4]], question: 'day'};
const colour: Variable = {facts: [[0, 3]], question: 'colour'};

function box(...named: [Variable, Intervals][]): Box {
  return new Map(named);
}

describe('what lies in two boxes', () => {
  const early = box([day, [[0, 2]]]);
  for (const [name, other, expected] of [
    ['that overlap', box([day, [[1, 3]]]), box([day, [[1, 2]]])],
    ['that touch', box([day, [[2, 3]]]), undefined],
    ['of other things', box([colour, [[0, 1]]]), box([day, [[0, 2]]], [colour, [[0, 1]]])],
    ['one of which is all', box(), early],
  ] as const) {
    it(name, () => {
      expect(meet(early, other)).to.deep.equal(expected);
      expect(meet(other, early)).to.deep.equal(expected);
    });
  }
});

describe('boxes within others', () => {
  const wide = box([day, [[0, 3]]]);
  const narrow = box([day, [[1, 2]]]);
  const both = box([day, [[1, 2]]], [colour, [[0, 1]]]);
  const apart = box([day, [[2, 4]]]);
  const twin = box([day, [[0, 3]]]);

  for (const [name, boxes, expected] of [
    ['are left out', [narrow, wide], [wide]],
    ['are left out where they say more', [wide, both], [wide]],
    ['are left out, of two that are the same the second', [wide, twin], [wide]],
    ['are left out, whatever stands between', [both, apart, wide], [apart, wide]],
    ['are none where each has something of its own', [wide, apart], [wide, apart]],
  ] as const) {
    it(name, () => {
      const left = absorb(boxes, new Budget(10_000));
      expect(left).to.have.length(expected.length);
      for (const [index, one] of expected.entries()) expect(left[index]).to.equal(one);
    });
  }

  for (const [count, left] of [
    [200, 1],
    [201, 201],
  ] as const) {
    it(`are looked for among few: of ${count} that are the same ${left} stay`, () => {
      expect(
        absorb(
          Array.from({length: count}, () => wide),
          new Budget(10_000),
        ),
      ).to.have.length(left);
    });
  }
});

describe('multiplying a formula out', () => {
  const early: Literal = {variable: day, within: [[0, 2]]};
  const late: Literal = {variable: day, within: [[2, 4]]};
  const red: Literal = {variable: colour, within: [[0, 1]]};
  const blue: Literal = {variable: colour, within: [[2, 3]]};
  const eitherDay = {any: [early, late]};
  const eitherColour = {any: [red, blue]};

  for (const [name, formula, visits, count] of [
    ['any of two', eitherDay, 2, 2],
    ['any of two, a visit short', eitherDay, 1, undefined],
    ['any of two within any', {any: [eitherDay, red]}, 5, 3],
    ['any of two within any, the inner a visit short', {any: [eitherDay, red]}, 1, undefined],
    ['any of two within any, a visit short', {any: [eitherDay, red]}, 4, undefined],
    ['all of two pairs', {all: [eitherDay, eitherColour]}, 10, 4],
    ['all of two pairs, a visit short', {all: [eitherDay, eitherColour]}, 9, undefined],
    ['all of two pairs, the second a visit short', {all: [eitherDay, eitherColour]}, 5, undefined],
    ['what excludes itself', {all: [early, late, eitherColour]}, 0, 0],
    ['what excludes itself in part', {all: [early, eitherDay]}, 4, 1],
  ] as const) {
    it(`${name}, with ${visits} visits`, () => {
      expect(boxesOf(formula, new Budget(visits))?.length).to.equal(count);
    });
  }
});

describe('what a visit takes', () => {
  const comb = (length: number): Intervals =>
    Array.from({length}, (_, index) => [2 * index, 2 * index + 1] as const);
  const wide = (length: number): Variable => ({facts: [[0, 2 * length]]});

  for (const [name, box, cost] of [
    ['nothing', new Map(), 1],
    ['a set in one part', new Map([[wide(1), comb(1)]]), 1],
    ['a set in seven parts', new Map([[wide(7), comb(7)]]), 1],
    ['a set in eight parts', new Map([[wide(8), comb(8)]]), 2],
    ['a set in 1,000 parts', new Map([[wide(1_000), comb(1_000)]]), 126],
    ['twenty sets', new Map(Array.from({length: 20}, () => [wide(1), comb(1)])), 3],
  ] as const) {
    it(`for a box that names ${name} is ${cost}`, () => {
      expect(costOf([box])).to.equal(cost);
    });
  }

  it('is paid for every pair of boxes that meet', () => {
    const sides = [wide(1_000), wide(1_000)].map((variable) => ({
      any: [0, 1].map((): Literal => ({variable, within: comb(1_000)})),
    }));
    // Two boxes of each side, which are the same; one that meets everything, and then the other side.
    const cost = 4 * 126 + 126 + 126 * 126;
    expect(boxesOf({all: sides}, new Budget(cost))).to.have.length(1);
    expect(boxesOf({all: sides}, new Budget(cost - 1))).to.equal(undefined);
  });
});
