import {expect} from 'chai';
import * as fc from 'fast-check';
import {readTypedDate, Speaker, type DateFault, type TypedDate} from '../../src/localization/index.js';
import {propertyRuns} from '../model/property-runs.js';

/** What becomes of the fields, in the order year, month, day, time. */
function read(locale: string, [year = '', month = '', day = '', time = '']: readonly string[]): string {
  const reading = readTypedDate({year, month, day, time}, new Speaker(locale).patterns);
  return reading.fault ? `${reading.fault} in ${reading.field}` : reading.date;
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
    [['20123'], 'date-not-real', 'year'],
    [['2012.5'], 'date-not-real', 'year'],
    [['-2012'], 'date-not-real', 'year'],
    [['2o12'], 'date-not-real', 'year'],
    [['20 12'], 'date-not-real', 'year'],
    [['last year'], 'date-not-real', 'year'],
    [['平成'], 'date-not-real', 'year'],
    [['平成0'], 'date-not-real', 'year'],
    [['平成123'], 'date-not-real', 'year'],
    [['平安24'], 'date-not-real', 'year'],
    [['X24'], 'date-not-real', 'year'],
    [['constructor1'], 'date-not-real', 'year'],
    [['2012', '0'], 'date-not-real', 'month'],
    [['2012', '13'], 'date-not-real', 'month'],
    [['2012', '013'], 'date-not-real', 'month'],
    [['2012', '9.5'], 'date-not-real', 'month'],
    [['2012', '-9'], 'date-not-real', 'month'],
    [['2012', '月'], 'date-not-real', 'month'],
    [['2012', '.'], 'date-not-real', 'month'],
    [['2012', 'ma'], 'date-not-real', 'month'],
    [['2012', 'j'], 'date-not-real', 'month'],
    [['2012', 'Septembre'], 'date-not-real', 'month'],
    [['2012', 'x', '4'], 'date-not-real', 'month'],
    [['2012', '9', '0'], 'date-not-real', 'day'],
    [['2012', '9', '31'], 'date-not-real', 'day'],
    [['2012', '2', '30'], 'date-not-real', 'day'],
    [['2013', '2', '29'], 'date-not-real', 'day'],
    [['2012', '9', '4.5'], 'date-not-real', 'day'],
    [['2012', '9', 'fourth'], 'date-not-real', 'day'],
    [['2012', '9', '4', '24:00'], 'time-not-real', 'time'],
    [['2012', '9', '4', '14:60'], 'time-not-real', 'time'],
    [['2012', '9', '4', '2:05 pm'], 'time-not-real', 'time'],
    [['2012', '9', '4', '午後2時5分'], 'time-not-real', 'time'],
    [['2012', '9', '4', '14:05:30'], 'time-not-real', 'time'],
    [['2012', '9', '4', 'noon'], 'time-not-real', 'time'],
    [['2012', '9', '4', '9'], 'time-not-real', 'time'],
    // Four minutes past one, or two in the afternoon?
    [['2012', '9', '4', '14'], 'time-not-real', 'time'],
    // Twenty-three past one, or three past twelve?
    [['2012', '9', '4', '123'], 'time-not-real', 'time'],
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
          readTypedDate({year: typed, month: '9', day: '4', time: ''}, new Speaker('ja').patterns).date,
          typed,
        ).to.equal(undefined);
      }
    }
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({unit: fc.constantFrom(...Array.from('0129年月日平成令元H.:時分 ０'))}),
    );
    fc.assert(
      fc.property(text, text, text, text, fc.constantFrom('en', 'ja'), (year, month, day, time, locale) => {
        const reading = readTypedDate({year, month, day, time}, new Speaker(locale).patterns);
        if (reading.fault) expect(reading.field).to.be.oneOf(['year', 'month', 'day', 'time']);
        else expect(reading.date).to.match(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/);
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
});
