import {civilMinute, isDocumentMoment, writeCivilMinute} from '../../time/moment.js';

/** A year, month or day in the order of ISO 8601, with other signs or fewer figures. */
const ordered = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/;

/** A day with the year last: with points or letters it comes before the month, with slashes either may. */
const reversed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** A time of day with what other notations of ISO 8601 allow, and with the names of offsets that mean one alone. */
const time =
  /^(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|JST)$/i;

/** The first year of an era of Japan. */
const eras: Readonly<Record<string, number>> = {令和: 2019, 平成: 1989, 昭和: 1926};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** 25 October 2018, October 25th, 2018 and October 2018. */
const spelt = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -])?(${monthNames})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?,?)?,?[ -](\\d{4})$`,
  'i',
);

/** An offset with its sign, both its figures and its colon. */
function offsetIn(written: string): string {
  if (/^JST$/i.test(written)) return '+09:00';
  const [, sign = '', hours = '', minutes = '00'] =
    /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(written) ?? [];
  return hours === '' ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** A year, month and day as texts of the figures that were written; the month and the day may be missing. */
type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

function reversedParts(written: string): Parts | undefined {
  const [, first = '', sign, second = '', year = ''] = reversed.exec(written) ?? [];
  if (year === '') return undefined;
  if (sign === '.' || Number(first) > 12) return [year, second, first];
  return Number(second) > 12 || first === second ? [year, first, second] : undefined;
}

function speltParts(written: string): Parts | undefined {
  const [, before, name = '', behind, year = ''] = spelt.exec(written) ?? [];
  if (year === '' || (before !== undefined && behind !== undefined)) return undefined;
  return [year, String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1), before ?? behind];
}

/** The parts of a date in any notation that can be read in one way alone. */
function partsOf(written: string): Parts | undefined {
  const western = written.replace(/^(令和|平成|昭和)(\d{1,2}|元)年/, (_, era: string, count: string) => {
    return `${(eras[era] ?? 0) + (count === '元' ? 1 : Number(count)) - 1}年`;
  });
  const [, year, month, day] =
    ordered.exec(western) ?? /^(\d{4})年$/.exec(western) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(western) ?? [];
  if (year !== undefined) return [year, month, day];
  return reversedParts(western) ?? speltParts(western);
}

/** The date that is meant by one without a time. */
function dayMeantBy(written: string): string {
  const parts = partsOf(written) ?? [''];
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/**
 * The date that is meant by one in another notation, such as `2018/10/25`, `25 October 2018` or with seconds; undefined if none
 * is, or nobody can say which.
 *
 * @param isLast - whether it is the last of a span, so that 24:00 is not the first minute of the next day
 */
export function dateMeantBy(written: string, isLast = false): string | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const [, first = plain, second] = /^(\d{4}\S*?)(?:T|\s+)(\d{1,2}:.*)$/i.exec(plain) ?? [];
  let meant = dayMeantBy(first.replace(/\s+/g, ' '));
  if (second !== undefined) {
    const [, hour = '', minute = '', offset = ''] = time.exec(second) ?? [];
    const [y = 0, m = 0, d = 0] = meant.split('-').map(Number);
    const isMidnight = hour === '24' && minute === '00';
    if (hour === '' || d === 0 || !isDocumentMoment(meant)) return undefined;
    if (!isMidnight && (Number(hour) > 23 || Number(minute) > 59)) return undefined;
    const clock = civilMinute(y, m, d, Number(hour), Number(minute)) - (isMidnight && isLast ? 1 : 0);
    meant = `${writeCivilMinute(clock)}${offsetIn(offset)}`;
  }
  return meant !== written && isDocumentMoment(meant) ? meant : undefined;
}
