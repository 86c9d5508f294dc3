import {expect} from 'chai';
import {clockReadings} from '../../../src/model/time/clock-readings.js';

describe('what a date means by two clocks', () => {
  for (const [date, there, here, expected] of [
    ['2026-01-11T03:45', 'UTC', 'America/Los_Angeles', ['2026-01-11T03:45', '2026-01-11T11:45Z']],
    ['2026-01-11T03:45', 'UTC', 'Asia/Kolkata', ['2026-01-11T03:45', '2026-01-10T22:15Z']],
    // A day by the notice's clock and the same day by the reader's.
    [
      '2026-01-11',
      'UTC',
      'America/Los_Angeles',
      ['2026-01-11T00:00Z..2026-01-11T23:59Z', '2026-01-11T08:00Z..2026-01-12T07:59Z'],
    ],
    [
      '2026-01-11T03:45..2026-01-12',
      'UTC',
      'Asia/Tokyo',
      ['2026-01-11T03:45Z..2026-01-12T23:59Z', '2026-01-10T18:45Z..2026-01-12T14:59Z'],
    ],
    // One end says its offset.
    [
      '2026-01-11T03:45Z..2026-01-12T03:45',
      'UTC',
      'Asia/Tokyo',
      ['2026-01-11T03:45Z..2026-01-12T03:45Z', '2026-01-11T03:45Z..2026-01-11T18:45Z'],
    ],
    ['2026-01-11T03:45..', 'UTC', 'Asia/Tokyo', ['2026-01-11T03:45Z..', '2026-01-10T18:45Z..']],
    // The reader's clock showed it twice, or never.
    [
      '2018-11-04T01:30',
      'UTC',
      'America/New_York',
      ['2018-11-04T01:30', '2018-11-04T05:30Z|2018-11-04T06:30Z'],
    ],
    [
      '2018-03-11T02:30',
      'UTC',
      'America/New_York',
      ['2018-03-11T02:30', '2018-03-11T06:30Z..2018-03-11T07:30Z'],
    ],
    // Nothing is known of the reader's clock.
    [
      '2026-01-11T03:45',
      'UTC',
      undefined,
      ['2026-01-11T03:45', '2026-01-11T03:45+14:00..2026-01-11T03:45-12:00'],
    ],
    [
      '2026-01',
      'UTC',
      undefined,
      ['2026-01-01T00:00Z..2026-01-31T23:59Z', '2026-01-01T00:00+14:00..2026-01-31T23:59-12:00'],
    ],
    // The last year that can be written has no end elsewhere.
    ['9999', 'UTC', 'America/Los_Angeles', ['9999-01-01T00:00Z..9999-12-31T23:59Z', '9999-01-01T08:00Z..']],
    // Both mean the same.
    ['2026-01-11T03:45', 'UTC', 'Europe/London', undefined],
    ['2026-07-11T03:45', 'UTC', 'Europe/London', ['2026-07-11T03:45', '2026-07-11T02:45Z']],
    ['2026-01-11T03:45', 'Asia/Tokyo', 'Asia/Seoul', undefined],
    ['2026-01-11T03:45Z', 'UTC', 'Asia/Tokyo', undefined],
    ['never', 'UTC', 'Asia/Tokyo', undefined],
    ['..', 'UTC', 'Asia/Tokyo', undefined],
    ['2026-01-11T03:45', 'Mars/Olympus', 'Asia/Tokyo', undefined],
  ] as const) {
    it(`${date} in ${there} and ${here ?? 'nowhere'}: ${expected?.join(' or ') ?? 'one'}`, () => {
      const readings = clockReadings(date, there, here);
      expect(readings && [readings.there, readings.here]).to.deep.equal(expected);
    });
  }
});
