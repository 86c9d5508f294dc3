import {expect} from 'chai';
import type {Test} from '../../../src/model/index.js';
import type {Rule} from '../ask.js';
import {toldOf} from './told.js';

/** What is told of a question for a day in a zone, and one test of it. */
function told(
  test: Omit<Test, 'question'>,
  timeZone: string,
  bought: Rule['questions'][string] = {kind: 'date'},
): string[] {
  const rule = {questions: {bought}, groups: {a: {question: 'bought', ...test}}, timeZone};
  return toldOf(rule).filter((each) => each.includes('time-not-asked'));
}

describe('a rule that turns within a day', () => {
  for (const [test, timeZone, time] of [
    [
      {from: '2020-01-01T10:00+00:00', to: '2020-01-01T12:00+00:00'},
      'Europe/London',
      '2020-01-01T10:00+00:00',
    ],
    [{to: '2020-01-01T12:00+00:00'}, 'Europe/London', '2020-01-01T12:00+00:00'],
    [{from: '2020-01-01T00:00+00:00'}, 'Asia/Tokyo', '2020-01-01T00:00+00:00'],
    [{before: '2020-01-01T00:01+09:00'}, 'Asia/Tokyo', '2020-01-01T00:01+09:00'],
    [{after: '2020-01-01T23:58+09:00'}, 'Asia/Tokyo', '2020-01-01T23:58+09:00'],
    [{in: ['2020-01-01T10:00+09:00']}, 'Asia/Tokyo', '2020-01-01T10:00+09:00'],
  ] satisfies readonly [Omit<Test, 'question'>, string, string][]) {
    it(`is told of where its question asks for no time: ${JSON.stringify(test)} in ${timeZone}`, () => {
      expect(told(test, timeZone)).to.deep.equal([`warning time-not-asked /questions/0 bought ${time}`]);
    });
  }

  for (const [test, timeZone] of [
    [{from: '2020-01-01', to: '2020-03'}, 'Asia/Tokyo'],
    [{from: '2020-01-01T00:00+09:00', to: '2020-01-01T23:59+09:00'}, 'Asia/Tokyo'],
    [{from: '2019-12-31T15:00Z', before: '2020-01-01T15:00Z'}, 'Asia/Tokyo'],
    [{after: '2020-06-30T23:59+01:00'}, 'Europe/London'],
  ] as const) {
    it(`is none where it turns with one: ${JSON.stringify(test)} in ${timeZone}`, () => {
      expect(told(test, timeZone)).to.deep.equal([]);
    });
  }

  it('is not told of where its question asks for a time', () => {
    expect(told({from: '2020-01-01T10:00+00:00'}, 'UTC', {kind: 'date', time: true})).to.deep.equal([]);
  });
});
