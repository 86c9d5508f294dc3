import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {placeMeantBy} from '../../../src/model/review/meant/places-of-zones.js';
import {isTimeZone} from '../../../src/model/time/zone.js';
import {write, writeSample} from '../sample.js';

/** What is told of the zones of a notice whose rule, or whose first contact, goes by a zone. */
function toldOf(name: string, path = '/eligibility/timeZone') {
  const {problems} = reviewNotice(write(writeSample(), path, name));
  return problems
    .filter((problem) => problem.path === path)
    .map(({level, code, received, expected, nearest}) => [level, code, received, nearest ?? expected]);
}

describe('a time zone that is no place', () => {
  // These are in the time zone database, so that every machine knows them.
  for (const [name, place] of [
    ['EST', 'America/New_York'],
    ['est', 'America/New_York'],
    ['MST', 'America/Denver'],
    ['HST', 'Pacific/Honolulu'],
    ['EST5EDT', 'America/New_York'],
    ['CST6CDT', 'America/Chicago'],
    ['MST7MDT', 'America/Denver'],
    ['PST8PDT', 'America/Los_Angeles'],
    ['CET', 'Europe/Brussels'],
    ['MET', 'Europe/Brussels'],
    ['EET', 'Europe/Athens'],
    ['WET', 'Europe/Lisbon'],
    ['ROC', 'Asia/Taipei'],
    ['ROK', 'Asia/Seoul'],
    ['PRC', 'Asia/Shanghai'],
    ['W-SU', 'Europe/Moscow'],
    ['GB', 'Europe/London'],
    ['GB-Eire', 'Europe/London'],
    ['NZ', 'Pacific/Auckland'],
    ['Etc/GMT-9', 'Asia/Tokyo, America/Anchorage'],
    ['Etc/GMT+9', 'America/Anchorage, Asia/Tokyo'],
    ['etc/gmt+5', 'America/New_York, Asia/Karachi'],
    ['Etc/GMT-1', 'Europe/Paris, Atlantic/Cape_Verde'],
    // nobody lives where it is a day earlier than there
    ['Etc/GMT-12', 'Pacific/Auckland'],
    ['Etc/GMT-14', 'Pacific/Kiritimati'],
    ['Etc/GMT+12', 'Pacific/Auckland'],
  ] as const) {
    it(`is told of with what may be meant: ${name} as ${place}`, () => {
      const told = [['warning', 'fixed-time-zone', name, place]];
      expect(toldOf(name)).to.deep.equal(told);
      expect(toldOf(name, '/contacts/0/timeZone')).to.deep.equal(told);
    });
  }

  // Some machines know these, and others do not.
  for (const [name, place] of [
    ['JST', 'Asia/Tokyo'],
    ['PST', 'America/Los_Angeles'],
    ['CST', 'America/Chicago'],
    ['IST', 'Asia/Kolkata'],
    ['BST', 'Europe/London'],
    ['AST', 'America/Halifax'],
    ['CTT', undefined],
    ['SystemV/EST5EDT', 'America/New_York'],
    // and these, hardly any
    ['PDT', 'America/Los_Angeles'],
    ['KST', 'Asia/Seoul'],
    ['CEST', 'Europe/Brussels'],
    ['AEST', 'Australia/Sydney'],
    ['UTC+9', 'Asia/Tokyo'],
    ['UTC-5', 'America/New_York'],
    ['GMT+9', 'Asia/Tokyo'],
    ['GMT-08', 'America/Los_Angeles'],
    ['UTC+0900', 'Asia/Tokyo'],
  ] as const) {
    it(`is told of, known or not: ${name}`, () => {
      const code = isTimeZone(name) ? 'fixed-time-zone' : 'bad-time-zone';
      expect(toldOf(name)).to.deep.equal([['warning', code, name, place]]);
    });
  }

  for (const name of [
    'UTC',
    'utc',
    'UCT',
    'GMT',
    'GMT0',
    'GMT+0',
    'GMT-0',
    'Zulu',
    'Universal',
    'Greenwich',
    'Etc/UTC',
    'Etc/UCT',
    'Etc/GMT',
    'Etc/GMT0',
    'Etc/GMT+0',
    'Etc/GMT-0',
    'Etc/Zulu',
    'Asia/Tokyo',
    'asia/tokyo',
    'America/New_York',
    'America/Argentina/Buenos_Aires',
    'US/Eastern',
    'Asia/Calcutta',
    // places of one word
    'Cuba',
    'Egypt',
    'Eire',
    'Iran',
    'Israel',
    'Japan',
    'JAPAN',
    'Hongkong',
    'Singapore',
    'Turkey',
  ]) {
    it(`is not told of where it is one, or the time of the world: ${name}`, () => {
      expect(toldOf(name)).to.deep.equal([]);
    });
  }
});

describe('the place that is meant by what is no time zone', () => {
  for (const [name, place] of [
    ['Asia/Tokio', 'Asia/Tokyo'],
    ['Asia Tokyo', 'Asia/Tokyo'],
    ['Tokyo', 'Asia/Tokyo'],
    ['new york', 'America/New_York'],
    ['New_York', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['Europe/Londn', 'Europe/London'],
    ['+09:00', 'Asia/Tokyo'],
    ['-05:00', 'America/New_York'],
    ['−05:00', 'America/New_York'],
    ['UTC+09:00', 'Asia/Tokyo'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['UTC+05:30', 'Asia/Kolkata'],
    ['JST-9', 'Asia/Tokyo'],
    ['+09:17', undefined],
    ['UTC+25', undefined],
    ['UTC+0', undefined],
    ['Mars/Olympus', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['XQZ', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${place ?? 'not known'}: "${name}"`, () => {
      expect(placeMeantBy(name)).to.equal(place);
    });
  }

  it('is told with a name that cannot be one', () => {
    expect(toldOf('+09:00', '/contacts/0/timeZone')).to.deep.equal([
      ['error', 'bad-time-zone', '+09:00', 'Asia/Tokyo'],
    ]);
  });
});
