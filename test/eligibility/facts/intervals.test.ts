import {expect} from 'chai';
import {
  ascending,
  difference,
  everything,
  includes,
  intersection,
  nothing,
  union,
  type Intervals,
} from '../../../src/eligibility/facts/intervals.js';

describe('sets of intervals', () => {
  for (const [a, b, order] of [
    [1, 2, -1],
    [2, 2, 0],
    [3, 2, 1],
    [-Infinity, -Infinity, 0],
    [-Infinity, Infinity, -1],
    [Infinity, Infinity, 0],
    [Infinity, -Infinity, 1],
  ] as const) {
    it(`order ${a} and ${b}: ${order}`, () => {
      expect(ascending(a, b)).to.equal(order);
    });
  }

  for (const [name, given, expected] of [
    ['none', [], []],
    ['one that is empty', [[2, 2]], []],
    ['one that ends before it starts', [[3, 2]], []],
    [
      'two apart',
      [
        [3, 4],
        [1, 2],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'two that touch',
      [
        [1, 2],
        [2, 3],
      ],
      [[1, 3]],
    ],
    [
      'two that overlap',
      [
        [1, 3],
        [2, 4],
      ],
      [[1, 4]],
    ],
    [
      'one within another',
      [
        [1, 4],
        [2, 3],
      ],
      [[1, 4]],
    ],
  ] as const) {
    it(`unite: ${name}`, () => {
      expect(union(given)).to.deep.equal(expected);
    });
  }

  const pair: Intervals = [
    [0, 2],
    [4, 6],
  ];
  for (const [name, a, b, both, onlyA] of [
    ['nothing', pair, nothing, [], pair],
    ['everything', pair, everything, pair, []],
    ['itself', pair, pair, pair, []],
    [
      'what spans the gap',
      pair,
      [[1, 5]],
      [
        [1, 2],
        [4, 5],
      ],
      [
        [0, 1],
        [5, 6],
      ],
    ],
    ['what fills the gap', pair, [[2, 4]], [], pair],
    ['what holds both', pair, [[0, 6]], pair, []],
    ['one of the two', pair, [[4, 6]], [[4, 6]], [[0, 2]]],
    ['all after a point', everything, [[1, Infinity]], [[1, Infinity]], [[-Infinity, 1]]],
    ['all before a point', everything, [[-Infinity, 1]], [[-Infinity, 1]], [[1, Infinity]]],
  ] as const satisfies readonly (readonly [string, Intervals, Intervals, Intervals, Intervals])[]) {
    it(`meet and leave out ${name}`, () => {
      expect(intersection(a, b)).to.deep.equal(both);
      expect(intersection(b, a)).to.deep.equal(both);
      expect(difference(a, b)).to.deep.equal(onlyA);
    });
  }

  for (const [name, b, isIn] of [
    ['nothing', [], true],
    ['itself', pair, true],
    ['a part of the first', [[0, 1]], true],
    ['a part of the second', [[5, 6]], true],
    ['what starts too early', [[-1, 1]], false],
    ['what ends too late', [[5, 7]], false],
    ['what spans the gap', [[1, 5]], false],
    ['what lies in the gap', [[2, 4]], false],
    ['what lies after all', [[6, 7]], false],
  ] as const satisfies readonly (readonly [string, Intervals, boolean])[]) {
    it(`${isIn ? 'include' : 'do not include'} ${name}`, () => {
      expect(includes(pair, b)).to.equal(isIn);
    });
  }
});
