/**
 * Dates as people say them: about, early in or before some date, seasons and quarters, counted from today, or mistyped. Read
 * wide: whoever says one of these has to find every day that they may mean within it. Downloaded with `eras.ts`, because it is
 * not needed to show a notice.
 */
import {cleanText, type DatePart} from '../date-parts.js';
import {calendarsFor} from '../eras.js';
import type {DateReading, PeriodEnds, TypedDate, VagueDates, VagueTools} from '../typed-dates.js';
import {cutTime} from '../typed-times.js';
import {betweenEraYears, betweenMonths, betweenYears} from './joined-figures.js';
import {
  correctedDates,
  datesOf,
  eachField,
  fields,
  happened,
  readBoth,
  readLateHour,
} from './doubted-dates.js';
import {understand, type Meaning} from './meanings.js';
import {isWord, isYearVague} from './sentences.js';
import {yearOfFigures} from './parts.js';
import {saysOngoing} from './ongoing.js';
import {answerOf, type Ends} from './spans.js';
import {tokensOf, type Meanings, type Token} from './tokens.js';
import {pairsApart} from './words/kanji-pairs.js';
import {saysUnknown, withoutUnknownDigits, withoutUnknownParts} from './words/unknown-words.js';
import {nearestOfWeekday} from './weekdays.js';

/** No date is longer; what takes a text apart never sees more of it. */
const mostCharacters = 120;

/** More readings than this are no choice. */
const mostCandidates = 6;

/** Two numbers in the field of a month or a day: a stretch as likely as a date. */
const twoNumbers = /^\d{1,2}\s*[-‐-―ー/・、,]\s*\d{1,2}\s*[月日]?$/;

/** Three days or more, or months, which commas join: 5, 6 or 7 March. */
const severalDays =
  /\d{1,2}(?:st|nd|rd|th)?(?:(?:[\s,、・&]|or|and)+\d{1,2}(?:st|nd|rd|th)?){2,}(?=\s*(?:of )?[a-z]{3}|\s*[月日])/;

/** A year of two figures behind an apostrophe: summer ’12. */
const shortYear = /(^|\D)['‘’](\d\d)(?!\d)/g;

/** A time of day in figures; whoever writes more around them, or no minutes, may mean it roughly. */
const plainTime = /^(?!\d{1,2}\s*[ap])[\d\s:.apm+]*$/;

interface Reader extends VagueTools, Meanings {
  readonly language: string;
}

/** A text in which the words stand apart whose figures would be taken for others by what reads eras and numerals. */
function marked(text: string, reader: Reader): string {
  return (
    betweenMonths(betweenYears(betweenEraYears(cleanText(text)), reader))
      .replace(severalDays, (days) => days.replace(/[,、・]/g, ' or '))
      .replace(/(休み|gw|ーク|連休|お盆|正月)明け/g, '$1の後')
      .replace(/([上中])[・、]?([中下]旬)/g, '$1旬〜$2')
      // The year in which March is whose end it is has been said.
      .replace(/(月[^\d〜]{0,3}?)年度末(?:近く)?/g, '$1')
      // In a calendar year, one of those ends, and one of its own name after it.
      .replace(/(\d{4})年の?年度末/g, (_, year) => `${Number(year) - 1}年度末か${year}年度末`)
      .replace(/四半期/g, ' quarter')
      .replace(/一昨日/g, 'おととい')
      .replace(/一昨年/g, 'おととし')
      .replace(/(\d\s*)ねん/g, '$1年')
      .replace(/(\d\s*)がつ/g, '$1月')
      .replace(/(\d\s*)にち/g, '$1日')
      .replace(
        shortYear,
        (_, before: string, year) => `${before} ${yearOfFigures(Number(year), reader.today)}`,
      )
      // A holiday, and no week of its month.
      .replace(/\bjuly 4th week(?:end)?\b/, 'about 4 july')
      .replace(/\bfirst of (?=[a-z]{3})/, '1st of ')
      .replace(/\b([12])h\b/, 'h$1')
      .replace(/^h([12])(?=\D+\d{4}$)|(\d{4}\D+)h([12])$/, (_, first: string, before = '', last = '') => {
        const half = (first || last) === '1' ? '上期' : '下期';
        return `${String(before)}${half}`;
      })
  );
}

/** The pieces of one field; its bare figures are of its part if other fields are filled in too. */
function piecesOf(text: string, field: DatePart, isAlone: boolean, reader: Reader): Token[] | undefined {
  const tokens = tokensOf(text, reader);
  if (!tokens || isAlone) return tokens;
  const figures = tokens.flatMap((token) => (token.kind === 'figure' ? [token.figure] : []));
  const isWhole = figures.some(({digits, part}) => part === field || (field !== 'year' && digits.length > 2));
  if (isWhole || (field === 'year' && figures.length > 1)) return tokens;
  return tokens.map((token) =>
    token.kind === 'figure'
      ? {...token, figure: token.figure.part ? token.figure : {...token.figure, part: field, isNamed: true}}
      : token,
  );
}

/** What the fields come to together; undefined if one of them cannot be read. */
function meaningOf(typed: TypedDate, isUnreal: boolean, reader: Reader): Meaning | undefined {
  const filled = fields.filter((field) => typed[field] !== '');
  const pieces = filled.map((field) => piecesOf(typed[field], field, filled.length === 1, reader));
  const night = typed.time ? tokensOf(cleanText(typed.time), reader) : [];
  if (!night || !pieces.every((each) => each !== undefined)) return undefined;
  if (night.some((token) => token.kind !== 'word')) return undefined;
  // Of the field for the time, only what leads to another day counts.
  const lead = night.flatMap((token): Token[] => {
    if (isWord(token, 'morrow')) return [{kind: 'word', word: 'overnight'}];
    if (isWord(token, 'eve')) return [{kind: 'word', word: 'night'}];
    return isWord(token, 'night', 'overnight') ? [token] : [];
  });
  const isVague = (field: DatePart) =>
    filled.some(
      (each, index) =>
        each === field &&
        index < filled.length - 1 &&
        pieces[index]?.some((token) => isWord(token, 'about', 'doubt')),
    );
  // Signs between numbers join dates only where all of a date stands in one field, or two numbers do.
  const tokens = pieces.flatMap((each) => {
    const parts = each.flatMap((token) => (token.kind === 'figure' ? [token.figure.part] : []));
    const joins = (filled.length === 1 && !isUnreal) || (parts.length === 2 && parts[0] === parts[1]);
    return each.filter((token) => joins || !isWord(token, 'soft', 'comma'));
  });
  return understand([...tokens, ...lead], {
    today: reader.today,
    hasEras: /^ja\b/i.test(reader.language),
    vaguePart: isVague('year') || isYearVague(tokens) ? 'year' : isVague('month') ? 'month' : undefined,
  });
}

function hasVagueWords(typed: TypedDate, reader: Reader): boolean {
  return fields.some((field) =>
    tokensOf(typed[field], reader)?.some(
      (token) => token.kind !== 'figure' && !isWord(token, 'soft', 'comma', 'clock'),
    ),
  );
}

function isStretchLikely(typed: TypedDate, reader: Reader): boolean {
  const [month, day] = [cleanText(typed.month), cleanText(typed.day)];
  if (twoNumbers.test(month) || twoNumbers.test(day)) return true;
  return fields.some((field) => {
    const text = cleanText(typed[field]);
    return betweenMonths(betweenYears(text, reader)) !== text;
  });
}

/** Whether what was read exactly stands as it is. */
function stands(exact: DateReading, typed: TypedDate, mayBeStretch: boolean): boolean {
  if (exact.fault === undefined || exact.fault === 'date-ambiguous') return !mayBeStretch;
  if (exact.fault === 'date-missing') return true;
  const times = [...fields.map((field) => cutTime(cleanText(typed[field]))[1]), cleanText(typed.time ?? '')];
  return exact.fault === 'time-not-real' && times.every((time) => plainTime.test(time));
}

/** As answers write them. */
function writtenEnds({from, until, goesOn}: Ends): PeriodEnds {
  return {
    ...(from && {from: answerOf(from)}),
    ...(until && {until: answerOf(until)}),
    ...(goesOn && {goesOn}),
  };
}

/** Reads without looking for slips. */
function readVaguely(typed: TypedDate, reader: Reader): DateReading {
  const exact = reader.exact(typed);
  const marks = eachField(typed, (text) => marked(text, reader));
  const plain = eachField(calendarsFor(reader.language)(marks), cleanText);
  const mayBeStretch = isStretchLikely(typed, reader);
  const late = exact.fault === 'time-not-real' ? readLateHour(plain, reader.exact) : undefined;
  if (late ?? stands(exact, typed, mayBeStretch)) return late ?? exact;
  if (exact.fault === 'date-contradictory' && !mayBeStretch && !hasVagueWords(plain, reader)) return exact;
  // The signs between the parts of a date that no calendar has do not make two dates of it.
  const meaning = meaningOf(plain, exact.fault === 'date-not-real', reader);
  const field = exact.field ?? fields.find((each) => plain[each] !== '') ?? 'year';
  if (!meaning || meaning.readings.length === 0) {
    const {fault} = meaning ?? {};
    // Of several days or months, some may be real.
    if (mayBeStretch && exact.fault === 'date-not-real') return {fault: 'date-unreadable', field};
    return fault !== undefined && exact.fault === 'date-unreadable'
      ? {fault, field: fault === 'year-missing' ? 'year' : field}
      : exact;
  }
  const certain = mayBeStretch ? datesOf(exact) : [];
  const dates = [...new Set([...certain, ...meaning.readings.map(answerOf)])];
  const [date = ''] = dates;
  if (dates.length > mostCandidates)
    return exact.fault === undefined ? exact : {fault: 'date-unreadable', field};
  if (meaning.isDoubtful) return {fault: 'date-doubtful', field, candidates: dates};
  if (dates.length > 1) return {fault: 'date-ambiguous', field, candidates: dates};
  const {note, ends} = meaning.readings[0] ?? {};
  // A hyphen, a slash or 〜 may as well stand between alternatives.
  const isCertain = meaning.isStretch || !ends?.from || !ends.until;
  return {date, ...(note && {note}), ...(ends && isCertain && {ends: writtenEnds(ends)})};
}

/** The fields without those that say that they are not known; undefined if the year does. */
function knownFields(typed: TypedDate): TypedDate | undefined {
  const isUnknown = (field: DatePart) =>
    saysUnknown(cleanText(typed[field])) || (field !== 'year' && /^00?$/.test(cleanText(typed[field])));
  const month = isUnknown('month');
  const known = {
    ...typed,
    year: isUnknown('year') ? '' : typed.year,
    month: month ? '' : typed.month,
    // A day of no month says nothing.
    ...(typed.time && saysUnknown(cleanText(typed.time)) && {time: ''}),
    day: isUnknown('day') || (month && cleanText(typed.day).length < 4) ? '' : typed.day,
  };
  const parts = fields.map((field) => withoutUnknownParts(cleanText(known[field])));
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const changed = (field: DatePart, text: string) => (text === cleanText(known[field]) ? known[field] : text);
  return {
    ...known,
    year: changed('year', first),
    month: changed('month', second),
    day: changed('day', third),
  };
}

/** A sign or a word that says that a date goes on, or has gone on before it, and not from when or until when. */
const dangling = /(?:[-‐-―−ー→>]|\.{2,}|…|\b(?:on|to))$/;
const leading = /^(?:[-‐-―−ー→]|\.{2,}|…)/;

/** A date, or a question where something is written beside it that says otherwise: another weekday, or a dash that leads on. */
function checked(reading: DateReading, typed: TypedDate): DateReading {
  const {date = ''} = reading;
  const texts = fields.map((field) => cleanText(typed[field])).filter((text) => text !== '');
  const isOpen = date !== '' && !date.includes('..');
  const [isSince, isUntil] = [dangling.test(texts.at(-1) ?? ''), leading.test(texts[0] ?? '')];
  if (isOpen && isSince !== isUntil) {
    const field = fields.find((each) => cleanText(typed[each]) !== '') ?? 'year';
    return {fault: 'date-doubtful', field, candidates: [date, isSince ? `${date}..` : `..${date}`]};
  }
  const field = fields.find((each) => nearestOfWeekday(cleanText(typed[each]), date) !== undefined);
  const other = field && nearestOfWeekday(cleanText(typed[field]), date);
  return field && other ? {fault: 'date-doubtful', field, candidates: [date, other]} : reading;
}

function read(typed: TypedDate, reader: Reader): DateReading {
  const length = fields.reduce((sum, field) => sum + typed[field].length, (typed.time ?? '').length);
  if (length > mostCharacters) return reader.exact(typed);
  const known = knownFields(typed);
  const isEmpty = !known || fields.every((field) => cleanText(known[field]) === '');
  if (isEmpty && fields.some((field) => cleanText(typed[field]) !== '')) return {date: undefined};
  if (!known) return {date: undefined};
  const plainly = (each: TypedDate) => readVaguely(each, reader);
  const reading = readBoth(known, pairsApart, plainly);
  if (reading.fault === undefined) return checked(reading, typed);
  if (reading.candidates) return reading;
  // Whoever does not know the year of a day cannot add it.
  if (reading.fault === 'year-missing' && known.year !== typed.year) return {date: undefined};
  if (!['date-unreadable', 'year-too-short', 'date-not-real'].includes(reading.fault)) return reading;
  const told = happened(known, plainly);
  if (told) return told;
  const candidates = correctedDates(known, plainly, reader.months);
  const isChoice = candidates.length > 0 && candidates.length <= mostCandidates;
  return isChoice ? {fault: 'date-doubtful', field: reading.field, candidates} : reading;
}

/** Whether nothing is typed but that something still goes on. */
function isOngoing(typed: TypedDate, reader: Reader): boolean {
  const texts = fields.map((field) => cleanText(typed[field])).filter((text) => text !== '');
  const [text = '', ...others] = texts;
  if (others.length > 0 || text.length > mostCharacters) return false;
  return saysOngoing(tokensOf(text, reader) ?? [], reader.today);
}

/**
 * Makes the function that reads dates as people say them.
 *
 * @param language - the reader's, as a BCP 47 tag
 * @param today - the reader's own day, such as `2026-11-29`; without it, nothing that is counted from today can be read
 */
export function vagueDatesFor(language: string, today?: string): VagueDates {
  return (typed, tools) => {
    const reader = {...tools, language, today};
    const reading = readBoth(typed, withoutUnknownDigits, (each) => read(each, reader));
    if (reading.fault === undefined || !isOngoing(typed, reader)) return reading;
    return {...reading, isOngoing: true as const};
  };
}
