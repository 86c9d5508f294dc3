import {expect} from 'chai';
import * as fc from 'fast-check';
import {civilInterval, civilMinute, daysInMonth, parseMoment} from '../../../src/model/index.js';
import {writeCivilMinute} from '../../../src/model/time/moment.js';
import {propertyRuns} from '../property-runs.js';

/** Minutes since 1970-01-01T00:00Z of a date that JavaScript reads. */
function minuteOf(date: string): number {
  return Date.parse(date) / 60_000;
}

/** The same without `Date`: days from civil, after Howard Hinnant, "chrono-compatible low-level date algorithms". */
function minuteByArithmetic(year: number, month: number, day: number, hour: number, minute: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return ((era * 146_097 + dayOfEra - 719_468) * 24 + hour) * 60 + minute;
}

const anyMinute = fc.record({
  year: fc.integer({min: 0, max: 9999}),
  month: fc.integer({min: 1, max: 12}),
  day: fc.integer({min: 1, max: 28}),
  hour: fc.integer({min: 0, max: 23}),
  minute: fc.integer({min: 0, max: 59}),
});

describe('a written moment', () => {
  for (const [text, moment] of [
    ['2012', {precision: 'year', year: 2012}],
    ['0000', {precision: 'year', year: 0}],
    ['9999', {precision: 'year', year: 9999}],
    ['2012-01', {precision: 'month', year: 2012, month: 1}],
    ['2012-12', {precision: 'month', year: 2012, month: 12}],
    ['2012-09-01', {precision: 'day', year: 2012, month: 9, day: 1}],
    ['2012-09-30', {precision: 'day', year: 2012, month: 9, day: 30}],
    ['2012-02-29', {precision: 'day', year: 2012, month: 2, day: 29}],
    ['2000-02-29', {precision: 'day', year: 2000, month: 2, day: 29}],
    ['2012-09-25T00:00', {precision: 'minute', year: 2012, month: 9, day: 25, hour: 0, minute: 0}],
    ['2012-09-25T23:59', {precision: 'minute', year: 2012, month: 9, day: 25, hour: 23, minute: 59}],
    [
      '2012-09-25T14:05Z',
      {precision: 'minute', year: 2012, month: 9, day: 25, hour: 14, minute: 5, offset: 0},
    ],
    [
      '2012-09-25T14:05+09:00',
      {precision: 'minute', year: 2012, month: 9, day: 25, hour: 14, minute: 5, offset: 540},
    ],
    [
      '2012-09-25T14:05-03:30',
      {precision: 'minute', year: 2012, month: 9, day: 25, hour: 14, minute: 5, offset: -210},
    ],
    [
      '2012-09-25T14:05+14:00',
      {precision: 'minute', year: 2012, month: 9, day: 25, hour: 14, minute: 5, offset: 840},
    ],
  ] as const) {
    it(`is read: ${text}`, () => {
      expect(parseMoment(text)).to.deep.equal(moment);
    });
  }

  for (const text of [
    '',
    ' 2012',
    '2012 ',
    '2012\n',
    '12',
    '201',
    '20122',
    '-2012',
    '+002012',
    '２０１２',
    '2012-',
    '2012-0',
    '2012-00',
    '2012-13',
    '2012-9',
    '2012-09-',
    '2012-09-00',
    '2012-09-31',
    '2012-02-30',
    '2013-02-29',
    '1900-02-29',
    '2012-9-4',
    '2012/09/04',
    '20120904',
    '2012-W36',
    '2012-09-25T',
    '2012-09-25T14',
    '2012-09-25T1405',
    '2012-09-25 14:05',
    '2012-09-25t14:05',
    '2012-09-25T24:00',
    '2012-09-25T14:60',
    '2012-09-25T14:05:00',
    '2012-09-25T14:05:00Z',
    '2012-09-25T14:05z',
    '2012-09-25T14:05+9',
    '2012-09-25T14:05+0900',
    '2012-09-25T14:05+15:00',
    '2012-09-25T14:05+09:60',
    '2012-09-25T14:05+09:00[Asia/Tokyo]',
    '2012Z',
    '2012-09-25+09:00',
    'NaN',
    'today',
  ]) {
    it(`is none: ${JSON.stringify(text)}`, () => {
      expect(parseMoment(text)).to.equal(undefined);
    });
  }

  it('never is one where it throws', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...Array.from('0129-:TZ+ .'))}), (text) => {
        parseMoment(text);
      }),
      propertyRuns,
    );
  });
});

describe('the calendar', () => {
  for (const [year, month, days] of [
    [2012, 1, 31],
    [2012, 2, 29],
    [2013, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [2012, 3, 31],
    [2012, 4, 30],
    [2012, 6, 30],
    [2012, 7, 31],
    [2012, 8, 31],
    [2012, 9, 30],
    [2012, 11, 30],
    [2012, 12, 31],
  ] as const) {
    it(`gives ${days} days to ${year}-${month}`, () => {
      expect(daysInMonth(year, month)).to.equal(days);
    });
  }

  it('gives each month the days that JavaScript gives it', () => {
    fc.assert(
      fc.property(fc.integer({min: 100, max: 9999}), fc.integer({min: 1, max: 12}), (year, month) => {
        expect(daysInMonth(year, month)).to.equal(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
      propertyRuns,
    );
  });

  it('counts minutes as plain arithmetic does, and writes them as they were', () => {
    fc.assert(
      fc.property(anyMinute, ({year, month, day, hour, minute}) => {
        const counted = civilMinute(year, month, day, hour, minute);
        expect(counted).to.equal(minuteByArithmetic(year, month, day, hour, minute));
        expect(parseMoment(writeCivilMinute(counted))).to.deep.equal({
          precision: 'minute',
          ...{year, month, day, hour, minute},
        });
      }),
      propertyRuns,
    );
  });

  for (const [date, minute] of [
    ['1970-01-01T00:00', 0],
    ['1970-01-01T00:01', 1],
    ['1969-12-31T23:59', -1],
    ['1970-01-02T00:00', 1_440],
    ['0000-01-01T00:00', -1_036_120_320],
    ['0099-12-31T23:59', -983_524_321],
    ['0100-01-01T00:00', -983_524_320],
    ['9999-12-31T23:59', 4_223_371_679],
    ['2000-02-29T00:00', 15_863_040],
    ['2000-03-01T00:00', 15_864_480],
  ] as const) {
    it(`counts ${minute} minutes to ${date}`, () => {
      expect(civilInterval(parseMoment(date)!)[0]).to.equal(minute);
    });
  }

  it('begins a year, a month and a day with their first minute', () => {
    expect(civilMinute(2012)).to.equal(civilMinute(2012, 1, 1, 0, 0));
    expect(civilMinute(2012, 9)).to.equal(civilMinute(2012, 9, 1, 0, 0));
    expect(civilMinute(2012, 9, 4)).to.equal(civilMinute(2012, 9, 4, 0, 0));
  });
});

describe('the interval of a moment', () => {
  for (const [text, first, next] of [
    ['2012', '2012-01-01T00:00Z', '2013-01-01T00:00Z'],
    ['2012-01', '2012-01-01T00:00Z', '2012-02-01T00:00Z'],
    ['2012-02', '2012-02-01T00:00Z', '2012-03-01T00:00Z'],
    ['2012-12', '2012-12-01T00:00Z', '2013-01-01T00:00Z'],
    ['2012-02-28', '2012-02-28T00:00Z', '2012-02-29T00:00Z'],
    ['2012-02-29', '2012-02-29T00:00Z', '2012-03-01T00:00Z'],
    ['2013-02-28', '2013-02-28T00:00Z', '2013-03-01T00:00Z'],
    ['2012-12-31', '2012-12-31T00:00Z', '2013-01-01T00:00Z'],
    ['2012-12-31T23:59', '2012-12-31T23:59Z', '2013-01-01T00:00Z'],
    // Its offset is not applied.
    ['2012-12-31T23:59+09:00', '2012-12-31T23:59Z', '2013-01-01T00:00Z'],
  ] as const) {
    it(`of ${text} goes from ${first} until ${next}`, () => {
      expect(civilInterval(parseMoment(text)!)).to.deep.equal([minuteOf(first), minuteOf(next)]);
    });
  }

  it('ends where that of the next day begins', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 3_000_000}), (days) => {
        const [today, tomorrow] = [days, days + 1].map((day) => {
          const date = new Date((day - 719_162) * 86_400_000);
          return parseMoment(date.toISOString().slice(0, 10))!;
        });
        expect(civilInterval(today!)[1]).to.equal(civilInterval(tomorrow!)[0]);
      }),
      propertyRuns,
    );
  });
});
