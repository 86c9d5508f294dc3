import {expect} from 'chai';
import {implausibleDates} from '../../../src/eligibility/explanation/implausible-dates.js';
import {noticeWith} from '../ask.js';

const {eligibility} = noticeWith({questions: {bought: 'date', device: ['phone', '1899']}, groups: {}});

describe('a date that is hardly meant', () => {
  for (const [bought, at, reason, date = bought] of [
    // A day begins first where clocks are fourteen hours ahead of Greenwich.
    ['2026-11-24', '2026-11-23T10:00Z', undefined],
    ['2026-11-24', '2026-11-23T09:59Z', 'future'],
    ['2026-11', '2026-10-31T10:00Z', undefined],
    ['2026-11', '2026-10-31T09:59Z', 'future'],
    ['1899-12-31', '2026-11-23T00:00Z', 'long-past'],
    ['1900-01-01', '2026-11-23T00:00Z', undefined],
    ['1899', '1800-01-01T00:00Z', 'future'],
    ['some day', '2026-11-23T00:00Z', undefined],
    // Of a span or a period, when it begins.
    ['2026-12..2027-01', '2026-11-23T00:00Z', 'future', '2026-12'],
    ['2026-11..2027-01', '2026-11-23T00:00Z', undefined],
    ['..2027', '2026-11-23T00:00Z', undefined],
    ['1880..1899', '2026-11-23T00:00Z', 'long-past', '1880'],
    ['1880..', '2026-11-23T00:00Z', 'long-past', '1880'],
    ['2026-12|2026-12-01T10:00Z', '2026-11-23T00:00Z', 'future', '2026-12'],
    ['', '2026-11-23T00:00Z', undefined],
  ] as const) {
    it(`"${bought}" is ${reason ?? 'none'} at ${at}`, () => {
      const found = implausibleDates(eligibility!, {bought}, Date.parse(at) / 60_000);
      expect(found).to.deep.equal(reason ? [{date, reason}] : []);
    });
  }

  it('is also that of a period', () => {
    const {eligibility: ofPeriod} = noticeWith({
      questions: {member: {kind: 'period', never: 'never'}},
      groups: {},
    });
    expect(implausibleDates(ofPeriod!, {member: '2108..'}, 0)).to.deep.equal([
      {date: '2108', reason: 'future'},
    ]);
    expect(implausibleDates(ofPeriod!, {member: 'never'}, 0)).to.deep.equal([]);
  });

  it('is none that is not a date', () => {
    expect(implausibleDates(eligibility!, {device: '1899'}, 0)).to.deep.equal([]);
  });
});
