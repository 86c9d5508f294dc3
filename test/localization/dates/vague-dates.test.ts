import {expect} from 'chai';
import * as fc from 'fast-check';
import {calendarsFor} from '../../../src/localization/dates/eras.js';
import {speakerFor} from '../../../src/localization/all-locales.js';
import {readTypedDate, type DateReading} from '../../../src/localization/dates/typed-dates.js';
import {vagueDatesFor} from '../../../src/localization/dates/vague/vague-dates.js';
import {civilInterval, civilMinute, parseMoment} from '../../../src/model/time/moment.js';
import {spanWords} from '../../../src/views/text/span-words.js';
import {propertyRuns} from '../../model/property-runs.js';

/** A Sunday. */
const today = '2026-11-29';

function read(language: string, [year = '', month = '', day = '', time]: readonly string[]): DateReading {
  const typed = {year, month, day, ...(time !== undefined && {time})};
  const vague = vagueDatesFor(language, today);
  return readTypedDate(typed, speakerFor(language).patterns, calendarsFor(language), vague);
}

/** What becomes of the fields: a date or span, "unknown", a fault, or a question with what may be meant. */
function told(language: string, fields: readonly string[]): string {
  const reading = read(language, fields);
  if (reading.fault === undefined)
    return `${reading.date ?? 'unknown'}${reading.note ? ` (${reading.note})` : ''}`;
  const {fault, candidates} = reading;
  if (!candidates) return fault.replace('date-', '');
  return `${fault === 'date-ambiguous' ? 'which' : 'this'}? ${candidates.join(' or ')}`;
}

/** Year, month, day and time, between bars; then what comes of them. */
const inputs: readonly (readonly [typed: string, expected: string])[] = [
  // Exact, in all the ways in which people write them.
  ['the 5th of March 2012', '2012-03-05'],
  ['Tue 4 Sep 2012', '2012-09-04'],
  ['Saturday, March 5th, 2022', '2022-03-05'],
  ['2012.9.5', '2012-09-05'],
  ['H24.9.5', '2012-09-05'],
  ['令和4年9月5日(月)', '2022-09-05'],
  ['2012年3月5日（月・祝）', '2012-03-05'],
  ['Sept 2012', '2012-09'],
  ['2012ねん3がつ', '2012-03'],
  ['2011-12', '2011-12'],
  ['sometime in 2011', '2011'],
  ['in the month of March 2012', '2012-03'],
  // With a time of day that is not exact.
  ['5 March 2012 3pm', '2012-03-05'],
  ['5 March 2012 at about 3pm', '2012-03-05'],
  ['2012年9月5日 14時頃', '2012-09-05'],
  ['2012年9月5日夕方', '2012-09-05'],
  ['2012年9月5日深夜', '2012-09-04..2012-09-06'],
  ['night of 5 March 2012', '2012-03-04..2012-03-06'],
  ['2012|9|4|about 2pm', '2012-09-04'],
  ['2012|9|4|24:60', 'time-not-real'],
  ['2012|9|4|half past 3', '2012-09-04'],
  ['2012|9|4|quarter to five', '2012-09-04'],
  ['2012|9|4|twenty-five past two', '2012-09-04'],
  ['2012|9|4|3時半', '2012-09-04'],
  ['2012|9|4|午後3時半', '2012-09-04'],
  ["2012|9|4|3 o'clock", '2012-09-04'],
  ['2012|9|4|15h', '2012-09-04'],
  ['2012|9|4|midday', '2012-09-04'],
  ['2012|9|4|零時', '2012-09-04'],
  ['2012|9|4|midnight', '2012-09-03..2012-09-05'],
  ['2012|9|4|翌日1時', '2012-09-04..2012-09-05'],
  ['2012|9|4|前日23時', '2012-09-03..2012-09-05'],
  ['4 September 2012, half past three', '2012-09-04'],
  ['5 to 7 March 2012', '2012-03-05..2012-03-07'],
  // With the half of the day in front, as Japanese and Korean clocks have it.
  ['2012|9|4|PM3:30', '2012-09-04T15:30'],
  ['2012|9|4|AM 10:15', '2012-09-04T10:15'],
  ['2012|9|4|PM 3:30:15', '2012-09-04T15:30'],
  ['2012-09-04 PM 3:30', '2012-09-04'],
  // Hours that go on behind midnight are of the next day, or a slip.
  ['2012|9|4|24:00', 'this? 2012-09-05T00:00 or 2012-09-04T00:00'],
  ['2012|9|4|24:30', 'this? 2012-09-05T00:30 or 2012-09-04T00:30'],
  ['2012|9|4|25時30分', 'this? 2012-09-05T01:30 or 2012-09-04T01:30'],
  ['2012|9|30|25:30', 'this? 2012-10-01T01:30 or 2012-09-30T01:30'],
  ['2012年9月4日 24:30|||', 'this? 2012-09-05T00:30 or 2012-09-04T00:30'],
  ['2012|9|4|30:30', 'time-not-real'],
  ['2012|9|4|13:05 am', 'time-not-real'],
  // Before or after an hour of a day is that day, and so is a range of hours: it is no offset from UTC.
  ['after 3pm on 4 September 2012', '2012-09-04'],
  ['4 September 2012, after 3pm', '2012-09-04'],
  ['4 September 2012 (after 22:00)', '2012-09-04'],
  ['before noon on 1 April 2011', '2011-04-01'],
  ['2011年4月1日の昼前', '2011-04-01'],
  ['2011|4|1日の正午前', '2011-04-01'],
  ['2011年4月1日の朝9時前', '2011-04-01'],
  ['2012年9月4日 9時前後', '2012-09-04'],
  ['4 September 2012 10:00-12:00', '2012-09-04'],
  ['4 September 2012, from 2 to 4pm', '2012-09-04'],
  ['4 September 2012 10:00am-12:00', '2012-09-04'],
  ['2012年9月4日 午前10:00-12:00', '2012-09-04'],
  ['2012年9月4日 10時30分-12:00', '2012-09-04'],
  ['2012|9|4|10.00-12', 'time-not-real'],
  ['2012-09-04 14:05-0330', '2012-09-04T14:05-03:30'],
  ['from 10 am on 4 September 2012', '2012-09-04..'],
  ['around 12am 4 September 2012', '2012-09-03..2012-09-05'],
  ['12:30 am 4 September 2012', '2012-09-04'],
  ['2008-03 to 2008-10', '2008-03..2008-10'],
  ['2010-03 to 2010-12', '2010-03..2010-12'],
  ['2011, 12 or 13', '2011..2013'],
  ['2010か11か12', '2010..2012'],
  ['week 5 of 2012', '2012-01..2012-02'],
  ['2012|September 4..6|', '2012-09-04..2012-09-06'],
  ['2012年9月4日(火) 08:00-12:00', '2012-09-04'],
  ['2012/9/4 19:00–21:00', '2012-09-04'],
  ['2012年9月4日10時から12時まで', '2012-09-04'],
  ['2012-09-04T10:00-12:00', '2012-09-04T10:00-12:00'],
  ['2012-09-04 10:00:00-12:00', '2012-09-04T10:00-12:00'],
  ['2012-09-04 10:00 -0500', '2012-09-04T10:00-05:00'],
  ['2012|9|4|after 9pm', '2012-09-04'],
  ['2012|9|4|before 11am', '2012-09-04'],
  ['2012|9|4|昼前', '2012-09-04'],
  ['2012|9|4|21時以降', '2012-09-04'],
  ['2012|9|4|10:00-12:00', '2012-09-04'],
  ['2012|9|4|19:00〜21:00', '2012-09-04'],
  ['2012|9|4|21:45 UTC-05:00', '2012-09-04T21:45-05:00'],
  ['2012|9|4|not sure', '2012-09-04'],
  ['2012|9|4|不明', '2012-09-04'],
  ['before 4 September 2012', '..2012-09-03'],
  ['2012年9月4日より後', '2012-09-05..'],
  // With a day on either side of which they may be.
  ['before 5 September 2012 10:00', '..2012-09-05'],
  ['2012年9月4日の15時より後', '2012-09-04..'],
  // What stands behind a time counts.
  ['5 September 2012 10:00 at the latest', '..2012-09-05'],
  ['2012/9/5 9:00までに', '..2012-09-05'],
  ['2012年9月5日 10時以前', '..2012-09-05'],
  ['2012/09/05 10:00以降', '2012-09-05..'],
  ['4 September 2012 23:00 to 6 September 2012 01:00', '2012-09-04..2012-09-06'],
  ['2012年9月4日 22:00〜9月6日 2:00', '2012-09-04..2012-09-06'],
  ['4 September 2012 9:00 or 5 September 2012 9:00', '2012-09-04..2012-09-05'],
  ['2012年9月4日14時か5日14時', '2012-09-04..2012-09-05'],
  ['5 September 2012 10:00, not sure, could be August', 'unreadable'],
  // Over midnight, and by the clock of another zone.
  ['2012-09-04 24:00', '2012-09-04..2012-09-05'],
  ['2012年9月4日25時', '2012-09-04..2012-09-05'],
  ['2012年9月4日 25:30', '2012-09-04..2012-09-05'],
  ['4 September 2012, 10pm-2am', '2012-09-04..2012-09-05'],
  ['2012年9月4日 午後12時30分', '2012-09-04..2012-09-05'],
  ['2012-09-04 21:45-05:00', '2012-09-04..2012-09-05'],
  ['5 September 2012 3:45pm EST', '2012-09-04..2012-09-06'],
  ['5 September 2012 15:45 (JST)', '2012-09-04..2012-09-06'],
  ['2012-09-05 23:30（日本時間）', '2012-09-04..2012-09-06'],
  // About.
  ['about March 2022', '2022-02..2022-04'],
  ['around 5 March 2022', '2022-02-26..2022-03-12'],
  ['circa 2012', '2011..2013'],
  ['2011?', '2010..2012'],
  ['March 2022?', '2022-02..2022-04'],
  ['maybe March 2022', '2022-02..2022-04'],
  ['I think March 2022', '2022-02..2022-04'],
  ['March 2012 (about)', '2012-02..2012-04'],
  ['March 2012 or so', '2012-02..2012-04'],
  ['2022年3月頃', '2022-02..2022-04'],
  ['2022年３月ごろ', '2022-02..2022-04'],
  ['2022年3月くらい', '2022-02..2022-04'],
  ['2012年3月（頃）', '2012-02..2012-04'],
  ['令和4年3月頃', '2022-02..2022-04'],
  ['たぶん2012年3月', '2012-02..2012-04'],
  ['2012年3月だったと思う', '2012-02..2012-04'],
  ['2022|3月頃', '2022-02..2022-04'],
  ['2022|3|5日頃', '2022-02-26..2022-03-12'],
  ['2022頃|3', '2021-03..2023-03'],
  ['week of 5 March 2012', '2012-02-27..2012-03-12'],
  // Parts of months and years.
  ['early March 2022', '2022-03-01..2022-03-15'],
  ['mid-March 2022', '2022-03-08..2022-03-23'],
  ['Mid September 2012', '2012-09-08..2012-09-23'],
  ['late March 2022', '2022-03-16..2022-03-31'],
  ['end of February 2012', '2012-02-21..2012-02-29'],
  ['beginning of March 2012', '2012-03-01..2012-03-10'],
  ['first week of March 2012', '2012-03-01..2012-03-15'],
  ['2012年3月第2週', '2012-03-02..2012-03-20'],
  ['last week of March 2012', '2012-03-16..2012-03-31'],
  ['first half of March 2012', '2012-03-01..2012-03-16'],
  ['2022年3月上旬', '2022-03-01..2022-03-10'],
  ['2022年3月中旬', '2022-03-11..2022-03-20'],
  ['2022年3月下旬', '2022-03-21..2022-03-31'],
  ['2022年3月初旬', '2022-03-01..2022-03-10'],
  ['2022年3月上旬頃', '2022-02-22..2022-03-17'],
  ['2022|3|上旬', '2022-03-01..2022-03-10'],
  ['2022年3月初め', '2022-03-01..2022-03-10'],
  ['2022年3月末', '2022-03-21..2022-03-31'],
  ['2022年3月中頃', '2022-03-08..2022-03-23'],
  ['三月上旬 二〇二二年', '2022-03-01..2022-03-10'],
  ['early 2012', '2012-01..2012-06'],
  ['late 2012', '2012-07..2012-12'],
  ['end of 2011', '2011-09..2011-12'],
  ['2022年前半', '2022-01..2022-06'],
  ['2022年後半', '2022-07..2022-12'],
  ['2022年末', '2022-09..2022-12'],
  ['2022年始', '2022-01..2022-04'],
  ['early-mid March 2012', '2012-03-01..2012-03-23'],
  // A weekday, a weekend or a week by its number is no day of the month.
  ['3rd Friday of September 2012', '2012-09-09..2012-09-27'],
  ['the 2nd Tuesday in September 2012', '2012-09-02..2012-09-20'],
  ['3rd weekend of September 2012', '2012-09-09..2012-09-27'],
  ['2012年9月第2火曜日', '2012-09-02..2012-09-20'],
  ['2012年9月3週', '2012-09-09..2012-09-27'],
  ['2012|9|week 3', '2012-09-09..2012-09-27'],
  ['2012|9|第3週', '2012-09-09..2012-09-27'],
  ['2012|9|3rd Friday', 'unreadable'],
  ['3rd Friday September 2012', 'unreadable'],
  ['23rd Friday March 2012', '2012-03-23'],
  ['Friday 3rd of August 2012', '2012-08-03'],
  ['week 9 2012', 'unreadable'],
  ['week 36 2012', 'unreadable'],
  ['2012年36週', 'unreadable'],
  // Nor is what counts weeks or months to a day that is named one of the year.
  ['1 month before Christmas 2011', 'unreadable'],
  ['1 week before Halloween 2026', 'unreadable'],
  ['2011年クリスマスの2週間前', 'unreadable'],
  ['2012年シルバーウィークの1か月後', 'unreadable'],
  ['a week before Christmas 2011', '..2012-01-10'],
  // Quarters, and years that begin in other months.
  ['Q1 2022', '2022-01..2022-03 (calendar-quarter)'],
  ['2022Q3', '2022-07..2022-09 (calendar-quarter)'],
  ['4Q 2022', '2022-10..2022-12 (calendar-quarter)'],
  ['first quarter of 2022', '2022-01..2022-03 (calendar-quarter)'],
  ['Q1-Q2 2022', '2022-01..2022-06 (calendar-quarter)'],
  ['2022年第1四半期', 'which? 2022-01..2022-03 or 2022-04..2022-06'],
  ['2022年第四四半期', 'which? 2022-10..2022-12 or 2023-01..2023-03'],
  ['2022年度', '2022-04..2023-03 (fiscal-year)'],
  ['令和4年度', '2022-04..2023-03 (fiscal-year)'],
  ['2022年度第4四半期', '2023-01..2023-03 (fiscal-year)'],
  ['2022年度下期', '2022-10..2023-03 (fiscal-year)'],
  ['2023年度3月', '2024-03 (fiscal-year)'],
  ['令和5年度5月10日', '2023-05-10 (fiscal-year)'],
  ['2011年度2月29日', '2012-02-29 (fiscal-year)'],
  ['2011年度2月上旬', '2012-02-01..2012-02-10 (fiscal-year)'],
  ['2011年度|2|', '2012-02 (fiscal-year)'],
  ['平成23年度|2|10', '2012-02-10 (fiscal-year)'],
  ['March FY2022', 'which? 2021-03 or 2022-03 or 2023-03'],
  ['FY2022|10|', 'which? 2021-10 or 2022-10 or 2023-10'],
  ['H1 2022', 'which? 2022-01..2022-06 or 2022-04..2022-09'],
  [
    'FY2022',
    'which? 2022-01..2022-12 or 2022-04..2023-03 or 2021-04..2022-03 or 2021-07..2022-06 or 2021-10..2022-09',
  ],
  // Seasons and holidays.
  ['spring 2012', 'which? 2012-02..2012-06 or 2012-08..2012-12'],
  ['winter 2012', 'which? 2011-11..2012-03 or 2012-11..2013-03 or 2012-05..2012-09'],
  ['2012年の夏', '2012-05..2012-09'],
  ['2012年の冬', 'which? 2011-11..2012-03 or 2012-11..2013-03'],
  ['Golden Week 2012', '2012-04-25..2012-05-10'],
  ['2012年のGW頃', '2012-04-18..2012-05-17'],
  ['around Christmas 2011', '2011-12-08..2012-01-10'],
  ["X'mas 2011", '2011-12-15..2012-01-03'],
  ['2012年お盆', 'which? 2012-08-07..2012-08-20 or 2012-07-07..2012-07-20'],
  ['2012年の正月', '2011-12-28..2012-01-15'],
  ['2011年年末年始', 'which? 2010-12-25..2011-01-10 or 2011-12-25..2012-01-10'],
  // A number of units that nobody has counted.
  ['a few years ago', 'this? 2017..2025'],
  ['数年前', 'this? 2017..2025'],
  ['some months ago', 'this? 2026-02..2026-10'],
  ['数か月前', 'this? 2026-02..2026-10'],
  ['some weeks ago', 'this? 2026-09-27..2026-11-22'],
  ['0 days ago', 'unreadable'],
  ['several years ago', 'this? 2017..2025'],
  ['a couple of years ago', 'this? 2021..2025'],
  ['couple months ago', 'this? 2026-06..2026-10'],
  // Two numbers that may both be right, and kanji in which they look like one.
  ['2、3年前', 'this? 2022..2025'],
  ['2-3 years ago', 'this? 2022..2025'],
  ['two or three years ago', 'this? 2022..2025'],
  ['2〜3か月前', 'this? 2026-07..2026-10'],
  ['1、2週間前', 'this? 2026-11-08..2026-11-29'],
  ['二、三日前', 'this? 2026-11-25..2026-11-28'],
  ['二三日前', 'this? 2026-11-25..2026-11-28 or 2026-11-02..2026-11-10'],
  ['十二三日前', 'this? 2026-11-14..2026-11-19 or 2026-10-21..2026-11-02'],
  ['一五年前', 'this? 2008..2014'],
  ['2012年9月二三日', 'this? 2012-09-02..2012-09-03 or 2012-09-23'],
  ['2012年9月四五日', '2012-09-04..2012-09-05'],
  ['2012年五六月', '2012-05..2012-06'],
  ['二〇一二年一二月', '2012-12'],
  // The more there are, the less exactly people count them.
  ['10 years ago', 'this? 2014..2018'],
  ['30日前', 'this? 2026-10-24..2026-11-05'],
  ['半年前', 'this? 2026-03..2026-07'],
  ['a year and a half ago', 'this? 2024-11..2025-11'],
  ['1年半前', 'this? 2024-11..2025-11'],
  ['over 10 years ago', 'this? ..2018'],
  ['10年以上前', 'this? ..2018'],
  ['less than a month ago', 'this? 2026-09..2026-11-29'],
  ['in the past six months', 'this? 2026-04..2026-11-29'],
  ['ここ数年', 'this? 2017..2026-11-29'],
  ['the last 2 weeks of September 2012', 'unreadable'],
  ['recently', 'unreadable'],
  ['最近', 'unreadable'],
  ['数日前', 'this? 2026-11-20..2026-11-28'],
  // Alternatives and stretches.
  ['March/April 2022', '2022-03..2022-04'],
  ['March or April 2022', '2022-03..2022-04'],
  ['April or March 2022', '2022-03..2022-04'],
  ['2022|March/April', '2022-03..2022-04'],
  ['2022年3月か4月', '2022-03..2022-04'],
  ['2022|3か4', '2022-03..2022-04'],
  ['2022|3〜4月', '2022-03..2022-04'],
  ['2022年3～4月', '2022-03..2022-04'],
  ['2022年3-4月', '2022-03..2022-04'],
  ['2022年3、4月頃', '2022-02..2022-05'],
  ['2022|3-4', 'which? 2022-04-03 or 2022-03-04 or 2022-03..2022-04'],
  ['2022/3-4', 'which? 2022-03-04 or 2022-03..2022-04'],
  ['2022|3|4-5', '2022-03-04..2022-03-05'],
  ['2022|3|3-4', 'which? 2022-03-04 or 2022-03-03..2022-03-04'],
  ['2022–2023', '2022..2023'],
  ['2022/23', '2022..2023'],
  ['2011–12', 'which? 2011-12 or 2011..2012'],
  ['3/2012–5/2012', '2012-03..2012-05'],
  ['from March to May 2012', '2012-03..2012-05'],
  ['between March and May 2012', '2012-03..2012-05'],
  ['2012年3月から5月まで', '2012-03..2012-05'],
  ['2012年12月〜1月', '2012-12..2013-01'],
  ['December/January 2012', 'which? 2011-12..2012-01 or 2012-12..2013-01'],
  ['5-7 March 2022', '2022-03-05..2022-03-07'],
  ['March 5-7, 2022', '2022-03-05..2022-03-07'],
  ['28 Feb – 3 March 2022', '2022-02-28..2022-03-03'],
  ['2012/3/5-2012/3/7', '2012-03-05..2012-03-07'],
  ['2012年9月上旬から10月下旬', '2012-09-01..2012-10-31'],
  ['2012年春〜夏', '2012-02..2012-09'],
  ['5月中旬以降2012年', '2012-05-11..2012'],
  ['from mid-May to 2012', '2012-05-08..2012'],
  // Open ends.
  ['before 2012', '..2011'],
  ['before March 2012', '..2012-02'],
  ['after 2012', '2013..'],
  ['since March 2012', '2012-03..'],
  ['until March 2012', '..2012-03'],
  ['no later than 5 March 2012', '..2012-03-05'],
  ['2012年以前', '..2012'],
  ['2012年3月以降', '2012-03..'],
  ['2012年より前', '..2011'],
  ['2012年3月まで', '..2012-03'],
  ['2012年3月から', '2012-03..'],
  ['2012年〜', '2012..'],
  ['〜2012年', '..2012'],
  ['~2012', '..2013'],
  // Of two dates: a bound of both, what is between them, or what is no stretch at all.
  ['by 5 or 6 September 2012', '..2012-09-06'],
  ['since March or April 2019', '2019-03..'],
  ['2012年3月か4月以降', '2012-03..'],
  ['2012年3〜5月まで', '2012-03..2012-05'],
  ['since 5/6 March 2012', '2012-03-05..'],
  ['2010年以降、2013年以前', '2010..2013'],
  ['2012 or later, maybe 2013', '2011..'],
  ['after 5 Sept 2012 and before 10 Sept 2012', '2012-09-05..2012-09-10'],
  ['before 2011 or after 2012', 'unreadable'],
  ['2011 or earlier, or 2013 or later', 'unreadable'],
  ['2013 or later, or 2011 or earlier', 'unreadable'],
  ['2011年以前または2013年以降', 'unreadable'],
  ['2013年以降または2011年以前', 'unreadable'],
  ['〜2011、2013〜', 'unreadable'],
  // Not known.
  ['?', 'unknown'],
  ['？？', 'unknown'],
  ['不明', 'unknown'],
  ['わからない', 'unknown'],
  ['分かりません。', 'unknown'],
  ['覚えていない', 'unknown'],
  ["don't know", 'unknown'],
  ['Don’t remember', 'unknown'],
  ['not sure', 'unknown'],
  ['n/a', 'unknown'],
  ['unknown', 'unknown'],
  ['-', 'unknown'],
  ['?|3|5', 'unknown'],
  ['2022|?|?', '2022'],
  ['2022|-|5', '2022'],
  ['2022|3|不明', '2022-03'],
  ['2022-03-??', '2022-03'],
  ['2022年3月?日', '2022-03'],
  ['2012|no|5', '2012'],
  // Of one figure, the other may not be known, or the whole be uncertain.
  ['2012-09-1?', 'this? 2012-09 or 2012-08-25..2012-09-08'],
  ['2012|9|1?', 'this? 2012-09 or 2012-08-25..2012-09-08'],
  ['2012年9月1?日', '2012-09'],
  ['2012年9月2x日', '2012-09'],
  ['2012-0?-05', '2012'],
  ['2012|9|5?', '2012-08-29..2012-09-12'],
  ['2012|9|0', '2012-09'],
  ['2012|00|00', '2012'],
  ['??/03/2022', '2022-03'],
  ['March 2022, day unknown', '2022-03'],
  // Of a year whose month is not known, the day says nothing.
  ['2012-??-05', '2012'],
  ['2012-XX-05', '2012'],
  ['2012/?/5', '2012'],
  ['2012 ? 5', '2012'],
  ['2012//5', '2012'],
  ['5/?/2012', '2012'],
  ['13/?/2012', '2012'],
  ['2012年?月5日', '2012'],
  ['H24.?.5', '2012'],
  ['5/?/12', 'year-missing'],
  // Slips, and what has to be asked.
  ['Febuary 2024', 'this? 2024-02'],
  ['5 Setpember 2012', 'this? 2012-09-05'],
  ['5 Septembre 2012', 'this? 2012-09-05'],
  ['2024|Febuary|5', 'this? 2024-02-05'],
  ['Juny 2012', 'this? 2012-06 or 2012-07'],
  ['2O24', 'this? 2024'],
  ['20I2/O9/05', 'this? 2012-09-05'],
  ['2024|l2|5', 'this? 2024-12-05'],
  ['Mar-24', 'this? 2024-03'],
  ["March '12", '2012-03'],
  ['05032024', 'this? 2024-03-05 or 2024-05-03'],
  ['13032024', 'this? 2024-03-13'],
  ['5/3/24', 'this? 2024-03-05 or 2024-05-03'],
  ['24年9月4日', 'this? 2024-09-04 or 2012-09-04 or 1949-09-04'],
  ['平成32年3月31日', 'this? 2020-03-31'],
  ['today', 'this? 2026-11-29'],
  ['yesterday', 'this? 2026-11-28'],
  ['昨日', 'this? 2026-11-28'],
  ['一昨日', 'this? 2026-11-27'],
  ['last weekend', 'this? 2026-11-20..2026-11-29'],
  ['last Monday', 'this? 2026-11-16..2026-11-29'],
  ['last Monday, 3 September 2012', '2012-09-03'],
  ['last week', 'this? 2026-11-16..2026-11-29 or 2026-11-22..2026-11-29'],
  ['last month', 'this? 2026-10 or 2026-10-29..2026-11-29'],
  ['先月末', 'this? 2026-10-21..2026-10-31'],
  ['last year', 'this? 2025 or 2025-11-29..2026-11-29'],
  ['去年', 'this? 2025'],
  ['去年の3月', 'this? 2025-03'],
  ['昨年度', 'this? 2025-04..2026-03'],
  ['last March', 'this? 2026-03 or 2025-03'],
  ['3 days ago', 'this? 2026-11-25..2026-11-27'],
  ['2週間前', 'this? 2026-11-08..2026-11-22'],
  ['three months ago', 'this? 2026-07..2026-09'],
  // What goes on from one year to the next, where 12 is no month.
  ['winter 2011/12', '2011..2012'],
  ['winter of 2011-12', '2011..2012'],
  ['winter 2011–2012', '2011..2012'],
  ['2011/12 winter', '2011..2012'],
  ['FY 2011/12', '2011..2012'],
  ['financial year 2011-12', '2011..2012'],
  ['2011/12年度', '2011..2013-03'],
  ['2011/12', '2011-12'],
  ['about 2011/12', '2011-11..2012-01'],
  // The second of two years in two figures is no month and no day.
  ['2011 or 12', '2011..2012'],
  ['2012 or 11', '2011..2012'],
  ['1999 to 05', '1999..2005'],
  ['2011年か12年', '2011..2012'],
  ['2010 to 12', '2010..2012'],
  ['2010-15', '2010..2015'],
  ['2008–10', 'which? 2008-10 or 2008..2010'],
  ['2008-10', '2008-10'],
  ['2011年〜12月', '2011'],
  ['September 2011 or 12', '2011-09..2012'],
  ['Sept 2012/13', '2012-09..2013'],
  ['5 Sept 2012/13', '2012-09-05..2013'],
  ['Christmas 2011/12', '2011..2012'],
  ['autumn 2011/12', '2011..2012'],
  ['early 2011/12', '2011..2012'],
  ['2011/12の正月', '2011..2012'],
  ['before Christmas 2011/12', '..2013-01-03'],
  ['since winter 2011/12', 'which? 2010-11.. or 2011-11.. or 2011-05..'],
  ['until winter 2011/12', 'which? ..2012-03 or ..2013-03 or ..2012-09'],
  ['by winter 2011/12', 'which? ..2012-03 or ..2013-03 or ..2012-09'],
  ['after Christmas 2011/12', '2011-12-15..'],
  // Two years of an era.
  ['H24-25', '2012..2013'],
  ['H24-12', '2012-12'],
  ['H24〜25', '2012..2013'],
  ['平成24〜25年', '2012..2013'],
  ['平成24年から25年', '2012..2013'],
  ['R3か4', '2021..2022'],
  // Zeros in the place of what is not known, as tables have them.
  ['2012-09-00', '2012-09'],
  ['2012/9/0', '2012-09'],
  ['2012-00-00', '2012'],
  ['4.9.00', 'this? 2000-09-04 or 2000-04-09'],
  // Another weekday than the day has: one of the two is wrong.
  ['Tue 4 Sep 2012', '2012-09-04'],
  ['Wed 4 Sep 2012', 'this? 2012-09-04 or 2012-09-05'],
  ['Sunday 31 March 2012', 'this? 2012-03-31 or 2012-04-01'],
  ['2012年9月4日（金）', 'this? 2012-09-04 or 2012-09-07'],
  ['2012年9月4日（日曜日）', 'this? 2012-09-04 or 2012-09-02'],
  ['2012年9月4日(火・祝)', '2012-09-04'],
  ['2012|9月|4日(月)', 'this? 2012-09-04 or 2012-09-03'],
  ['Tue 2012-12-31 14:00', 'this? 2012-12-31 or 2013-01-01'],
  ['2012|12|Tue 31|14:00', 'this? 2012-12-31T14:00 or 2013-01-01T14:00'],
  // A bound that stands behind a year completes it, and leads to no other date.
  ['2012 since June', 'unreadable'],
  ['2012|from 6|', 'unreadable'],
  ['2012年から|9月|', 'unreadable'],
  ['2012から|9|20', 'unreadable'],
  ['Sep 2012, since the 20th', 'unreadable'],
  ['Sep 2012, after the 20th', 'unreadable'],
  ['2012, before or in June', 'unreadable'],
  ['since 2012|6|', '2012-06..'],
  ['2012年3月から5月', '2012-03..2012-05'],
  ['after March 2012 and before June 2012', '2012-03..2012-06'],
  // Two words, and no year of Buddhism.
  ['may be 2012', '2011..2013'],
  ['2012 or may be 2013', '2011..2014'],
  ['may be 2012|3|', '2011-03..2013-03'],
  ['พ.ศ. 2555', '2012'],
  // About the year alone.
  ['2012年頃の9月', '2011-09..2013-09'],
  ['2012年？9月', '2011-09..2013-09'],
  ['2012年頃の夏', '2011-05..2013-09'],
  ['September, about 2012', '2011-09..2013-09'],
  ['4 Sept, I think 2012', '2011-09-04..2013-09-04'],
  ['2012|9?|4', '2012-08-04..2012-10-04'],
  // One or the other, of this year or month or of the next.
  ['2012年10月か3月', 'which? 2012-03..2012-10 or 2012-10..2013-03'],
  ['2012|Dec or Jan|', 'which? 2012-01..2012-12 or 2012-12..2013-01'],
  ['2012年9月30日か1日', 'which? 2012-09-01..2012-09-30 or 2012-09-30..2012-10-01'],
  ['30th or 1st of October 2012', 'which? 2012-09-30..2012-10-01 or 2012-10-30..2012-11-01'],
  ['31 or 2 January 2013', 'which? 2012-12-31..2013-01-02 or 2013-01-31..2013-02-02'],
  ['Dec 2012 or Jan 2012', '2012-01..2012-12'],
  ['28, 29 or 1 March 2012', 'unreadable'],
  ['2012年11、12、1月', 'unreadable'],
  // Of several days, one may be real.
  ['31 or 1 September 2012', 'unreadable'],
  ['2012年9月30日か31日', 'unreadable'],
  ['2012|9|29-31', 'unreadable'],
  ['31 April 2012', 'not-real'],
  // Weeks that could be days, and days that could be weeks.
  ['2nd/3rd week of Sept 2012', 'unreadable'],
  ['2012年9月2、3週目', 'unreadable'],
  ['July 4th weekend 2012', '2012-06-27..2012-07-11'],
  ['2012|9|week 3', '2012-09-09..2012-09-27'],
  // Two parts of a month, an end of a fiscal year whose month is said, and what comes after a holiday.
  ['2012年9月中下旬', '2012-09-11..2012-09-30'],
  ['2012年9月上・中旬', '2012-09-01..2012-09-20'],
  ['2012年3月（年度末）', '2012-03'],
  ['2019年のGW明け', '2019-04-25..'],
  ['2012年明け', '2012-01..2012-04'],
  // A dash or a word that leads on, and not until when.
  ['2011–', 'this? 2011 or 2011..'],
  ['March 2011 -', 'this? 2011-03 or 2011-03..'],
  ['2012年9月→', 'this? 2012-09 or 2012-09..'],
  ['March 2011 on', 'this? 2011-03 or 2011-03..'],
  ['2012|9|4-', 'this? 2012-09-04 or 2012-09-04..'],
  ['–2011', 'this? 2011 or ..2011'],
  ['2011 -> 2012', '2011..2012'],
  ['2011 - ?', '2011..'],
  ['from March 2011 on', '2011-03..'],
  // Up to today, in whatever words.
  ['2012 to present', '2012..'],
  ['2012-present', '2012..'],
  ['September 2012 - now', '2012-09..'],
  ['2012年〜現在', '2012..'],
  ['2012年から現在まで', '2012..'],
  ['2012年から今も使っている', '2012..'],
  ['from 2012 until today', '2012..'],
  ['between 2012 and now', 'this? 2012..2026-11-29'],
  ['still in 2012', 'unreadable'],
  ['yesterday to today', 'this? 2026-11-28..2026-11-29'],
  ['2012 to 2013 to present', 'unreadable'],
  ['ongoing', 'unreadable'],
  ['今も', 'unreadable'],
  // A bound that includes its date, or that stands in front of it alone.
  ['on or before 5 September 2012', '..2012-09-05'],
  ['on or after 5 September 2012', '2012-09-05..'],
  ['before or on 5 September 2012', '..2012-09-05'],
  ['to 5 September 2012', '..2012-09-05'],
  ['not until September 2012', '2012-09..'],
  ['2012年9月10日過ぎ', '2012-09-10..'],
  ['2012|9|10日過ぎ', '2012-09-10..'],
  ['2012年9月10日すぎに購入', '2012-09-10..'],
  ['2012年9月4日の3時過ぎ', '2012-09-04'],
  // In December, before Christmas may be in December.
  ['before Christmas, December 2012', '..2012-12'],
  ['after Christmas, December 2012', '2012-12..'],
  ['2012年9月シルバーウィーク前', '..2012-09'],
  // By what happened then: never more than a question.
  ['since I moved in 2011', 'this? 2011..'],
  ['since the move in March 2011', 'this? 2011-03..'],
  ['ever since we married in 2011', 'this? 2011..'],
  ['when I moved in 2011', 'this? 2011'],
  ['before I moved in 2011', 'this? ..2011'],
  ['2011年に引っ越してから', 'this? 2011..'],
  ['2011年の引っ越し以来', 'this? 2011..'],
  ['2011年3月に引っ越した時', 'this? 2011-03'],
  ['since the year before I moved in 2011', 'unreadable'],
  ['I moved in 2011', 'unreadable'],
  // The day beside another one, and the first and last of a year.
  ['the day before Christmas 2012', '2012-12-14..2013-01-03'],
  ['the day after 5 September 2012', '2012-09-06'],
  ['2012年9月10日の前日', '2012-09-09'],
  ['5 September 2012 or the day after', 'unreadable'],
  ['the day before or after 5 September 2012', 'unreadable'],
  ['2012年9月5日の前日か翌日', 'unreadable'],
  ['2012年9月5日〜翌日', 'unreadable'],
  ['since the day after 5 September 2012', '2012-09-06..'],
  ['2012年9月5日の前日まで', '..2012-09-04'],
  ['yesterday or the day before', 'unreadable'],
  ['2012年9月の翌日', '2012-09..2012-10-01'],
  ['Christmas 2012', '2012-12-15..2013-01-03'],
  ['Boxing Day 2012', '2012-12-15..2013-01-03'],
  ['2012年大晦日', '2012-12-30..2013-01-01'],
  ['2013年の元旦', '2012-12-31..2013-01-02'],
  ["New Year's Day 2013", '2012-12-31..2013-01-02'],
  ["New Year's Eve 2012", 'which? 2012-12-30..2013-01-01 or 2011-12-30..2012-01-01'],
  ['元日', 'year-missing'],
  // Words of ordinary English are no slips of months, however much they look like what these are shortened to.
  ['sent in 2012', 'unreadable'],
  ['mat 2012', 'unreadable'],
  ['not 2012', 'unreadable'],
  ['act 2012', 'unreadable'],
  ['match 2012', 'unreadable'],
  ['tune 2012', 'unreadable'],
  ["jan's 2012", 'unreadable'],
  ['5 okt 2012', 'this? 2012-10-05'],
  ['5 mars 2012', 'this? 2012-03-05'],
  ['2012|Setp|5', 'this? 2012-09-05'],
  // Two days out of order are either of them, or lead into the next month.
  ['2012|9|25,5', 'which? 2012-09-05..2012-09-25 or 2012-09-25..2012-10-05'],
  ['2012|9|25、26', '2012-09-25..2012-09-26'],
  // Weeks of a year, and months that are none, do exist: they are only not read.
  ['36th week of 2012', 'unreadable'],
  ['6th week of 2012', 'unreadable'],
  ['2012-13 Q1', 'unreadable'],
  // Years that begin in other months: each of them, and not only calendar years.
  [
    'Q3 FY2012',
    'which? 2012-07..2012-09 or 2012-10..2012-12 or 2011-10..2011-12 or 2012-01..2012-03 or 2012-04..2012-06',
  ],
  ['2012〜2014年度', '2012..2015-03'],
  ['2012年の年度末', '2011-12..2013-03 (fiscal-year)'],
  ['2012年9月5日に購入', '2012-09-05'],
  ['bought 5 Sept 2012', '2012-09-05'],
  // In other words.
  ['first of September 2012', '2012-09-01'],
  ['the first of September 2012', '2012-09-01'],
  ['1H 2012', 'which? 2012-01..2012-06 or 2012-04..2012-09'],
  ["summer '12", 'which? 2012-05..2012-09 or 2011-11..2012-03 or 2012-11..2013-03'],
  ["Sep '12 - Oct '12", '2012-09..2012-10'],
  ['特になし', 'unknown'],
  ['before 2011/12', '..2011-11'],
  ['hello 2011/12', 'unreadable'],
  // Two months may be a month and its day.
  ['2012年8-9', 'which? 2012-08-09 or 2012-08..2012-09'],
  ['2012-08/09', 'which? 2012-08-09 or 2012-08..2012-09'],
  ['8-9/2012', 'which? 2012-09-08 or 2012-08-09 or 2012-08..2012-09'],
  ['H24.8-9', 'which? 2012-08-09 or 2012-08..2012-09'],
  ['2012年8/9', '2012-08-09'],
  ['2012年9-5', 'which? 2012-09-05 or 2012-09..2013-05'],
  // Several days of one month.
  ['5, 6 or 7 March 2012', '2012-03-05..2012-03-07'],
  ['5th, 6th and 7th of March 2012', '2012-03-05..2012-03-07'],
  ['5, 6, 7 March 2012', '2012-03-05..2012-03-07'],
  ['2012年3月5、6、7日', '2012-03-05..2012-03-07'],
  // Words that other people use.
  ['2012年の後半', '2012-07..2012-12'],
  ['2012年7月末日', '2012-07-21..2012-07-31'],
  ['2012年7月の1週目', '2012-07-01..2012-07-15'],
  ['2012年早春', '2012-02..2012-06'],
  ['2012年の秋口', '2012-08..2012-12'],
  ['the last day of August 2012', '2012-08-21..2012-08-31'],
  ['first few days of March 2012', '2012-03-01..2012-03-10'],
  ['just before Christmas 2012', '..2013-01-03'],
  ['early part of 2012', '2012-01..2012-06'],
  ['the latter part of 2012', '2012-07..2012-12'],
  ['later than 2012', '2013..'],
  ['2012 or later', '2012..'],
  ['pre-2012', '..2011'],
  ['post-2012', '2013..'],
  ['>2012', '2013..'],
  ['<2012', '..2011'],
  ['≥ 2012', '2012..'],
  ['2012+', '2012..'],
  ['March 2012 at the latest', '..2012-03'],
  ['遅くとも2012年3月', '..2012-03'],
  ['this March', 'this? 2026-03 or 2025-03'],
  ['this morning', 'this? 2026-11-29'],
  ['last night', 'this? 2026-11-28..2026-11-29'],
  ['昨夜', 'this? 2026-11-28..2026-11-29'],
  ['覚えてないです', 'unknown'],
  ['思い出せない', 'unknown'],
  ['年月日不明', 'unknown'],
  // With what stands around a date that is copied, or told.
  ['\u200e5 September 2012', '2012-09-05'],
  ['\u200e2012年\u200e9月\u200e5日', '2012-09-05'],
  ['平成\u200b24年9月5日', '2012-09-05'],
  ['平成24（2012）年9月5日', '2012-09-05'],
  ['2012（平成24）年9月5日', '2012-09-05'],
  ['Order date: 5 September 2012', '2012-09-05'],
  ['ご注文日：2012年9月5日', '2012-09-05'],
  ['I think it was 5 Sept 2012', '2012-08-29..2012-09-12'],
  ['order 20120905', 'unreadable'],
  ['2012年8・9・10月', '2012-08..2012-10'],
  ['||Agust 2012', 'this? 2012-08'],
  ['||12345678', 'year-missing'],
  // Without a year.
  ['5/3', 'year-missing'],
  ['9月5日頃', 'year-missing'],
  ['mid-Sept', 'year-missing'],
  ['第4四半期', 'year-missing'],
  // Not read.
  ['hello', 'unreadable'],
  ['昔', 'unreadable'],
  ['コンビニで買った', 'unreadable'],
  ['not March 2012', 'unreadable'],
  ['2012-09-04T', 'unreadable'],
  ['2012|March or hello', 'unreadable'],
  ['2012-09-04|8', 'contradictory'],
  // Not in the calendar.
  ['30 February 2012', 'not-real'],
  ['2012年2月30日頃', 'not-real'],
  ['about 31 April 2012', 'not-real'],
  ['2012年13月頃', 'not-real'],
  ['29/02/2013', 'not-real'],
];

/** With two figures of a year that come first: in Japan they may be of an era. */
const shortYears = [
  ['24|8|15', '2024-08-15', '2012-08-15 or 1949-08-15'],
  ['24|8|', '2024-08', '2012-08 or 1949-08'],
  ['12|9|4', '2012-09-04', '2000-09-04 or 1937-09-04'],
] as const;

describe('a date as people say it', () => {
  for (const [typed, western, eras] of shortYears) {
    it(`${typed} is asked back, in Japanese with the years of eras`, () => {
      expect(told('en', typed.split('|'))).to.equal(`this? ${western}`);
      expect(told('ja', typed.split('|'))).to.equal(`this? ${western} or ${eras}`);
    });
  }

  for (const [typed, expected] of inputs) {
    it(`${typed} is ${expected}`, () => {
      for (const language of ['en', 'ja'])
        expect(told(language, typed.split('|')), language).to.equal(expected);
    });
  }

  it('is told not to exist only where the calendar lacks it', () => {
    const unreal = inputs.filter(([typed]) => told('en', typed.split('|')) === 'not-real');
    for (const [typed] of unreal) expect(typed).to.match(/2月30日|30 Feb|31 April|29\/02\/2013|13月/);
  });

  it('is understood, or asked back, far more often than not', () => {
    const answered = inputs.filter(([typed]) =>
      /^(\d|\.\.|which|this|unknown)/.test(told('ja', typed.split('|'))),
    );
    expect(answered.length / inputs.length).to.be.greaterThan(0.75);
  });

  it('is not counted from today where nobody says which day that is', () => {
    const typed = {year: 'last month', month: '', day: ''};
    const {patterns} = speakerFor('en');
    expect(readTypedDate(typed, patterns, calendarsFor('en'), vagueDatesFor('en')).fault).to.equal(
      'date-unreadable',
    );
  });

  for (const [text, from, until] of [
    ['from March to May 2012', '2012-03', '2012-05'],
    ['2012年3月から5月まで', '2012-03', '2012-05'],
    ['from 2010 to 2012', '2010', '2012'],
    ['March 2010 to 2012', '2010-03', '2012'],
    ['2010年から12年まで', '2010', '2012'],
    ['since 2019', '2019', undefined],
    ['until May 2012', undefined, '2012-05'],
    // What is only about right stays so beside a bound.
    ['until about May 2012', undefined, '2012-04..2012-06'],
    ['2012年5月頃まで', undefined, '2012-04..2012-06'],
    ['until early 2012', undefined, '2012-01..2012-06'],
    ['~2012', undefined, '2011..2013'],
    ['since about March 2012', '2012-02..2012-04', undefined],
    ['2012年末から', '2012-09..2012-12', undefined],
    ['2012年3月頃から5月頃まで', '2012-02..2012-04', '2012-04..2012-06'],
    ['from 2010 to about 2012', '2010', '2011..2013'],
    ['about 2010 to 2012', '2009..2011', '2011..2013'],
    // An end that is not known leaves the other as it is.
    ['？〜2012年5月', undefined, '2012-05'],
    ['？から2012年5月', undefined, '2012-05'],
    ['from ? to May 2012', undefined, '2012-05'],
    ['? to May 2012', undefined, '2012-05'],
    ['from March 2012 to ?', '2012-03', undefined],
  ] as const)
    it(`says when it began and ended: ${text}`, () => {
      const language = /[年月]/.test(text) ? 'ja' : 'en';
      const {ends = {}} = read(language, [text]) as {ends?: {from?: string; until?: string}};
      expect([ends.from, ends.until]).to.deep.equal([from, until]);
    });

  for (const text of ['2012 to present', 'since 2012 until now', '2012年〜現在', '2012年から継続中'])
    it(`says that it still goes on: ${text}`, () => {
      expect(read('en', [text])).to.deep.include({ends: {from: '2012', goesOn: true}});
    });

  for (const text of [
    'now',
    'still today',
    'ongoing',
    'until now',
    '今も',
    '現在',
    '継続中',
    '今も使っている',
  ])
    it(`may be the end of a period that still goes on: ${text}`, () => {
      for (const fields of [[text], ['', text]])
        expect(read('en', fields)).to.deep.include({isOngoing: true});
    });

  for (const text of ['2012', 'yesterday', '2012 to present', 'last month', 'hello'])
    it(`says nothing but when, or nothing: ${text}`, () => {
      expect(read('en', [text])).not.to.have.property('isOngoing');
    });

  for (const text of ['by May 2012', 'before 2012', 'after May 2012', 'May 2012 or later', '2012年5月以前'])
    it(`says that nobody knows when it began or ended: ${text}`, () => {
      const reading = read(/[年月]/.test(text) ? 'ja' : 'en', [text]);
      expect(reading).to.deep.include({ends: {}});
    });

  for (const text of [
    '3/2012–5/2012',
    'March/April 2012',
    '2018/2019',
    'winter 2018/19',
    '2012年3月～5月',
    'March or May 2012',
    '2012年3月か5月',
    'about March 2012',
  ])
    it(`says nothing of a beginning or an end: ${text}`, () => {
      expect(read(/[年月]/.test(text) ? 'ja' : 'en', [text])).not.to.have.property('ends');
    });

  for (const text of [
    'from the start to May 2012',
    'from 2010 or earlier until 2012',
    'from 2010 until 2012 or later',
    'from 2010 until not before 2012',
    '2010年3月から2012年5月以降まで',
    'after May 2012 until 2015',
    'from 2010 to after 2012',
    'from 2010 to 2012 and from 2014 to 2015',
    '2012年5月4日から10日間',
    '2012年5月4日から3日間',
  ])
    it(`is asked again rather than read in half: ${text}`, () => {
      expect(read(/[年月]/.test(text) ? 'ja' : 'en', [text]).fault).to.equal('date-unreadable');
    });
});

/** The first and the last minute of an answer. */
function ends(answer: string): readonly [number, number] {
  const [first = '', last = first] = answer.split('..');
  const [begin, end] = [parseMoment(first), parseMoment(last)];
  return [begin ? civilInterval(begin)[0] : -Infinity, end ? civilInterval(end)[1] : Infinity];
}

function covers(answer: string, [first, last]: readonly [number, number]): boolean {
  const [begin, end] = ends(answer);
  return begin <= first && last <= end;
}

describe('every span that is read', () => {
  const monthNames = speakerFor('en').patterns.months;
  const parts = fc.record({
    year: fc.integer({min: 1950, max: 2090}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
  });
  const around = (
    days: number,
    year: number,
    month: number,
    day: number,
    last = day,
  ): readonly [number, number] => [
    civilMinute(year, month, day - days),
    civilMinute(year, month, last + days + 1),
  ];

  /** How a date is said, and what a reader may mean by that at the least: what a soft bound of the format means. */
  const sayings: Readonly<
    Record<
      string,
      (date: {year: number; month: number; day: number}) => [string[], readonly [number, number]]
    >
  > = {
    'about a month': ({year, month}) => [
      [`about ${monthNames[month - 1] ?? ''} ${year}`, `${year}年${month}月頃`, `${year}/${month}くらい`],
      [civilMinute(year, month - 1), civilMinute(year, month + 2)],
    ],
    'about a day': ({year, month, day}) => [
      [`around ${day} ${monthNames[month - 1] ?? ''} ${year}`, `${year}年${month}月${day}日ごろ`],
      around(1, year, month, day),
    ],
    'early in a month': ({year, month}) => [
      [`early ${monthNames[month - 1] ?? ''} ${year}`, `${year}年${month}月上旬`, `${year}年${month}月初め`],
      around(0, year, month, 1, 10),
    ],
    'the middle of a month': ({year, month}) => [
      [`mid-${monthNames[month - 1] ?? ''} ${year}`, `${year}年${month}月中旬`, `${year}年${month}月半ば`],
      around(0, year, month, 11, 20),
    ],
    'late in a month': ({year, month}) => [
      [`end of ${monthNames[month - 1] ?? ''} ${year}`, `${year}年${month}月下旬`, `${year}年${month}月末`],
      [civilMinute(year, month, 21), civilMinute(year, month + 1)],
    ],
    'early in a year': ({year}) => [
      [`early ${year}`, `${year}年初め`],
      [civilMinute(year), civilMinute(year, 5)],
    ],
    'late in a year': ({year}) => [
      [`end of ${year}`, `late ${year}`, `${year}年末`],
      [civilMinute(year, 9), civilMinute(year + 1)],
    ],
    'a fiscal year': ({year}) => [[`${year}年度`], [civilMinute(year, 4), civilMinute(year + 1, 4)]],
    'one of two months': ({year, month}) => [
      [`${year}年${month}月か${month === 12 ? 11 : month + 1}月`],
      [civilMinute(year, month), civilMinute(year, month + 1)],
    ],
  };

  for (const [name, saying] of Object.entries(sayings)) {
    it(`contains what a reader may mean by ${name}, in every year`, () => {
      fc.assert(
        fc.property(parts, (date) => {
          const [texts, meant] = saying(date);
          for (const text of texts) {
            const reading = read('ja', [text]);
            expect(reading.fault === undefined && covers(reading.date ?? '', meant), text).to.equal(true);
          }
        }),
        propertyRuns,
      );
    });
  }

  it('is read again as it was told', () => {
    const known = inputs.flatMap(([typed]) => {
      const reading = read('en', typed.split('|'));
      return reading.fault === undefined ? [reading.date ?? ''] : (reading.candidates ?? []);
    });
    for (const language of ['en', 'ja']) {
      for (const answer of known.filter((date) => date !== '' && !date.includes('T'))) {
        const words = spanWords(answer, speakerFor(language));
        expect(told(language, [words]).replace(/ \(.*/, ''), words).to.equal(answer);
      }
    }
  });
});

describe('any text for a date', () => {
  const pieces = [
    'about ',
    '頃',
    '2012',
    '3',
    '月',
    '年',
    '-',
    '/',
    '~',
    ' or ',
    'か',
    'to ',
    'Q1',
    '上旬',
    'march',
    'last ',
    '前',
    '?',
    '第',
    '四半期',
    '春',
    '3pm',
    '日',
    'since ',
    'まで',
    '平成',
    '24',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 3})))
    .map((parts) => parts.join(''));

  it('is no date that does not exist, and never throws', () => {
    const isDate = (answer: string) => {
      const sides = answer.split('..');
      return (
        sides.length < 3 && sides.every((side) => parseMoment(side) ?? (side === '' && sides.length === 2))
      );
    };
    fc.assert(
      fc.property(
        fc.tuple(text, text, text, fc.option(text, {nil: undefined})),
        fc.constantFrom('en', 'ja'),
        (fields, language) => {
          const [year, month, day, time] = fields;
          const reading = read(language, time === undefined ? [year, month, day] : [year, month, day, time]);
          const dates = reading.fault === undefined ? [reading.date] : (reading.candidates ?? []);
          for (const date of dates) expect(date === undefined || isDate(date), date).to.equal(true);
        },
      ),
      propertyRuns,
    );
  });

  it('takes no time to speak of, however long it is', () => {
    for (const piece of [
      ...pieces,
      'a',
      ' ',
      '(',
      '0',
      '年月',
      '1~',
      'or ',
      'first ',
      "'",
      'о',
      '[',
      'month ',
      '-?',
      'x/',
    ]) {
      for (const length of [100, 20_000]) {
        const long = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        for (const fields of [[long], ['2012', long], ['2012', '3', long], ['2012', '3', '4', long]])
          read('ja', fields);
        expect(performance.now() - start, `${length} of ${piece}`).to.be.lessThan(2_000);
      }
    }
  });
});
