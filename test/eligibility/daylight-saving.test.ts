import {expect} from 'chai';
import {whatIf} from '../../src/eligibility/index.js';
import type {Condition} from '../../src/model/index.js';
import {ask, noticeWith, verdictOf, type Rule} from './ask.js';

function ruleFor(timeZone: string, ...periods: (readonly [from: string, to: string])[]): Rule {
  const groups = periods.map(([from, to], index): [string, Condition] => [
    `period-${index + 1}`,
    {question: 'used', from, to},
  ]);
  return {timeZone, questions: {used: 'date'}, groups: Object.fromEntries(groups)};
}

describe('a day by the clock of its zone', () => {
  for (const [name, zone, day, first, last] of [
    ['24 hours', 'Asia/Tokyo', '2018-03-11', '2018-03-10T15:00Z', '2018-03-11T14:59Z'],
    ['23 hours', 'America/New_York', '2018-03-11', '2018-03-11T05:00Z', '2018-03-12T03:59Z'],
    ['25 hours', 'America/New_York', '2018-11-04', '2018-11-04T04:00Z', '2018-11-05T04:59Z'],
    ['23 hours', 'Europe/London', '2018-03-25', '2018-03-25T00:00Z', '2018-03-25T22:59Z'],
    ['25 hours', 'Europe/London', '2018-10-28', '2018-10-27T23:00Z', '2018-10-28T23:59Z'],
    ['23½ hours', 'Australia/Lord_Howe', '2018-10-07', '2018-10-06T13:30Z', '2018-10-07T12:59Z'],
    ['24½ hours', 'Australia/Lord_Howe', '2018-04-01', '2018-03-31T13:00Z', '2018-04-01T13:29Z'],
    ['no midnight', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', '2018-11-05T01:59Z'],
    [
      'an hour before midnight twice',
      'America/Sao_Paulo',
      '2018-02-17',
      '2018-02-17T02:00Z',
      '2018-02-18T02:59Z',
    ],
    ['midnight twice', 'America/Havana', '2018-11-04', '2018-11-04T04:00Z', '2018-11-05T04:59Z'],
    [
      'the last before a day that was skipped',
      'Pacific/Apia',
      '2011-12-29',
      '2011-12-29T10:00Z',
      '2011-12-30T09:59Z',
    ],
    [
      'the first after a day that was skipped',
      'Pacific/Apia',
      '2011-12-31',
      '2011-12-30T10:00Z',
      '2011-12-31T09:59Z',
    ],
  ] as const) {
    const later = (minute: string, by: number) =>
      new Date(Date.parse(minute) + by * 60_000).toISOString().replace(':00.000', '');

    it(`${day} in ${zone} (${name}) lies within its minutes`, () => {
      expect(verdictOf(ruleFor(zone, [first, last]), {used: day})).to.equal('affected');
    });
    it(`${day} in ${zone} (${name}) begins no later`, () => {
      expect(verdictOf(ruleFor(zone, [later(first, 1), last]), {used: day})).to.equal('possibly-affected');
      expect(verdictOf(ruleFor(zone, ['2000', later(first, -1)]), {used: day})).to.equal('not-affected');
    });
    it(`${day} in ${zone} (${name}) ends no earlier`, () => {
      expect(verdictOf(ruleFor(zone, [first, later(last, -1)]), {used: day})).to.equal('possibly-affected');
      expect(verdictOf(ruleFor(zone, [later(last, 1), '2030']), {used: day})).to.equal('not-affected');
    });
  }
});

describe('a time of day that comes twice', () => {
  // The clocks of New York went from 01:59 -04:00 back to 01:00 -05:00.
  const zone = 'America/New_York';
  const firstPass = ruleFor(zone, ['2018-11-04T01:00-04:00', '2018-11-04T01:59-04:00']);
  const secondPass = ruleFor(zone, ['2018-11-04T01:00-05:00', '2018-11-04T01:59-05:00']);
  const bothPasses = ruleFor(zone, ['2018-11-04T01:00-04:00', '2018-11-04T01:59-05:00']);
  const eitherPass: Rule = {
    ...firstPass,
    groups: {first: firstPass.groups['period-1']!, second: secondPass.groups['period-1']!},
  };

  for (const [name, rule, used, verdict] of [
    ['it may be the second', firstPass, '2018-11-04T01:30', 'possibly-affected'],
    ['it may be the first', secondPass, '2018-11-04T01:30', 'possibly-affected'],
    ['both are within', bothPasses, '2018-11-04T01:30', 'affected'],
    ['one group has the first and one the second', eitherPass, '2018-11-04T01:30', 'affected'],
    ['its offset tells which', firstPass, '2018-11-04T01:30-04:00', 'affected'],
    ['its offset tells which', firstPass, '2018-11-04T01:30-05:00', 'not-affected'],
    ['a minute before the hour', firstPass, '2018-11-04T00:59', 'not-affected'],
    ['a minute after the hour', firstPass, '2018-11-04T02:00', 'not-affected'],
    ['a span may end at the second', secondPass, '2018-11-04T00:30..2018-11-04T01:30', 'possibly-affected'],
    ['an open span may end at the second', secondPass, '..2018-11-04T01:30', 'possibly-affected'],
    ['a span may begin at the first', firstPass, '2018-11-04T01:30..2018-11-04T03:00', 'possibly-affected'],
    ['a span that ends before both', bothPasses, '2018-11-04T00:30..2018-11-04T00:59', 'not-affected'],
    ['a span that begins after both', bothPasses, '2018-11-04T02:00..2018-11-04T03:00', 'not-affected'],
  ] as const) {
    it(`${used} where ${name}: ${verdict}`, () => {
      expect(verdictOf(rule, {used})).to.equal(verdict);
    });
  }
});

describe('a time that no clock showed', () => {
  // The clocks of New York went from 01:59 -05:00 on to 03:00 -04:00.
  const rule = ruleFor('America/New_York', ['2018-03-11T03:00-04:00', '2018-03-11T12:00-04:00']);

  for (const [used, verdict] of [
    ['2018-03-11T01:59', 'not-affected'],
    ['2018-03-11T02:00', 'possibly-affected'],
    ['2018-03-11T02:59', 'possibly-affected'],
    ['2018-03-11T03:00', 'affected'],
    ['2018-03-11T01:59..2018-03-11T03:00', 'possibly-affected'],
    ['2018-03-11T03:00..2018-03-11T04:00', 'affected'],
    // An end that never was bounds all the same; a span without any minute says nothing.
    ['2018-03-11T02:30..2018-03-11T02:59', 'possibly-affected'],
    ['2018-03-11T02:30..2018-03-11T04:00', 'affected'],
    ['2018-03-11T01:00..2018-03-11T02:30', 'not-affected'],
  ] as const) {
    it(`${used}: ${verdict}`, () => {
      expect(verdictOf(rule, {used})).to.equal(verdict);
    });
  }

  it('says as little where the rule knows only days', () => {
    const days = ruleFor('America/New_York', ['2018-03-11', '2018-03-11']);
    expect(verdictOf(days, {used: '2018-03-11T01:59'})).to.equal('affected');
    expect(verdictOf(days, {used: '2018-03-11T02:30'})).to.equal('possibly-affected');
  });

  // Samoa had no 30 December 2011.
  for (const [name, bounds, used, verdict] of [
    ['to the minute', ['2011-12-31T00:00+14:00', '2011-12-31T23:59+14:00'], '2011-12-29', 'not-affected'],
    [
      'to the minute',
      ['2011-12-31T00:00+14:00', '2011-12-31T23:59+14:00'],
      '2011-12-30',
      'possibly-affected',
    ],
    ['to the minute', ['2011-12-31T00:00+14:00', '2011-12-31T23:59+14:00'], '2011-12-31', 'affected'],
    ['to the day', ['2011-12-31', '2011-12-31'], '2011-12-29', 'not-affected'],
    ['to the day', ['2011-12-31', '2011-12-31'], '2011-12-31', 'affected'],
    ['to the day', ['2011-12-31', '2011-12-31'], '2011-12-29..2011-12-31', 'possibly-affected'],
  ] as const) {
    it(`${used} in Samoa, with bounds ${name}: ${verdict}`, () => {
      expect(verdictOf(ruleFor('Pacific/Apia', bounds), {used})).to.equal(verdict);
    });
  }

  for (const [name, periods] of [
    [
      'to the minute',
      [
        ['2011-12-01T00:00-10:00', '2011-12-29T23:59-10:00'],
        ['2011-12-31T00:00+14:00', '2011-12-31T23:59+14:00'],
      ],
    ],
    [
      'to the day',
      [
        ['2011-12-01', '2011-12-29'],
        ['2011-12-31', '2011-12-31'],
      ],
    ],
  ] as const) {
    it(`two periods ${name} share December 2011 in Samoa, where the day between them never was`, () => {
      const result = ask(noticeWith(ruleFor('Pacific/Apia', ...periods)), {used: '2011-12'});
      expect(result.verdict).to.equal('affected');
    });
  }
});

describe('a span that ends at a time which no clock showed', () => {
  for (const [zone, answer, from, to] of [
    ['America/New_York', '2018-03-11T02:30..2018-03-12', '2018-03-11', '2018-03-12'],
    ['America/New_York', '2018-03-10..2018-03-11T02:30', '2018-03-10', '2018-03-11'],
    ['Pacific/Apia', '2011-12-30..2012-01-01', '2011-12-29', '2012-01-01'],
  ] as const) {
    it(`is read by its other end: ${answer} in ${zone}`, () => {
      expect(verdictOf(ruleFor(zone, [from, to]), {used: answer})).to.equal('affected');
      expect(verdictOf(ruleFor(zone, ['1999', '2000']), {used: answer})).to.equal('not-affected');
    });
  }
});

describe('a date that may mean several', () => {
  // From 11:00 to 11:59 UTC.
  const rule = ruleFor('UTC', ['2026-01-11T11:00Z', '2026-01-11T11:59Z']);
  const gap = ruleFor('America/New_York', ['2018-03-11T03:00-04:00', '2018-03-11T12:00-04:00']);

  for (const [asked, used, verdict] of [
    [rule, '2026-01-11T03:45|2026-01-11T11:45Z', 'possibly-affected'],
    [rule, '2026-01-11T11:45Z|2026-01-11T03:45-08:00', 'affected'],
    [rule, '2026-01-11T11:00Z | 2026-01-11T11:10Z..2026-01-11T11:59Z', 'affected'],
    [rule, '2026-01-11T10:59Z|2026-01-11T12:00Z', 'not-affected'],
    [rule, '2026-01-10|2026-01-12', 'not-affected'],
    [rule, '2026-01-10|2026-01-11', 'possibly-affected'],
    [rule, '2026-01-10|', 'possibly-affected'],
    [rule, '2026-01-10|noon', 'possibly-affected'],
    // No clock of New York showed half past two.
    [gap, '2018-03-11T01:59|2018-03-11T02:30', 'possibly-affected'],
    [gap, '2018-03-11T03:00|2018-03-11T02:30', 'possibly-affected'],
  ] as const) {
    it(`${used}: ${verdict}`, () => {
      expect(verdictOf(asked, {used})).to.equal(verdict);
    });
  }

  it('is decided by which of them it is', () => {
    const {eligibility} = noticeWith(rule);
    expect(whatIf(eligibility!, {used: '2026-01-11T03:45|2026-01-11T03:45-08:00'}, 'used')).to.deep.equal([
      {verdict: 'not-affected', test: {question: 'used', before: '2026-01-11T11:00Z'}},
      {verdict: 'affected', test: {question: 'used', from: '2026-01-11T11:00Z'}},
    ]);
  });
});

describe('what would decide a time that clocks showed twice', () => {
  it('is on which side of the border between the two it lies', () => {
    const rule = ruleFor('America/New_York', ['2018-11-04T01:00-04:00', '2018-11-04T01:59-04:00']);
    const {eligibility} = noticeWith(rule);
    expect(whatIf(eligibility!, {used: '2018-11-04T01:30'}, 'used')).to.deep.equal([
      {verdict: 'affected', test: {question: 'used', to: '2018-11-04T01:59-04:00'}},
      {verdict: 'not-affected', test: {question: 'used', after: '2018-11-04T01:59-04:00'}},
    ]);
  });
});
