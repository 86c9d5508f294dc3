import {expect} from 'chai';
import type {Box} from '../../../src/eligibility/solver/boxes.js';
import {Budget} from '../../../src/eligibility/solver/budget.js';
import {covers, dependsOn} from '../../../src/eligibility/solver/cover.js';
import type {Variable} from '../../../src/eligibility/solver/formula.js';
import type {Intervals} from '../../../src/eligibility/facts/intervals.js';

const many: Variable = {facts: [[0, 50]], question: 'many'};
const colour: Variable = {facts: [[0, 2]], question: 'colour'};
const size: Variable = {facts: [[0, 3]], question: 'size'};

const [red, blue]: Intervals[] = [[[0, 1]], [[1, 2]]];

function box(...named: [Variable, Intervals | undefined][]): Box {
  return new Map(named as [Variable, Intervals][]);
}

describe('boxes that leave nothing out', () => {
  for (const [name, boxes, expected] of [
    ['none', [], false],
    ['one that names something', [box([colour, red])], false],
    ['one that names nothing', [box()], true],
    ['both halves', [box([colour, red]), box([colour, blue])], true],
    ['a half twice', [box([colour, red]), box([colour, red])], false],
    ['parts that overlap', [box([size, [[0, 2]]]), box([size, [[1, 3]]])], true],
    ['parts with a gap', [box([size, [[0, 1]]]), box([size, [[2, 3]]])], false],
    ['a half each of two things', [box([colour, red]), box([size, [[0, 2]]])], false],
    [
      'quarters',
      [
        box([colour, red], [size, [[0, 2]]]),
        box([colour, red], [size, [[2, 3]]]),
        box([colour, blue], [size, [[0, 1]]]),
        box([colour, blue], [size, [[1, 3]]]),
      ],
      true,
    ],
    [
      'three quarters',
      [
        box([colour, red], [size, [[0, 2]]]),
        box([colour, red], [size, [[2, 3]]]),
        box([colour, blue], [size, [[0, 1]]]),
      ],
      false,
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(covers(boxes, new Budget(1_000))).to.equal(expected);
    });
  }

  /** Each of many values, and each half of another thing: cut by the halves, that is 52 boxes and then twice 51. */
  const crossing = [
    ...Array.from({length: 50}, (_, value) => box([many, [[value, value + 1]]])),
    box([colour, red]),
    box([colour, blue]),
  ];
  for (const [visits, expected] of [
    [258, true],
    [257, undefined],
    [51, undefined],
  ] as const) {
    it(`are cut where that costs least: ${expected} in ${visits} visits`, () => {
      expect(covers(crossing, new Budget(visits))).to.equal(expected);
    });
  }

  it('are not cut where a gap tells at once that they leave something out', () => {
    const boxes = [box([size, [[0, 1]]], [colour, red]), box([size, [[1, 2]]]), box([size, [[0, 2]]])];
    expect(covers(boxes, new Budget(3))).to.equal(false);
  });

  it('are not cut where one thing has a gap, and so has another without those that name it', () => {
    const boxes = [box([size, [[0, 2]]], [colour, red]), box([colour, blue])];
    expect(covers(boxes, new Budget(2))).to.equal(false);
  });
});

describe('whether a thing makes a difference', () => {
  for (const [name, variable, boxes, expected] of [
    ['one that no box names', size, [box([colour, red])], false],
    ['one that the only box names', colour, [box([colour, red])], true],
    ['one of two that the only box names', size, [box([colour, red], [size, [[0, 1]]])], true],
    ['one of which any value will do', colour, [box([colour, red]), box([colour, blue])], false],
    [
      'one of which any value will do beside another',
      colour,
      [box([colour, red], [size, [[0, 1]]]), box([colour, blue], [size, [[0, 1]]])],
      false,
    ],
    ['that other', size, [box([colour, red], [size, [[0, 1]]]), box([colour, blue], [size, [[0, 1]]])], true],
    [
      'one of which a value leaves something out',
      colour,
      [box([colour, red], [size, [[0, 2]]]), box([colour, blue], [size, [[0, 1]]])],
      true,
    ],
    [
      'one of which a value has the same in two parts',
      colour,
      [
        box([colour, red], [size, [[0, 2]]]),
        box([colour, blue], [size, [[0, 1]]]),
        box([colour, blue], [size, [[1, 2]]]),
      ],
      false,
    ],
    [
      'one of which only some values are named, the rest being free',
      colour,
      [box([colour, red], [size, [[0, 1]]]), box([size, [[0, 2]]])],
      false,
    ],
    [
      'one that is named where a third thing is not all the same',
      colour,
      [box([colour, red], [size, [[0, 2]]]), box([colour, blue], [many, [[0, 9]]]), box([size, [[2, 3]]])],
      true,
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(dependsOn(variable, boxes, new Budget(1_000))).to.equal(expected);
    });
  }

  it('is assumed where it would take too long to tell', () => {
    const boxes = [
      box([colour, red], [size, [[0, 2]]]),
      box([colour, blue], [size, [[0, 1]]]),
      box([colour, blue], [size, [[1, 2]]]),
    ];
    expect(dependsOn(colour, boxes, new Budget(9))).to.equal(true);
    expect(dependsOn(colour, boxes, new Budget(10))).to.equal(false);
  });
});
