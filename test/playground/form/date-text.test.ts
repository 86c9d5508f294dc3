import {expect} from 'chai';
import {readDate, readDates, shownDate} from '../../../playground/form/fields/date-text.js';
import {speakerFor} from '../../../src/localization/all-locales.js';

const readerIn = (language: string, zone: string) => ({speaker: speakerFor(language), zone});

describe('a date that an owner types', () => {
  for (const [language, zone, typed, expected] of [
    ['en', 'Europe/London', '25 September 2012', '2012-09-25'],
    ['ja', 'Asia/Tokyo', '平成24年9月', '2012-09'],
    ['ja', 'Asia/Tokyo', '2021年10月14日16時54分', '2021-10-14T16:54+09:00'],
    ['ja', 'Asia/Tokyo', '2021年10月14日 午後4時54分', '2021-10-14T16:54+09:00'],
    ['en', 'Europe/London', '14 October 2021, 4:54 pm', '2021-10-14T16:54+01:00'],
    ['en', 'Europe/London', '2021-10-14T16:54', '2021-10-14T16:54+01:00'],
    ['en', 'Europe/London', '2021-10-14T16:54+09:00', '2021-10-14T16:54+09:00'],
    ['en', 'Europe/London', '3 January 2021 16:54', '2021-01-03T16:54+00:00'],
    // The clocks show this twice, and that never.
    ['en', 'Europe/London', '31 October 2021 01:30', undefined],
    ['en', 'Europe/London', '28 March 2021 01:30', undefined],
    ['en', 'Europe/London', '3/4/2021', undefined],
    ['en', 'Europe/London', 'soon', undefined],
  ] as const)
    it(`${typed}, ${zone}: ${expected ?? 'not read'}`, () => {
      expect(readDate(typed, readerIn(language, zone))).to.equal(expected);
    });

  it('is shown such that it is read again', () => {
    for (const date of ['2012', '2012-09', '2012-09-25', '2012-09-25T14:05+09:00', '2012-09-25T14:05-07:00'])
      for (const language of ['en', 'ja']) {
        const reader = readerIn(language, 'Asia/Tokyo');
        expect(readDate(shownDate(date, reader), reader)).to.equal(date);
      }
  });
});

describe('dates that an owner lists', () => {
  for (const [what, language, typed, dates, unread] of [
    ['a date on each line', 'en', '29 March 2020\n\n1 April 2020\n', ['2020-03-29', '2020-04-01'], []],
    [
      'with the year at the beginning',
      'ja',
      '2020年3月29日、4月1日、4月2日および4月4日',
      ['2020-03-29', '2020-04-01', '2020-04-02', '2020-04-04'],
      [],
    ],
    ['with the year of an era', 'ja', '令和2年3月29日、4月1日', ['2020-03-29', '2020-04-01'], []],
    [
      'with the year at the end',
      'en',
      '29 March, 1 April and 2 April 2020',
      ['2020-03-29', '2020-04-01', '2020-04-02'],
      [],
    ],
    ['with commas in the dates', 'en', 'March 29, 2020, April 1, 2020', ['2020-03-29', '2020-04-01'], []],
    ['over a new year', 'en', '2020-12-31, 2021-01-01', ['2020-12-31', '2021-01-01'], []],
    ['one of them twice', 'en', '2020-03-29\n29 March 2020', ['2020-03-29'], []],
    ['months', 'en', 'March 2020, April 2020', ['2020-03', '2020-04'], []],
    ['one that is no date', 'en', '29 March 2020, the day after', ['2020-03-29'], ['the day after']],
    ['no year at all', 'ja', '3月29日、4月1日', [], ['3月29日', '4月1日']],
    ['nothing', 'en', ' \n ', [], []],
  ] as const)
    it(what, () => {
      const read = readDates(typed, readerIn(language, 'Asia/Tokyo'));
      expect(read).to.deep.equal({dates, unread});
    });
});
