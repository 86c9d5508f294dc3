import {expect} from 'chai';
import * as fc from 'fast-check';
import {calendarsFor} from '../../../src/localization/dates/eras.js';
import {speakerFor} from '../../../src/localization/all-locales.js';
import {readTypedDate, type DateFault, type TypedDate} from '../../../src/localization/dates/typed-dates.js';
import {parseMoment} from '../../../src/model/time/moment.js';
import {propertyRuns, runsOf} from '../../model/property-runs.js';

/** What becomes of the fields, in the order year, month, day, time, on a page in a language. */
function read(language: string, [year = '', month = '', day = '', time = '']: readonly string[]): string {
  const {patterns} = speakerFor(language);
  const reading = readTypedDate({year, month, day, time}, patterns, calendarsFor(language));
  if (reading.fault === undefined) return String(reading.date);
  if (reading.candidates) return `${reading.candidates.join(' or ')} in ${reading.field}`;
  return `${reading.fault} in ${reading.field}`;
}

describe('a typed date', () => {
  for (const [typed, date] of [
    [['2012'], '2012'],
    [['2012', '9'], '2012-09'],
    [['2012', '09'], '2012-09'],
    [['2012', '9', '4'], '2012-09-04'],
    [['2012', '12', '31'], '2012-12-31'],
    [['2012', '2', '29'], '2012-02-29'],
    [[' 2012 ', ' 9 ', ' 4 '], '2012-09-04'],
    [['２０１２', '９', '０４'], '2012-09-04'],
    [['2012年', '9月', '4日'], '2012-09-04'],
    [['２０１２年', '９月', '４日'], '2012-09-04'],
    [['平成24', '9', '4'], '2012-09-04'],
    [['平成２４年', '9', '4'], '2012-09-04'],
    [['平成 24年', '9'], '2012-09'],
    [['㍻24', '9'], '2012-09'],
    [['H24', '9'], '2012-09'],
    [['h24', '9'], '2012-09'],
    [['Ｈ．２４', '9'], '2012-09'],
    [['平成元年'], '1989'],
    [['平成1'], '1989'],
    [['平成31', '4', '30'], '2019-04-30'],
    [['令和元', '5', '1'], '2019-05-01'],
    [['R6'], '2024'],
    [['令和7年'], '2025'],
    [['昭和64', '1', '7'], '1989-01-07'],
    [['S63'], '1988'],
    [['大正15'], '1926'],
    [['T1'], '1912'],
    [['明治45'], '1912'],
    [['M1'], '1868'],
    [['2012', '9', '4', '14:05'], '2012-09-04T14:05'],
    [['2012', '9', '4', '9:05'], '2012-09-04T09:05'],
    [['2012', '9', '4', '0905'], '2012-09-04T09:05'],
    [['2012', '9', '4', '9.05'], '2012-09-04T09:05'],
    [['2012', '9', '4', '14h05'], '2012-09-04T14:05'],
    [['2012', '9', '4', '9時5分'], '2012-09-04T09:05'],
    [['2012', '9', '4', '１４：０５'], '2012-09-04T14:05'],
    [['2012', '9', '4', '0:00'], '2012-09-04T00:00'],
    [['2012', '9', '4', '23:59'], '2012-09-04T23:59'],
    [['2012', '9', '4', ' '], '2012-09-04'],
    [['2012', '9', '4', '2:05 pm'], '2012-09-04T14:05'],
    [['2012', '9', '4', '2:05 A.M.'], '2012-09-04T02:05'],
    [['2012', '9', '4', '2.05pm'], '2012-09-04T14:05'],
    [['2012', '9', '4', '12:05 am'], '2012-09-04T00:05'],
    [['2012', '9', '4', '12:05 pm'], '2012-09-04T12:05'],
    [['2012', '9', '4', '午前0時5分'], '2012-09-04T00:05'],
    [['2012', '9', '4', '午後0時5分'], '2012-09-04T12:05'],
    [['2012', '9', '4', '午後２時５分'], '2012-09-04T14:05'],
    [['2012', '9', '4', '14:05:59'], '2012-09-04T14:05'],
    [['2012', '9', '4', '14:05Z'], '2012-09-04T14:05Z'],
    [['2012', '9', '4', '14:05 UTC'], '2012-09-04T14:05Z'],
    [['2012', '9', '4', '14:05-0330'], '2012-09-04T14:05-03:30'],
    [['2012', '9', '4', '14:05+09'], '2012-09-04T14:05+09:00'],
    [['2012', '9', '4', '14:05+14:00'], '2012-09-04T14:05+14:00'],
  ] as const) {
    it(`${typed.join(' / ')} is ${date}`, () => {
      expect(read('en', typed)).to.equal(date);
      expect(read('ja', typed)).to.equal(date);
    });
  }

  for (const [month, number] of [
    ['January', '01'],
    ['january', '01'],
    ['JAN', '01'],
    ['Jan.', '01'],
    ['ja', '01'],
    ['f', '02'],
    ['mar', '03'],
    ['ap', '04'],
    ['May', '05'],
    ['jun', '06'],
    ['jul', '07'],
    ['au', '08'],
    ['Sept.', '09'],
    ['Sep', '09'],
    ['ｓｅｐ', '09'],
    ['o', '10'],
    ['Nov', '11'],
    ['D', '12'],
  ] as const) {
    it(`may have its month by name: ${month}`, () => {
      expect(read('en', ['2012', month])).to.equal(`2012-${number}`);
    });
  }
});

/** Whole dates in one field, whichever it is. */
const wholeDates = [
  ['2012/9/4', '2012-09-04'],
  ['2012-09-04', '2012-09-04'],
  ['2012.9.4', '2012-09-04'],
  ['2012. 9. 4.', '2012-09-04'],
  ['2012 9 4', '2012-09-04'],
  ['20120904', '2012-09-04'],
  ['２０１２／９／４', '2012-09-04'],
  ['2012‐9‐4', '2012-09-04'],
  ['2012ー9ー4', '2012-09-04'],
  ['2012。9。4', '2012-09-04'],
  ['2012年9月4日', '2012-09-04'],
  ['２０１２年９月４日（火）', '2012-09-04'],
  ['2012年9月4日火曜日', '2012-09-04'],
  ['2012年9月', '2012-09'],
  ['2012-09', '2012-09'],
  ['2012.9', '2012-09'],
  ['9/2012', '2012-09'],
  ['2012', '2012'],
  ['4 September 2012', '2012-09-04'],
  ['September 4, 2012', '2012-09-04'],
  ['4th Sept 2012', '2012-09-04'],
  ['1st of Sept. 2012', '2012-09-01'],
  ['Sept. 22nd, 2012', '2012-09-22'],
  ['2012-Sep-04', '2012-09-04'],
  ['04SEP2012', '2012-09-04'],
  ['Sep 2012', '2012-09'],
  ['Tue, 4 Sep 2012', '2012-09-04'],
  ['Wednesday 5 September 2012', '2012-09-05'],
  ['13/04/2012', '2012-04-13'],
  ['04/13/2012', '2012-04-13'],
  ['12/04/2012', '2012-04-12 or 2012-12-04'],
  ['03/04/2012', '2012-04-03 or 2012-03-04'],
  ['3.4.2012', '2012-04-03 or 2012-03-04'],
  ['04/04/2012', '2012-04-04'],
  ['30/02/2012', 'date-not-real'],
  ['29/02/2012', '2012-02-29'],
  ['29/02/2013', 'date-not-real'],
  ['13/13/2012', 'date-not-real'],
  ['00/04/2012', 'date-not-real'],
  ['2012/13', 'date-not-real'],
  ['2012/9/', 'date-unreadable'],
  ['2012/9/4/1', 'date-unreadable'],
  ['2012:09:04', 'date-unreadable'],
  ['2012日9月4年', 'date-unreadable'],
  ['4 Ju 2012', 'date-unreadable'],
  ['12.9.4', 'year-too-short'],
  ['1/2/3', 'year-too-short'],
  ['4 Sep 12', 'year-too-short'],
  ['24年9月4日', 'year-too-short'],
  ['24年9月', 'year-too-short'],
  // Other scripts.
  ['2012년 9월 4일', '2012-09-04'],
  ['2012년 9월 4일 화요일', '2012-09-04'],
  ['2012年9月4號', '2012-09-04'],
  ['2012年9月4号 星期二', '2012-09-04'],
  ['٢٠١٢/٩/٤', '2012-09-04'],
  ['२०१२-०९-०४', '2012-09-04'],
  ['๒๐๑๒/๙/๔', '2012-09-04'],
  ['二〇一二年九月四日', '2012-09-04'],
  ['二千十二年十月二十一日', '2012-10-21'],
  ['平成二十四年九月四日', '2012-09-04'],
  // Other calendars.
  ['平成24年9月4日', '2012-09-04'],
  ['H24.9.4', '2012-09-04'],
  ['Ｈ２４．９．４', '2012-09-04'],
  ['平24.9.4', '2012-09-04'],
  ['㍻24年9月', '2012-09'],
  ['令和元年5月1日', '2019-05-01'],
  ['R1.5.1', '2019-05-01'],
  ['西暦2012年9月4日', '2012-09-04'],
  ['平成24年(2012年)9月4日', '2012-09-04'],
  ['2012年（平成24年）9月4日', '2012-09-04'],
  ['2013年（平成24年）9月4日', 'date-unreadable'],
  ['民國101年9月4日', '2012-09-04'],
  ['民國元年', '1912'],
  ['中華民國101年', '2012'],
  ['民国101/9/4', '2012-09-04'],
  ['พ.ศ. 2555', '2012'],
  ['4/9/พ.ศ. 2555', '2012-09-04'],
  ['4 กันยายน 2555', '2012-09-04'],
  ['4 ก.ย. 2555', '2012-09-04'],
  ['4 ก.ย. 2012', '2012-09-04'],
  ['วันอังคารที่ ๔ กันยายน พ.ศ. ๒๕๕๕', '2012-09-04'],
] as const;

describe('a whole date in one field', () => {
  for (const [text, expected] of wholeDates) {
    it(`${text} is ${expected}`, () => {
      for (const [at, field] of ['year', 'month', 'day'].entries()) {
        const fields = ['', '', ''].with(at, text);
        const isDate = /^\d{4}[-\d]*$/.test(expected);
        for (const language of ['en', 'ja']) {
          expect(read(language, fields)).to.equal(isDate ? expected : `${expected} in ${field}`);
        }
      }
    });
  }

  for (const [text, date] of [
    ['2012-09-25 21:45', '2012-09-25T21:45'],
    ['2012-09-25T21:45', '2012-09-25T21:45'],
    // Not the fourteenth year of Taishō.
    ['2012-09-25T14:05', '2012-09-25T14:05'],
    ['2012-09-25T21:45:30+01:00', '2012-09-25T21:45+01:00'],
    ['2012-09-25T21:45Z', '2012-09-25T21:45Z'],
    ['2012年9月25日 21時45分', '2012-09-25T21:45'],
    ['2012年9月25日(火)午後9時45分', '2012-09-25T21:45'],
    ['25 Sep 2012, 9:45 pm', '2012-09-25T21:45'],
    ['25 Sep 2012 9:45 a.m.', '2012-09-25T09:45'],
    ['２０１２年９月２５日２１時４５分', '2012-09-25T21:45'],
    ['平成二十四年九月二十五日午後九時四十五分', '2012-09-25T21:45'],
    ['2012년 9월 25일 오후 9시 45분', '2012-09-25T21:45'],
    ['2012-09-25', '2012-09-25'],
    ['Tue Sep 25 2012 21:45:00 GMT+0900', '2012-09-25T21:45+09:00'],
    ['Tue Sep 25 2012 21:45:00 GMT+0900 (Japan Standard Time)', '2012-09-25T21:45+09:00'],
    ['Tue, 25 Sep 2012 21:45:00 GMT', '2012-09-25T21:45Z'],
    ['2012-09-25 21:45 UTC-03', '2012-09-25T21:45-03:00'],
    ['2012-09-25 21:45 (local time)', '2012-09-25T21:45'],
  ] as const) {
    // Only with its offset is a time needed to know the day.
    const day = /Z$|[+-]\d\d:\d\d$/.test(date) ? date : '2012-09-25';
    it(`${text} is ${date}, and ${day} where no time is asked for`, () => {
      const {patterns} = speakerFor('ja');
      expect(read('en', [text])).to.equal(date);
      expect(read('ja', ['', '', text])).to.equal(date);
      const untimed = readTypedDate({year: text, month: '', day: ''}, patterns, calendarsFor('ja'));
      expect(untimed.date).to.equal(day);
    });
  }

  it('keeps the offset of what was pasted where no time is asked for, also of days that may be meant', () => {
    const readDay = (year: string, month = '') =>
      readTypedDate({year, month, day: ''}, speakerFor('en').patterns);
    expect(readDay('03/04/2012 21:45Z')).to.deep.equal({
      fault: 'date-ambiguous',
      field: 'year',
      candidates: ['2012-04-03T21:45Z', '2012-03-04T21:45Z'],
    });
    expect(readDay('2012-09-04 21:45+15:00')).to.deep.equal({fault: 'time-not-real', field: 'year'});
    expect(readDay('2012-09-04 21:45Z', '2012-09-04 21:45')).to.deep.equal({date: '2012-09-04T21:45Z'});
  });

  for (const [fields, expected] of [
    [['2012-09-04', '9', '4'], '2012-09-04'],
    [['2012', '9', '2012/9/4'], '2012-09-04'],
    [['2012', '', '4 Sep'], '2012-09-04'],
    [['2012年9月', '', '4'], '2012-09-04'],
    [['03/04/2012', '4'], '2012-04-03'],
    [['03/04/2012', '3'], '2012-03-04'],
    [['2012-09-04 21:45', '', '', '9:45 pm'], '2012-09-04T21:45'],
    [['03/04/2012 21:45'], '2012-04-03T21:45 or 2012-03-04T21:45 in year'],
    [['03/04/2012', '', '', '21:45'], '2012-04-03T21:45 or 2012-03-04T21:45 in year'],
    [['03/04/2012', '', '', '24:00'], 'time-not-real in time'],
    [['2012-09-04', '8'], 'date-contradictory in month'],
    [['2013', '', '2012-09-04'], 'date-contradictory in day'],
    [['03/04/2012', '5'], 'date-contradictory in month'],
    [['2012', '9', '4.5'], 'date-contradictory in day'],
    [['2012-09-04 21:45', '', '', '21:46'], 'date-contradictory in time'],
    [['2012', '9.5'], '2012-05-09 or 2012-09-05 in month'],
    [['2012', 'ma'], '2012-03 or 2012-05 in month'],
    [['2012', 'Ju', '31'], '2012-07-31'],
    [['2012', 'Ju', '30'], '2012-06-30 or 2012-07-30 in month'],
    [['9月4日'], 'year-missing in year'],
    [['9/4'], 'year-missing in year'],
    [['', '', '4 Sep'], 'year-missing in year'],
    [['20 12'], 'year-missing in year'],
  ] as const) {
    it(`${fields.join(' | ')} is ${expected}`, () => {
      expect(read('en', fields)).to.equal(expected);
      expect(read('ja', fields)).to.equal(expected);
    });
  }
});

describe('calendars and scripts', () => {
  for (const [text, date] of [
    ['明治元年', '1868'],
    ['明治45年', '1912'],
    ['明治46年', undefined],
    ['大正1年', '1912'],
    ['大正15年', '1926'],
    ['大正16年', undefined],
    ['昭和1年', '1926'],
    ['昭和64年', '1989'],
    ['昭和65年', undefined],
    ['平成1年', '1989'],
    ['平成31年', '2019'],
    ['平成32年', undefined],
    ['平成0年', undefined],
    ['令和1年', '2019'],
    ['民國1年', '1912'],
    ['民國0年', undefined],
  ] as const) {
    it(`${text} is ${date ?? 'no year'}`, () => {
      expect(read('ja', [text])).to.equal(date ?? 'date-not-real in year');
    });
  }

  const thai = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม';
  const thaiShort = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.';
  for (const names of [thai, thaiShort, thaiShort.replaceAll('.', '')]) {
    it(`reads the months of Thai: ${names}`, () => {
      const months = names.split(' ').map((name) => read('th', ['2555', name]));
      expect(months).to.deep.equal(
        Array.from({length: 12}, (_, month) => `2012-${String(month + 1).padStart(2, '0')}`),
      );
    });
  }

  it('takes a bare year for Buddhist in Thai alone', () => {
    expect(read('th-TH', ['2555'])).to.equal('2012');
    expect(read('th', ['4/9/2555'])).to.equal('2012-09-04');
    expect(read('th', ['2012'])).to.equal('2012');
    expect(read('en', ['2555'])).to.equal('2555');
    expect(read('th', ['2399'])).to.equal('2399');
    expect(read('th', ['2400'])).to.equal('1857');
  });

  it('are not understood before they have been loaded, and Gregorian dates are', () => {
    const {patterns} = speakerFor('ja');
    for (const text of ['平成24年', 'H24.9.4', '民國101年', 'พ.ศ. 2555', '二〇一二年', '२०१२']) {
      const reading = readTypedDate({year: text, month: '', day: '', time: ''}, patterns);
      expect(reading).to.deep.equal({fault: 'date-unreadable', field: 'year'});
    }
    expect(readTypedDate({year: '2012年9月4日', month: '', day: ''}, patterns).date).to.equal('2012-09-04');
  });
});

describe('what cannot be read as a date', () => {
  const faults: readonly (readonly [typed: readonly string[], fault: DateFault, field: keyof TypedDate])[] = [
    [[], 'date-missing', 'year'],
    [[' ', '\u3000', '\t'], 'date-missing', 'year'],
    [['', '', '', '14:05'], 'date-missing', 'year'],
    [['', '9'], 'year-missing', 'year'],
    [['', '', '4'], 'year-missing', 'year'],
    [['', '9', '4'], 'year-missing', 'year'],
    [['2012', '', '4'], 'month-missing', 'month'],
    [['12'], 'year-too-short', 'year'],
    [['12', '9', '4'], 'year-too-short', 'year'],
    [['１２', '9', '4'], 'year-too-short', 'year'],
    [['12年', '9月', '4日'], 'year-too-short', 'year'],
    [['9'], 'year-too-short', 'year'],
    [['201'], 'year-too-short', 'year'],
    [['20123'], 'date-unreadable', 'year'],
    [['-2012'], 'date-unreadable', 'year'],
    [['2o12'], 'date-unreadable', 'year'],
    [['last year'], 'date-unreadable', 'year'],
    [['平成'], 'date-unreadable', 'year'],
    [['平成0'], 'date-not-real', 'year'],
    [['平成123'], 'date-not-real', 'year'],
    [['平安24'], 'date-unreadable', 'year'],
    [['X24'], 'date-unreadable', 'year'],
    [['constructor1'], 'date-unreadable', 'year'],
    [['2012', '0'], 'date-not-real', 'month'],
    [['2012', '13'], 'date-not-real', 'month'],
    [['2012', '013'], 'date-unreadable', 'month'],
    [['2012', '-9'], 'date-unreadable', 'month'],
    [['2012', '月'], 'date-unreadable', 'month'],
    [['2012', '.'], 'date-unreadable', 'month'],
    [['2012', 'Septembre'], 'date-unreadable', 'month'],
    [['2012', 'x', '4'], 'date-unreadable', 'month'],
    [['2012', '9', '0'], 'date-not-real', 'day'],
    [['2012', '9', '31'], 'date-not-real', 'day'],
    [['2012', '2', '30'], 'date-not-real', 'day'],
    [['2013', '2', '29'], 'date-not-real', 'day'],
    [['2012', '9', 'fourth'], 'date-unreadable', 'day'],
    [['2012', '9', '4', '24:00'], 'time-not-real', 'time'],
    [['2012', '9', '4', '14:60'], 'time-not-real', 'time'],
    [['2012', '9', '4', 'noon'], 'time-not-real', 'time'],
    [['2012', '9', '4', '9'], 'time-not-real', 'time'],
    // Four minutes past one, or two in the afternoon?
    [['2012', '9', '4', '14'], 'time-not-real', 'time'],
    // Twenty-three past one, or three past twelve?
    [['2012', '9', '4', '123'], 'time-not-real', 'time'],
    [['2012', '9', '4', '9時'], 'time-not-real', 'time'],
    [['2012', '9', '4', '9 pm'], 'time-not-real', 'time'],
    [['2012', '9', '4', '13:05 am'], 'time-not-real', 'time'],
    [['2012', '9', '4', '午後9:45 pm'], 'time-not-real', 'time'],
    // Noon or midnight?
    [['2012', '9', '4', '午後12時30分'], 'time-not-real', 'time'],
    [['2012', '9', '4', '14:05:60'], 'time-not-real', 'time'],
    [['2012', '9', '4', '14:05+15:00'], 'time-not-real', 'time'],
    [['2012-09-04 24:00'], 'time-not-real', 'year'],
    [['2012-09 21:45'], 'time-not-real', 'year'],
    [['2012', '9', '', '14:05'], 'time-not-real', 'time'],
    [['2012', '', '', '14:05'], 'time-not-real', 'time'],
  ];

  for (const [typed, fault, field] of faults) {
    it(`${typed.map((text) => JSON.stringify(text)).join(' / ') || 'nothing'}: ${fault} in ${field}`, () => {
      expect(read('en', typed)).to.equal(`${fault} in ${field}`);
      expect(read('ja', typed)).to.equal(`${fault} in ${field}`);
    });
  }

  it('is never guessed to be of some century', () => {
    for (let year = 0; year < 1_000; year++) {
      for (const typed of [String(year), String(year).padStart(2, '0'), `'${year}`, `${year}年`]) {
        expect(
          readTypedDate({year: typed, month: '9', day: '4', time: ''}, speakerFor('ja').patterns).date,
          typed,
        ).to.equal(undefined);
      }
    }
  });

  it('never throws, and never comes to a date that does not exist', () => {
    const signs = Array.from('01249年月日平成令元民國พศ二十H.:/-,時分午後 TZ+０٢()');
    const words = fc.constantFrom(
      'Sep',
      'ma',
      '2012',
      '2555',
      '03/04/2012',
      '2012-09-04',
      '21:45',
      ' pm',
      '+01:00',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom(...signs)}),
      fc.array(fc.oneof(words, fc.constantFrom(...signs))).map((parts) => parts.join('')),
    );
    const typed = fc.record({year: text, month: text, day: text, time: fc.option(text, {nil: undefined})});
    fc.assert(
      fc.property(typed, fc.constantFrom('en', 'ja', 'th'), fc.boolean(), (fields, language, hasEras) => {
        const {patterns} = speakerFor(language);
        const reading = readTypedDate(fields, patterns, hasEras ? calendarsFor(language) : undefined);
        const dates = reading.fault === undefined ? [String(reading.date)] : (reading.candidates ?? []);
        for (const date of dates) expect(parseMoment(date), date).to.not.equal(undefined);
        if (reading.fault) expect(reading.field).to.be.oneOf(['year', 'month', 'day', 'time']);
        if (reading.fault === 'date-ambiguous') expect(new Set(dates).size).to.be.greaterThan(1);
      }),
      propertyRuns,
    );
  });
});

describe('every real date', () => {
  const fullWidth = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(Number(digit) + 0xff10));
  const date = fc.integer({min: Date.UTC(1926, 0, 1), max: Date.UTC(2099, 11, 31)}).map((time) => {
    const [day = ''] = new Date(time).toISOString().split('T');
    return day;
  });
  const clock = fc.tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}));

  for (const [name, write] of [
    ['in figures', (year, month, day) => [year, month, day]],
    ['in figures without zeros', (year, month, day) => [year, String(Number(month)), String(Number(day))]],
    ['in full width', (year, month, day) => [year, month, day].map(fullWidth)],
    ['with its units', (year, month, day) => [`${year}年`, `${Number(month)}月`, `${Number(day)}日`]],
    [
      'by the era',
      (year, month, day) => [
        Number(year) > 2018
          ? `令和${Number(year) - 2018}`
          : Number(year) > 1988
            ? `H${Number(year) - 1988}`
            : `昭和${Number(year) - 1925}`,
        month,
        day,
      ],
    ],
  ] as const satisfies readonly (readonly [
    string,
    (year: string, month: string, day: string) => string[],
  ])[]) {
    it(`reads back, written ${name}`, () => {
      fc.assert(
        fc.property(date, clock, fc.constantFrom('en', 'ja'), (day, [hour, minute], locale) => {
          const [y = '', m = '', d = ''] = day.split('-');
          const fields = write(y, m, d);
          const time = `${hour}:${String(minute).padStart(2, '0')}`;
          expect(read(locale, fields)).to.equal(day);
          expect(read(locale, fields.slice(0, 2))).to.equal(day.slice(0, 7));
          expect(read(locale, fields.slice(0, 1))).to.equal(day.slice(0, 4));
          expect(read(locale, [...fields, time])).to.equal(`${day}T${time.padStart(5, '0')}`);
        }),
        propertyRuns,
      );
    });
  }

  const english = speakerFor('en').patterns.months;
  const kanji = (text: string) =>
    text.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
  const era = (year: number, [gannen, name]: readonly [number, string]) => `${name}${year - gannen + 1}`;
  const eraOf = (year: number) =>
    (
      [
        [2019, '令和'],
        [1989, '平成'],
        [1926, '昭和'],
        [1912, '大正'],
        [1868, '明治'],
      ] as const
    ).find(([gannen]) => year >= gannen) ?? ([1868, '明治'] as const);
  const ways: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
    slashes: (y, m, d) => `${y}/${m}/${d}`,
    points: (y, m, d) => `${y}.${m}.${d}`,
    spaces: (y, m, d) => `${y} ${m} ${d}`,
    'eight digits': (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
    units: (y, m, d) => `${y}年${m}月${d}日`,
    'full width': (y, m, d) => fullWidth(`${y}/${m}/${d}`),
    kanji: (y, m, d) => kanji(`${y}年${m}月${d}日`),
    Korean: (y, m, d) => `${y}년 ${m}월 ${d}일`,
    'day first': (y, m, d) => `${d} ${english[m - 1]} ${y}`,
    'month first': (y, m, d) => `${english[m - 1]} ${d}, ${y}`,
    short: (y, m, d) => `${d}-${english[m - 1]?.slice(0, 3)}-${y}`,
    'an era': (y, m, d) => `${era(y, eraOf(y))}年${m}月${d}日`,
    'an era in short': (y, m, d) => `${era(y, eraOf(y)).replace(/^(.)./, '$1')}.${m}.${d}`,
    Minguo: (y, m, d) => (y < 1912 ? `${y}/${m}/${d}` : `民國${y - 1911}年${m}月${d}日`),
    Buddhist: (y, m, d) => `${d}/${m}/พ.ศ. ${y + 543}`,
  };

  it('reads back, written whole in one field', () => {
    const days = fc.integer({min: Date.UTC(1868, 0, 1), max: Date.UTC(2100, 11, 31)});
    fc.assert(
      fc.property(days, fc.constantFrom('en', 'ja'), fc.nat(2), (time, language, at) => {
        const [day = ''] = new Date(time).toISOString().split('T');
        const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
        for (const [name, write] of Object.entries(ways)) {
          const fields = ['', '', ''].with(at, write(y, m, d));
          expect(read(language, fields), name).to.equal(day);
        }
      }),
      runsOf(4),
    );
  });
});
