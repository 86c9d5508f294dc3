import {expect} from 'chai';
import {openingAt, readNotice, type Contact} from '../../../src/model/index.js';
import {writeShortest} from '../sample.js';

/** A contact as a notice says it. */
function contactWith(members: object): Contact {
  const contact = {name: 'Hotline', timeZone: 'Asia/Tokyo', ...members};
  const {notice, problems} = readNotice({...writeShortest(), contacts: [contact]});
  if (!notice?.contacts?.[0]) throw new Error(JSON.stringify(problems));
  return notice.contacts[0];
}

/** What a caller would find, in words. */
function findAt(contact: Contact, when: string): string {
  const opening = openingAt(contact, Date.parse(when) / 60_000);
  if (!opening) return 'not told';
  if (opening.state === 'ended') return 'ended';
  if (opening.state === 'open') return `open until ${opening.closes}`;
  const {next, reason} = opening;
  const why = reason === undefined ? '' : ` for ${JSON.stringify(reason)}`;
  return `closed${why}, ${next ? `opens in ${next.daysAhead} days, ${next.weekday} ${next.opens}` : 'for good'}`;
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const everyDay = [...workdays, 'sat', 'sun'];

const office = contactWith({hours: [{days: workdays, opens: '10:00', closes: '18:00'}]});
const withLunch = contactWith({
  hours: [
    {days: ['mon'], opens: '13:00', closes: '18:00'},
    {days: ['mon'], opens: '10:00', closes: '12:00'},
  ],
});
const withLateThursday = contactWith({
  hours: [
    {days: workdays, opens: '10:00', closes: '18:00'},
    {days: ['thu'], opens: '10:00', closes: '20:00'},
  ],
});
const night = contactWith({hours: [{days: ['fri'], opens: '22:00', closes: '02:00'}]});
const always = contactWith({hours: [{days: everyDay, opens: '00:00', closes: '24:00'}]});
const alwaysToo = contactWith({hours: [{days: everyDay, opens: '00:00', closes: '00:00'}]});
const withHoliday = contactWith({
  hours: [{days: everyDay, opens: '10:00', closes: '18:00'}],
  closed: [
    {from: '2012-12-29', to: '2013-01-03', reason: 'New Year'},
    {from: '2013-01-14', to: '2013-01-14'},
  ],
});
const thursdayOff = contactWith({
  hours: [{days: workdays, opens: '10:00', closes: '18:00'}],
  closed: [{from: '2012-12-21', to: '2012-12-21'}],
  holidays: [{on: '2012-12-20', reason: 'A holiday'}, {on: '2012-12-24'}],
});
const closedAllMonth = contactWith({
  hours: [{days: everyDay, opens: '10:00', closes: '18:00'}],
  closed: [{from: '2013-01-01', to: '2013-01-31'}],
});
const closedAllSpring = contactWith({
  hours: [{days: everyDay, opens: '10:00', closes: '18:00'}],
  closed: [{from: '2013-01-01', to: '2013-05-31', reason: {ja: '改装', en: 'Works'}}],
});
const untilYearEnd = contactWith({
  hours: [{days: everyDay, opens: '10:00', closes: '18:00'}],
  until: '2012-12-31',
});
const newYork = contactWith({
  hours: [{days: everyDay, opens: '01:30', closes: '18:00'}],
  timeZone: 'America/New_York',
});

describe('calling a contact', () => {
  // 17 December 2012 was a Monday.
  for (const [name, contact, when, found] of [
    ['office', office, '2012-12-17T00:00+09:00', 'closed, opens in 0 days, mon 10:00'],
    ['office', office, '2012-12-17T09:59+09:00', 'closed, opens in 0 days, mon 10:00'],
    ['office', office, '2012-12-17T10:00+09:00', 'open until 18:00'],
    ['office', office, '2012-12-17T17:59+09:00', 'open until 18:00'],
    ['office', office, '2012-12-17T18:00+09:00', 'closed, opens in 1 days, tue 10:00'],
    ['office', office, '2012-12-17T23:59+09:00', 'closed, opens in 1 days, tue 10:00'],
    ['office', office, '2012-12-21T17:59+09:00', 'open until 18:00'],
    ['office', office, '2012-12-21T18:00+09:00', 'closed, opens in 3 days, mon 10:00'],
    ['office', office, '2012-12-22T12:00+09:00', 'closed, opens in 2 days, mon 10:00'],
    ['office', office, '2012-12-23T23:59+09:00', 'closed, opens in 1 days, mon 10:00'],
    ['office, from abroad', office, '2012-12-17T00:59Z', 'closed, opens in 0 days, mon 10:00'],
    ['office, from abroad', office, '2012-12-16T20:00-05:00', 'open until 18:00'],
    ['office before 1970', office, '1969-12-29T10:00+09:00', 'open until 18:00'],
    ['lunch', withLunch, '2012-12-17T09:00+09:00', 'closed, opens in 0 days, mon 10:00'],
    ['lunch', withLunch, '2012-12-17T11:59+09:00', 'open until 12:00'],
    ['lunch', withLunch, '2012-12-17T12:00+09:00', 'closed, opens in 0 days, mon 13:00'],
    ['lunch', withLunch, '2012-12-17T13:00+09:00', 'open until 18:00'],
    ['lunch', withLunch, '2012-12-17T18:00+09:00', 'closed, opens in 7 days, mon 10:00'],
    ['late on Thursdays', withLateThursday, '2012-12-19T17:59+09:00', 'open until 18:00'],
    ['late on Thursdays', withLateThursday, '2012-12-20T17:59+09:00', 'open until 20:00'],
    ['late on Thursdays', withLateThursday, '2012-12-20T19:59+09:00', 'open until 20:00'],
    ['late on Thursdays', withLateThursday, '2012-12-20T20:00+09:00', 'closed, opens in 1 days, fri 10:00'],
    ['night', night, '2012-12-21T21:59+09:00', 'closed, opens in 0 days, fri 22:00'],
    ['night', night, '2012-12-21T22:00+09:00', 'open until 02:00'],
    ['night', night, '2012-12-22T00:00+09:00', 'open until 02:00'],
    ['night', night, '2012-12-22T01:59+09:00', 'open until 02:00'],
    ['night', night, '2012-12-22T02:00+09:00', 'closed, opens in 6 days, fri 22:00'],
    ['always', always, '2012-12-22T23:59+09:00', 'open until 24:00'],
    ['always', always, '2012-12-23T00:00+09:00', 'open until 24:00'],
    ['always, written otherwise', alwaysToo, '2012-12-22T23:59+09:00', 'open until 00:00'],
    ['holiday', withHoliday, '2012-12-28T17:59+09:00', 'open until 18:00'],
    ['holiday', withHoliday, '2012-12-28T18:00+09:00', 'closed, opens in 7 days, fri 10:00'],
    ['holiday', withHoliday, '2012-12-29T12:00+09:00', 'closed for "New Year", opens in 6 days, fri 10:00'],
    ['holiday', withHoliday, '2013-01-03T23:59+09:00', 'closed for "New Year", opens in 1 days, fri 10:00'],
    ['holiday', withHoliday, '2013-01-04T00:00+09:00', 'closed, opens in 0 days, fri 10:00'],
    ['single days', thursdayOff, '2012-12-19T17:59+09:00', 'open until 18:00'],
    ['single days', thursdayOff, '2012-12-19T18:00+09:00', 'closed, opens in 6 days, tue 10:00'],
    [
      'single days',
      thursdayOff,
      '2012-12-20T00:00+09:00',
      'closed for "A holiday", opens in 5 days, tue 10:00',
    ],
    [
      'single days',
      thursdayOff,
      '2012-12-20T23:59+09:00',
      'closed for "A holiday", opens in 5 days, tue 10:00',
    ],
    ['single days', thursdayOff, '2012-12-21T12:00+09:00', 'closed, opens in 4 days, tue 10:00'],
    ['single days', thursdayOff, '2012-12-24T12:00+09:00', 'closed, opens in 1 days, tue 10:00'],
    ['single days', thursdayOff, '2012-12-25T10:00+09:00', 'open until 18:00'],
    ['holiday of a day', withHoliday, '2013-01-13T17:59+09:00', 'open until 18:00'],
    ['holiday of a day', withHoliday, '2013-01-14T12:00+09:00', 'closed, opens in 1 days, tue 10:00'],
    ['holiday of a day', withHoliday, '2013-01-15T10:00+09:00', 'open until 18:00'],
    ['closed for a month', closedAllMonth, '2013-01-01T12:00+09:00', 'closed, opens in 31 days, fri 10:00'],
    [
      'closed for longer',
      closedAllSpring,
      '2013-01-01T12:00+09:00',
      'closed for {"ja":"改装","en":"Works"}, for good',
    ],
    ['until the end of the year', untilYearEnd, '2012-12-31T12:00+09:00', 'open until 18:00'],
    ['until the end of the year', untilYearEnd, '2013-01-01T21:00+09:00', 'ended'],
    ['a day of 23 hours', newYork, '2018-03-11T06:29Z', 'closed, opens in 0 days, sun 01:30'],
    ['a day of 23 hours', newYork, '2018-03-11T06:30Z', 'open until 18:00'],
    ['a day of 23 hours', newYork, '2018-03-11T21:59Z', 'open until 18:00'],
    ['a day of 23 hours', newYork, '2018-03-11T22:00Z', 'closed, opens in 1 days, mon 01:30'],
    ['no hours', contactWith({}), '2012-12-17T12:00+09:00', 'not told'],
    ['no days', contactWith({hours: []}), '2012-12-17T12:00+09:00', 'not told'],
    [
      'a zone that is not known',
      contactWith({hours: office.hours, timeZone: 'Moon/Tranquility'}),
      '2012-12-17T12:00+09:00',
      'not told',
    ],
    ['no hours, but an end', contactWith({until: '2012'}), '2013-01-02T12:00+09:00', 'ended'],
  ] as const) {
    it(`${name}, ${when}: ${found}`, () => {
      expect(findAt(contact, when)).to.equal(found);
    });
  }
});
