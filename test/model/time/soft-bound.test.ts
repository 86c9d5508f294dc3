import {expect} from 'chai';
import {dateOfBound} from '../../../src/model/time/date-of-bound.js';
import {boundEnds, meaningsOf} from '../../../src/model/time/soft-bound.js';
import type {DateBound} from '../../../src/model/index.js';

describe('a bound that is only about right', () => {
  const table: [DateBound, first: string, last: string, count: number][] = [
    ['2022-05-01', '2022-05-01', '2022-05-01', 1],
    [{on: '2022-05'}, '2022-05', '2022-05', 1],
    [{on: '2022-05', approximate: false}, '2022-05', '2022-05', 1],
    [{on: '2022-05-01', approximate: true}, '2022-04-30', '2022-05-02', 3],
    [{on: '2020-02-28', approximate: true}, '2020-02-27', '2020-02-29', 3],
    [{on: '2022-12', approximate: true}, '2022-11', '2023-01', 3],
    [{on: '2022', approximate: true}, '2021', '2023', 3],
    [
      {on: '2022-01-01T00:00+09:00', approximate: true},
      '2021-12-31T23:59+09:00',
      '2022-01-01T00:01+09:00',
      3,
    ],
    [{on: '2022-01-01T10:30Z', approximate: true}, '2022-01-01T10:29Z', '2022-01-01T10:31Z', 3],
    [{on: '2012-06', part: 'early'}, '2012-06-01', '2012-06-10', 10],
    [{on: '2012-06', part: 'middle'}, '2012-06-11', '2012-06-20', 10],
    [{on: '2012-06', part: 'late'}, '2012-06-21', '2012-06-30', 10],
    [{on: '2011-02', part: 'late'}, '2011-02-21', '2011-02-28', 8],
    [{on: '2012-02', part: 'late'}, '2012-02-21', '2012-02-29', 9],
    [{on: '2012', part: 'early'}, '2012-01', '2012-04', 4],
    [{on: '2012', part: 'middle'}, '2012-05', '2012-08', 4],
    [{on: '2012', part: 'late'}, '2012-09', '2012-12', 4],
    [{on: '2012-06', part: 'early', approximate: true}, '2012-05-31', '2012-06-11', 12],
    [{on: '2012', part: 'late', approximate: true}, '2012-08', '2013-01', 6],
    // A day has no parts.
    [{on: '2012-06-05', part: 'late'}, '2012-06-05', '2012-06-05', 1],
    // Years have four digits.
    [{on: '9999', approximate: true}, '9998', '9999', 2],
    [{on: '0000', approximate: true}, '0000', '0001', 2],
    [{on: '0000-01-01', approximate: true}, '0000-01-01', '0000-01-02', 2],
  ];
  for (const [bound, first, last, count] of table) {
    it(`lies from ${first} to ${last}: ${JSON.stringify(bound)}`, () => {
      expect(boundEnds(bound)).to.deep.equal({first, last});
      const meanings = meaningsOf(bound);
      expect([meanings[0], meanings.at(-1), meanings.length]).to.deep.equal([first, last, count]);
      expect(meanings).to.deep.equal([...new Set(meanings)].sort());
    });
  }

  it('names a date', () => {
    expect(dateOfBound('2012-06')).to.equal('2012-06');
    expect(dateOfBound({on: '2012-06', part: 'early'})).to.equal('2012-06');
  });
});
