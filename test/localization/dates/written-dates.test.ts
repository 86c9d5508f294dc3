import {expect} from 'chai';
import * as fc from 'fast-check';
import {speakerFor} from '../../../src/localization/all-locales.js';
import {dateOrder} from '../../../src/localization/dates/date-order.js';
import type {When} from '../../../src/model/index.js';
import {propertyRuns} from '../../model/property-runs.js';

const english = speakerFor('en');
const japanese = speakerFor('ja');

describe('a written date', () => {
  for (const [when, en, ja] of [
    ['2012', '2012', '2012年'],
    ['2012-09', 'September 2012', '2012年9月'],
    ['2012-01', 'January 2012', '2012年1月'],
    ['2012-12', 'December 2012', '2012年12月'],
    ['2012-09-04', '4 September 2012', '2012年9月4日'],
    ['2012-12-31', '31 December 2012', '2012年12月31日'],
    ['0987', '987', '987年'],
    ['2012-09-04T14:05+09:00', '4 September 2012, 14:05 (UTC+9)', '2012年9月4日 14:05 (UTC+9)'],
    ['2012-09-04T00:00Z', '4 September 2012, 00:00 (UTC+0)', '2012年9月4日 0:00 (UTC+0)'],
    ['2012-09-04T09:05-03:30', '4 September 2012, 09:05 (UTC−3:30)', '2012年9月4日 9:05 (UTC−3:30)'],
    ['2012-09-04T23:59-00:30', '4 September 2012, 23:59 (UTC−0:30)', '2012年9月4日 23:59 (UTC−0:30)'],
    ['2012-09-04T23:59+05:45', '4 September 2012, 23:59 (UTC+5:45)', '2012年9月4日 23:59 (UTC+5:45)'],
    [{on: '2013-01', part: 'early'}, 'early January 2013', '2013年1月上旬'],
    [{on: '2013-01', part: 'middle'}, 'mid-January 2013', '2013年1月中旬'],
    [{on: '2013-01', part: 'late'}, 'late January 2013', '2013年1月下旬'],
    [{on: '2013', part: 'early'}, 'early 2013', '2013年初め'],
    [{on: '2013', part: 'middle'}, 'mid-2013', '2013年半ば'],
    [{on: '2013', part: 'late'}, 'late 2013', '2013年終わり'],
    [{on: '2013-01'}, 'January 2013', '2013年1月'],
    [{on: '2012-12-19', approximate: true}, 'about 19 December 2012', '2012年12月19日頃'],
    [{on: '2012-12-19', approximate: false}, '19 December 2012', '2012年12月19日'],
    [{on: '2013-01', part: 'late', approximate: true}, 'about late January 2013', '2013年1月下旬頃'],
    // A day has no thirds that anybody would name.
    [{on: '2012-12-19', part: 'late'}, '19 December 2012', '2012年12月19日'],
    [{from: '2012', to: '2013'}, '2012 – 2013', '2012年～2013年'],
    [{from: '2012-09', to: '2013-01'}, 'September 2012 – January 2013', '2012年9月～2013年1月'],
    [{from: '2011-04-01', to: '2012-09-04'}, '1 April 2011 – 4 September 2012', '2011年4月1日～2012年9月4日'],
    [
      {from: '2012-09-04', to: '2012-09-05'},
      '4 September 2012 – 5 September 2012',
      '2012年9月4日～2012年9月5日',
    ],
    [{from: '2012-09-04', to: '2012-09-04'}, '4 September 2012', '2012年9月4日'],
    [{from: '2012-09', to: '2012-10-03'}, 'September 2012 – 3 October 2012', '2012年9月～2012年10月3日'],
    [
      {from: '2012-09-04T10:00+09:00', to: '2012-09-05T02:00+09:00'},
      '4 September 2012, 10:00 (UTC+9) – 5 September 2012, 02:00 (UTC+9)',
      '2012年9月4日 10:00 (UTC+9)～2012年9月5日 2:00 (UTC+9)',
    ],
  ] as const satisfies readonly (readonly [When, string, string])[]) {
    it(`${JSON.stringify(when)} is "${en}" and 「${ja}」`, () => {
      expect(english.when(when)).to.equal(en);
      expect(japanese.when(when)).to.equal(ja);
    });
  }

  for (const text of ['', 'soon', '2012-13', '$&{0}yMd']) {
    it(`stays as it is where it is none: "${text}"`, () => {
      expect(english.when(text)).to.equal(text);
      expect(japanese.moment(text)).to.equal(text);
    });
  }

  it('is the same wherever it is read', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1000, max: 9999}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 28}),
        (year, month, day) => {
          const pad = (number: number) => String(number).padStart(2, '0');
          const date = `${year}-${pad(month)}-${pad(day)}`;
          expect(japanese.moment(date)).to.equal(`${year}年${month}月${day}日`);
          const name = new Date(Date.UTC(2012, month - 1)).toLocaleString('en-GB', {
            month: 'long',
            timeZone: 'UTC',
          });
          expect(english.moment(date)).to.equal(`${day} ${name} ${year}`);
        },
      ),
      propertyRuns,
    );
  });

  it('is asked for in the order in which it is written', () => {
    expect(dateOrder(english.patterns)).to.deep.equal(['day', 'month', 'year']);
    expect(dateOrder(japanese.patterns)).to.deep.equal(['year', 'month', 'day']);
  });
});

describe('written hours', () => {
  for (const [opens, closes, en, ja] of [
    ['10:00', '18:00', '10:00–18:00', '10:00～18:00'],
    ['09:05', '17:30', '09:05–17:30', '9:05～17:30'],
    ['00:00', '24:00', '00:00–24:00', '0:00～24:00'],
    ['22:00', '02:00', '22:00–02:00', '22:00～2:00'],
  ] as const) {
    it(`from ${opens} to ${closes} are ${en} and ${ja}`, () => {
      expect(english.hours(opens, closes)).to.equal(en);
      expect(japanese.hours(opens, closes)).to.equal(ja);
    });
  }

  it('are those of one clock', () => {
    expect(english.time('09:05')).to.equal('09:05');
    expect(japanese.time('09:05')).to.equal('9:05');
  });
});
