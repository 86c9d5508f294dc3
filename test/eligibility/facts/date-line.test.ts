import {expect} from 'chai';
import {dateLine, datePlaces, hasOffset, needsInstants} from '../../../src/eligibility/facts/date-line.js';
import {everything, nothing} from '../../../src/eligibility/facts/intervals.js';

/** Minutes since 1970 of a time in UTC. */
function minute(text: string): number {
  return Date.parse(text) / 60_000;
}

describe('a date on its line', () => {
  const tokyo = dateLine(datePlaces('Asia/Tokyo'));
  const calendar = dateLine(datePlaces(undefined));

  for (const [name, line, answer, expected] of [
    ['the calendar', calendar, '2012-09-04', [['2012-09-04T00:00Z', '2012-09-05T00:00Z']]],
    ['the calendar', calendar, '2012', [['2012-01-01T00:00Z', '2013-01-01T00:00Z']]],
    ['the calendar', calendar, '2012-09-04T14:05', [['2012-09-04T14:05Z', '2012-09-04T14:06Z']]],
    ['the calendar', calendar, '2012-09..2012-10-04', [['2012-09-01T00:00Z', '2012-10-05T00:00Z']]],
    ['the clocks of Tokyo', tokyo, '2012-09-04', [['2012-09-03T15:00Z', '2012-09-04T15:00Z']]],
    ['the clocks of Tokyo', tokyo, '2012-09-04T14:05', [['2012-09-04T05:05Z', '2012-09-04T05:06Z']]],
    ['the clocks of Tokyo', tokyo, '2012-09-04T14:05Z', [['2012-09-04T14:05Z', '2012-09-04T14:06Z']]],
  ] as const) {
    it(`by ${name}: ${answer}`, () => {
      const placed = expected.map((ends) => ends.map(minute));
      expect(line.locate(answer)).to.deep.equal(placed);
    });
  }

  for (const answer of ['', 'soon', '2012..2013..2014', 'soon..2012', '2012..soon']) {
    it(`is nowhere: "${answer}"`, () => {
      expect(calendar.locate(answer)).to.equal(undefined);
      expect(tokyo.locate(answer)).to.equal(undefined);
      expect(dateLine(datePlaces('Moon/Tranquility')).locate(answer)).to.equal(undefined);
    });
  }

  for (const [name, bounds, expected] of [
    ['from', {from: '2012-09-04'}, ['2012-09-04T00:00Z', undefined]],
    ['after', {after: '2012-09-04'}, ['2012-09-05T00:00Z', undefined]],
    ['to', {to: '2012-09-04'}, [undefined, '2012-09-05T00:00Z']],
    ['before', {before: '2012-09-04'}, [undefined, '2012-09-04T00:00Z']],
    ['from and to', {from: '2012-09', to: '2012-09-04'}, ['2012-09-01T00:00Z', '2012-09-05T00:00Z']],
    ['from and a later after', {from: '2012', after: '2012-09'}, ['2012-10-01T00:00Z', undefined]],
    ['from and an earlier after', {from: '2012-09', after: '2011'}, ['2012-09-01T00:00Z', undefined]],
    ['to and an earlier before', {to: '2012', before: '2012-09'}, [undefined, '2012-09-01T00:00Z']],
    ['to and a later before', {to: '2012-08', before: '2013'}, [undefined, '2012-09-01T00:00Z']],
  ] as const) {
    it(`is reached by a test with ${name}`, () => {
      const [start, end] = expected;
      const holds = [[start ? minute(start) : -Infinity, end ? minute(end) : Infinity]];
      expect(calendar.reach({question: 'bought', ...bounds})).to.deep.equal({holds, undecidable: nothing});
    });
  }

  it('is reached by no test that ends as it starts', () => {
    const reach = calendar.reach({question: 'bought', from: '2012-09-04', before: '2012-09-04'});
    expect(reach).to.deep.equal({holds: nothing, undecidable: everything});
  });
});

describe('the line of instants', () => {
  for (const [zone, bound, isNeeded] of [
    ['Asia/Tokyo', '2012-09-04', false],
    ['Asia/Tokyo', '2012-09-04T10:00Z', true],
    ['Asia/Tokyo', '2012-09-04T10:00+09:00', true],
    ['Pacific/Apia', '2012', true],
    ['Pacific/Kwajalein', '2012', true],
    ['Kwajalein', '2012', true],
    ['Asia/Manila', '2012', true],
    ['Pacific/Tongatapu', '2012', false],
    [undefined, '2012', false],
  ] as const) {
    for (const member of ['from', 'to', 'after', 'before']) {
      it(`is ${isNeeded ? '' : 'not '}needed for "${member}" ${bound} in ${zone ?? 'no zone'}`, () => {
        expect(needsInstants([{question: 'used', [member]: bound}], zone)).to.equal(isNeeded);
      });
    }
  }

  for (const [text, expected] of [
    ['2012-09-04', false],
    ['2012-09-04T10:00', false],
    ['2012-09-04T10:00Z', true],
    ['2012-09-04T10:00-05:00', true],
    ['2012-09-04..2012-09-05T10:00+09:00', true],
    ['2012-09-04T10:00..2012-09-05', false],
  ] as const) {
    it(`${text} ${expected ? 'has' : 'has no'} offset`, () => {
      expect(hasOffset(text)).to.equal(expected);
    });
  }
});
