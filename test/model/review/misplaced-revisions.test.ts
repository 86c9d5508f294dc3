import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {writeShortest} from '../sample.js';

/** An earlier revision by its number and date. */
type Entry = readonly [revision: number, published: unknown];

/** What is told of a notice with a history. */
function toldOf(history: readonly Entry[], own: Entry = [4, '2026-04']): string[] {
  const listed = history.map(([revision, published]) => ({
    revision,
    published,
    stage: 'interim',
    title: 'T',
  }));
  const [revision, published] = own;
  const {problems} = reviewNotice({...writeShortest(), revision, published, history: listed});
  return problems.map(({level, code, path, received, expected}) =>
    [level, code, path, `${received} not ${expected}`].join(' '),
  );
}

const revision = (index: number) => `warning misplaced-revision /history/${index}/revision`;
const published = (index: number) => `warning misplaced-revision /history/${index}/published`;

describe('a revision that is out of place', () => {
  for (const [what, history, told] of [
    [
      'twice',
      [
        [1, '2026-01'],
        [1, '2026-01'],
      ],
      [`${revision(1)} 1 not > 1`],
    ],
    [
      'behind a newer one',
      [
        [2, '2026-02'],
        [1, '2026-01'],
      ],
      [`${revision(1)} 1 not > 2`],
    ],
    [
      'with the newest first, told once',
      [
        [3, '2026-03'],
        [2, '2026-02'],
        [1, '2026-01'],
      ],
      [`${revision(1)} 2 not > 3`],
    ],
    [
      'with the number of the document',
      [
        [3, '2026-03'],
        [4, '2026-04'],
      ],
      [`${revision(1)} 4 not < 4`],
    ],
    [
      'above the document',
      [
        [5, '2026-05'],
        [1, '2026-01'],
      ],
      [`${revision(0)} 5 not < 4`],
    ],
    [
      'dated before the one before it',
      [
        [1, '2026-02'],
        [2, '2026-01'],
      ],
      [`${published(1)} 2026-01 not > 2026-02`],
    ],
    [
      'dated after the document',
      [[3, {from: '2026-05', to: '2026-06'}]],
      ['warning misplaced-revision /published 2026-04 not > 2026-05'],
    ],
  ] as const satisfies readonly (readonly [string, readonly Entry[], readonly string[]])[])
    it(`is told of: ${what}`, () => {
      expect(toldOf(history)).to.deep.equal(told);
    });

  for (const [what, history] of [
    ['none', []],
    [
      'oldest first',
      [
        [1, '2026-01'],
        [2, '2026-02'],
        [3, '2026-03'],
      ],
    ],
    [
      'with gaps',
      [
        [1, '2026-01'],
        [3, '2026-03'],
      ],
    ],
    [
      'on one day',
      [
        [1, '2026-04'],
        [2, '2026-04'],
      ],
    ],
    [
      'within what is known of a date',
      [
        [1, '2026-04-30'],
        [2, '2026-04'],
      ],
    ],
  ] as const satisfies readonly (readonly [string, readonly Entry[]])[])
    it(`is not found in a history that is in order: ${what}`, () => {
      expect(toldOf(history)).to.deep.equal([]);
    });
});
