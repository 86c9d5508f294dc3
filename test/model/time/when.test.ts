import {expect} from 'chai';
import {edgesOf, hasPassed, type When} from '../../../src/model/index.js';
import {earliestStart, latestEnd} from '../../../src/model/time/when.js';

/** Minutes since 1970-01-01T00:00Z of a date that JavaScript reads. */
function minuteOf(date: string): number {
  return Date.parse(date) / 60_000;
}

describe('the edges of a date', () => {
  for (const [when, first, last] of [
    ['2012-09', '2012-09', '2012-09'],
    [{on: '2012-09', part: 'late'}, '2012-09', '2012-09'],
    [{from: '2011-04-01', to: '2012-09-04'}, '2011-04-01', '2012-09-04'],
  ] as const satisfies readonly (readonly [When, string, string])[]) {
    it(`of ${JSON.stringify(when)} are ${first} and ${last}`, () => {
      expect(edgesOf(when)).to.deep.equal({first, last});
    });
  }
});

describe('the first moment of a date', () => {
  for (const [when, first] of [
    // A day begins in the east of the Pacific, fourteen hours before Greenwich.
    ['2012', '2011-12-31T10:00Z'],
    ['2012-12', '2012-11-30T10:00Z'],
    ['2012-12-31', '2012-12-30T10:00Z'],
    [{on: '2012-12', part: 'late', approximate: true}, '2012-11-30T10:00Z'],
    [{from: '2012-12-31', to: '2013'}, '2012-12-30T10:00Z'],
    ['2012-12-31T10:00Z', '2012-12-31T10:00Z'],
    ['2012-12-31T10:00+09:00', '2012-12-31T01:00Z'],
    ['2012-12-31T20:00-05:00', '2013-01-01T01:00Z'],
  ] as const satisfies readonly (readonly [When, string])[]) {
    it(`${JSON.stringify(when)} is ${first}`, () => {
      expect(earliestStart(when)).to.equal(minuteOf(first));
    });
  }

  it('is none where it cannot be read', () => {
    expect(earliestStart('some day')).to.equal(undefined);
    expect(latestEnd('some day')).to.equal(undefined);
  });
});

describe('a date that has passed', () => {
  for (const [when, last] of [
    // A day is over when it is over in the west of the Pacific, twelve hours after Greenwich.
    ['2012', '2013-01-01T11:59Z'],
    ['2012-12', '2013-01-01T11:59Z'],
    ['2012-12-31', '2013-01-01T11:59Z'],
    [{on: '2012-12', part: 'early', approximate: true}, '2013-01-01T11:59Z'],
    [{from: '2011', to: '2012-12-31'}, '2013-01-01T11:59Z'],
    ['2012-12-31T10:00Z', '2012-12-31T10:00Z'],
    ['2012-12-31T10:00+09:00', '2012-12-31T01:00Z'],
    ['2012-12-31T20:00-05:00', '2013-01-01T01:00Z'],
    [{from: '2011', to: '2012-12-31T10:00Z'}, '2012-12-31T10:00Z'],
  ] as const satisfies readonly (readonly [When, string])[]) {
    it(`is not ${JSON.stringify(when)} at ${last}, but a minute later`, () => {
      expect(hasPassed(when, minuteOf(last))).to.equal(false);
      expect(hasPassed(when, minuteOf(last) + 0.99)).to.equal(false);
      expect(hasPassed(when, minuteOf(last) + 1)).to.equal(true);
    });
  }

  it('is none that cannot be read', () => {
    expect(hasPassed('some day', Infinity)).to.equal(false);
  });
});
