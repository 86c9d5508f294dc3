import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeSample} from '../sample.js';

/** What is told of the part of a date that is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  return problems
    .filter(({code}) => code === 'part-of-day')
    .map(({level, path: place, received, expected}) => `${level} ${place} ${received} ${expected}`);
}

describe('a part of a day', () => {
  for (const path of [
    '/published',
    '/timeline/0/when',
    '/remedies/0/deadline',
    '/contacts/0/until',
    '/eligibility/groups/0/when/all/0/from',
    '/eligibility/groups/0/when/all/0/before',
  ])
    it(`is told of at ${path}`, () => {
      expect(toldOf(path, {on: '2012-06-21', part: 'late'})).to.deep.equal([
        `warning ${path}/part late 2012-06-21`,
      ]);
    });

  it('is told of, even of a minute', () => {
    expect(toldOf('/published', {on: '2012-06-21T10:00Z', part: 'early'})).to.deep.equal([
      'warning /published/part early 2012-06-21T10:00Z',
    ]);
  });

  for (const value of [
    {on: '2012-06', part: 'late'},
    {on: '2012', part: 'middle'},
    {on: '2012-06-21', approximate: true},
    '2012-06-21',
  ])
    it(`is none: ${JSON.stringify(value)}`, () => {
      expect(toldOf('/published', value)).to.deep.equal([]);
    });
});
