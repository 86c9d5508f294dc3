import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  civilMinute,
  instantOf,
  instantsOf,
  isTimeZone,
  offsetAt,
  parseMoment,
} from '../../../src/model/index.js';
import {firstInstant, instantsShowing, wallTime} from '../../eligibility/clock.js';
import {momentAt} from '../../../src/model/time/zone.js';
import {runsOf} from '../property-runs.js';

function minuteOf(date: string): number {
  return Date.parse(date) / 60_000;
}

/** Minutes since 1970, as a date that people can compare. */
function dateOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().replace(':00.000', '');
}

/** A local time by `civilMinute`. */
function civilOf(local: string): number {
  const {year, month, day, hour, minute} = parseMoment(local)!;
  return civilMinute(year, month, day, hour, minute);
}

describe('the offset of a zone', () => {
  for (const [zone, instant, offset] of [
    ['UTC', '2018-07-01T00:00Z', 0],
    ['Asia/Tokyo', '2018-07-01T00:00Z', 540],
    ['Asia/Kolkata', '2018-07-01T00:00Z', 330],
    ['Asia/Kathmandu', '2018-07-01T00:00Z', 345],
    ['America/St_Johns', '2018-01-01T00:00Z', -210],
    ['Pacific/Kiritimati', '2018-01-01T00:00Z', 840],
    ['America/New_York', '2018-03-11T06:59Z', -300],
    ['America/New_York', '2018-03-11T07:00Z', -240],
    ['America/New_York', '2018-11-04T05:59Z', -240],
    ['America/New_York', '2018-11-04T06:00Z', -300],
    ['Europe/London', '2018-03-25T00:59Z', 0],
    ['Europe/London', '2018-03-25T01:00Z', 60],
    ['Australia/Lord_Howe', '2018-04-01T14:59Z', 630],
    ['Australia/Lord_Howe', '2018-03-31T14:59Z', 660],
    ['Australia/Lord_Howe', '2018-03-31T15:00Z', 630],
    ['Pacific/Apia', '2011-12-30T09:59Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00Z', 840],
  ] as const) {
    it(`of ${zone} at ${instant} is ${offset} minutes`, () => {
      expect(offsetAt(zone, minuteOf(instant))).to.equal(offset);
    });
  }

  it('is asked of Temporal where there is one', () => {
    const asked: string[] = [];
    const Temporal = {
      Instant: {
        fromEpochMilliseconds: (milliseconds: number) => {
          if (!Number.isInteger(milliseconds)) throw new RangeError('Expected finite integer');
          return {
            toZonedDateTimeISO: (zone: string) => {
              asked.push(`${zone} ${dateOf(milliseconds / 60_000)}`);
              return {offsetNanoseconds: -12_600e9};
            },
          };
        },
      },
    };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
    Object.defineProperty(globalThis, 'Temporal', {value: Temporal, configurable: true});
    try {
      for (const instant of ['2018-01-01T00:00Z', '2034-06-01T12:00:01.777Z', '1969-12-31T23:59:59.999Z'])
        expect(offsetAt('America/St_Johns', minuteOf(instant))).to.equal(-210);
      expect(asked).to.deep.equal([
        'America/St_Johns 2018-01-01T00:00Z',
        'America/St_Johns 2034-06-01T12:00Z',
        'America/St_Johns 1969-12-31T23:59Z',
      ]);
    } finally {
      if (before) Object.defineProperty(globalThis, 'Temporal', before);
      else Reflect.deleteProperty(globalThis, 'Temporal');
    }
  });
});

describe('the name of a zone', () => {
  for (const [name, isKnown] of [
    ['Asia/Tokyo', true],
    ['UTC', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Asia/Tokio', false],
    ['Moon/Tranquility', false],
    ['', false],
    ['constructor', false],
  ] as const) {
    it(`is ${isKnown ? '' : 'not '}known: "${name}"`, () => {
      expect(isTimeZone(name)).to.equal(isKnown);
    });
  }
});

describe('a local time', () => {
  for (const [name, zone, local, first, all] of [
    [
      'the furthest west of all',
      'Asia/Manila',
      '1844-12-30T00:00',
      '1844-12-30T15:56Z',
      ['1844-12-30T15:56Z'],
    ],
    ['plain', 'Asia/Tokyo', '2018-03-11T00:00', '2018-03-10T15:00Z', ['2018-03-10T15:00Z']],
    ['before a gap', 'America/New_York', '2018-03-11T01:59', '2018-03-11T06:59Z', ['2018-03-11T06:59Z']],
    ['at the start of a gap', 'America/New_York', '2018-03-11T02:00', '2018-03-11T07:00Z', []],
    ['at the end of a gap', 'America/New_York', '2018-03-11T02:59', '2018-03-11T07:00Z', []],
    ['after a gap', 'America/New_York', '2018-03-11T03:00', '2018-03-11T07:00Z', ['2018-03-11T07:00Z']],
    ['before a fold', 'America/New_York', '2018-11-04T00:59', '2018-11-04T04:59Z', ['2018-11-04T04:59Z']],
    [
      'at the start of a fold',
      'America/New_York',
      '2018-11-04T01:00',
      '2018-11-04T05:00Z',
      ['2018-11-04T05:00Z', '2018-11-04T06:00Z'],
    ],
    [
      'at the end of a fold',
      'America/New_York',
      '2018-11-04T01:59',
      '2018-11-04T05:59Z',
      ['2018-11-04T05:59Z', '2018-11-04T06:59Z'],
    ],
    ['after a fold', 'America/New_York', '2018-11-04T02:00', '2018-11-04T07:00Z', ['2018-11-04T07:00Z']],
    [
      'before a gap of half an hour',
      'Australia/Lord_Howe',
      '2018-10-07T01:59',
      '2018-10-06T15:29Z',
      ['2018-10-06T15:29Z'],
    ],
    ['in a gap of half an hour', 'Australia/Lord_Howe', '2018-10-07T02:29', '2018-10-06T15:30Z', []],
    [
      'after a gap of half an hour',
      'Australia/Lord_Howe',
      '2018-10-07T02:30',
      '2018-10-06T15:30Z',
      ['2018-10-06T15:30Z'],
    ],
    [
      'in a fold of half an hour',
      'Australia/Lord_Howe',
      '2018-04-01T01:30',
      '2018-03-31T14:30Z',
      ['2018-03-31T14:30Z', '2018-03-31T15:00Z'],
    ],
    ['a midnight that was skipped', 'America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00Z', []],
    [
      'the hour after it',
      'America/Sao_Paulo',
      '2018-11-04T01:00',
      '2018-11-04T03:00Z',
      ['2018-11-04T03:00Z'],
    ],
    [
      'a midnight that clocks fell back from',
      'America/Sao_Paulo',
      '2018-02-18T00:00',
      '2018-02-18T03:00Z',
      ['2018-02-18T03:00Z'],
    ],
    [
      'the hour before it',
      'America/Sao_Paulo',
      '2018-02-17T23:00',
      '2018-02-18T01:00Z',
      ['2018-02-18T01:00Z', '2018-02-18T02:00Z'],
    ],
    [
      'a midnight that came twice',
      'America/Havana',
      '2018-11-04T00:00',
      '2018-11-04T04:00Z',
      ['2018-11-04T04:00Z', '2018-11-04T05:00Z'],
    ],
    [
      'before a gap a minute past midnight',
      'America/St_Johns',
      '2010-03-14T00:00',
      '2010-03-14T03:30Z',
      ['2010-03-14T03:30Z'],
    ],
    ['in a gap a minute past midnight', 'America/St_Johns', '2010-03-14T00:01', '2010-03-14T03:31Z', []],
    [
      'after a gap a minute past midnight',
      'America/St_Johns',
      '2010-03-14T01:01',
      '2010-03-14T03:31Z',
      ['2010-03-14T03:31Z'],
    ],
    [
      'the day before one that was skipped',
      'Pacific/Apia',
      '2011-12-29T23:59',
      '2011-12-30T09:59Z',
      ['2011-12-30T09:59Z'],
    ],
    ['the start of a day that was skipped', 'Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00Z', []],
    ['the end of a day that was skipped', 'Pacific/Apia', '2011-12-30T23:59', '2011-12-30T10:00Z', []],
    [
      'the day after one that was skipped',
      'Pacific/Apia',
      '2011-12-31T00:00',
      '2011-12-30T10:00Z',
      ['2011-12-30T10:00Z'],
    ],
  ] as const) {
    it(`${local} in ${zone} (${name}) begins at ${first}, ${all.length} times`, () => {
      expect(dateOf(instantOf(zone, civilOf(local)))).to.equal(first);
      expect(instantsOf(zone, civilOf(local)).map(dateOf)).to.deep.equal(all);
    });
  }

  it('needs a zone that is known', () => {
    expect(() => instantOf('Moon/Tranquility', 0)).to.throw(RangeError);
    expect(() => instantsOf('Moon/Tranquility', 0)).to.throw(RangeError);
  });
});

describe('an instant as a moment of a zone', () => {
  for (const [zone, moment] of [
    ['Asia/Tokyo', '2026-11-23T21:05+09:00'],
    ['Asia/Kolkata', '2026-11-23T17:35+05:30'],
    ['America/New_York', '2026-11-23T07:05-05:00'],
    ['UTC', '2026-11-23T12:05+00:00'],
    [undefined, '2026-11-23T12:05+00:00'],
    ['Moon/Tranquility', '2026-11-23T12:05+00:00'],
  ] as const) {
    it(`${zone ?? 'none'}: ${moment}`, () => {
      expect(momentAt(Date.parse('2026-11-23T12:05Z') / 60_000, zone)).to.equal(moment);
    });
  }
});

describe('every zone in every year', () => {
  /** The days of a year on which the clocks of a zone changed. */
  function changesIn(zone: string, year: number): number[] {
    const start = Date.UTC(year, 0, 1) / 60_000;
    const days = Array.from({length: 366}, (_, index) => start + index * 1_440);
    return days.filter((day) => wallTime(zone, day + 1_440) - wallTime(zone, day) !== 1_440);
  }

  it('shows what a clock there would show', () => {
    const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    // Until 2011 the clocks of Newfoundland changed at one minute past midnight, between two quarters of an hour.
    const anyYear = fc.integer({min: 2012, max: 2037});
    fc.assert(
      fc.property(anyZone, anyYear, fc.nat(364), (zone, year, plainDay) => {
        const days = [Date.UTC(year, 0, 1 + plainDay) / 60_000, ...changesIn(zone, year)];
        for (const day of days) {
          for (let minute = day - 720; minute < day + 2_160; minute += 29) {
            const place = `${zone} ${dateOf(minute)}`;
            expect(offsetAt(zone, minute), place).to.equal(wallTime(zone, minute) - minute);
            expect(instantOf(zone, minute), place).to.equal(firstInstant(zone, minute));
            expect(instantsOf(zone, minute), place).to.deep.equal(instantsShowing(zone, minute));
          }
        }
      }),
      runsOf(20),
    );
  });
});
