/** A date followed by a time of day, which begins with the figures of an hour, or with a.m. or p.m. in Japanese. */
const dateAndTime = /^(|.*?[^\d:])(午[前後].*|T?\d{1,2}\s*(?::|時|[ap]\.?m\b).*)$/;

const timePattern =
  /^T?(午[前後])?\s*(\d{1,2})\s*(?:[:.時h]\s*(\d{1,2})\s*分?(?::?\s*[0-5]?\d(?:\.\d+)?秒?)?)?\s*(?:([ap])\.?\s?m\.?)?\s*((?:utc|gmt)?[-+]\d\d(?::?\d\d)?|z|utc|gmt)?\s*(\([^()]*\))?$/;

/** No other zone than the notice's or the reader's own. */
const isLocal = /^\((?:local(?: time)?|現地(?:時間)?)\)$/;

/** Splits a text into the date and the time of day that follows it. */
export function cutTime(text: string): readonly [date: string, time: string] {
  // ISO 8601 joins the two by a T, which stays with the time.
  const [, date, time] = dateAndTime.exec(text.replace(/(\d)t(?=\d)/, '$1 T')) ?? [];
  return time === undefined ? [text, ''] : [(date ?? '').replace(/[\s,]+$/, ''), time];
}

/** The hour of the day; NaN if a.m. or p.m. contradicts it, or leaves open which twelve o'clock is meant. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  // 午後12時 is noon to most, midnight to the law (太政官達第337号), so that only 午後0時 is certain.
  if (half.startsWith('午') && hour === 12) return NaN;
  const isAfternoon = half === 'p' || half === '午後';
  if (hour > 12) return isAfternoon ? hour : NaN;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function writeOffset(offset: string): string {
  if (!/\d/.test(offset)) return 'Z';
  const digits = offset.replace(/utc|gmt|:/g, '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/**
 * Whether what looks like an offset is the end of a range of hours, as in 10:00-12:00 or 10:00-1200. Behind T, or seconds, as
 * programs write them, it is none; and without a colon, it may end a range only if it is later.
 */
function isRange(text: string, hour: number, offset: string): boolean {
  if (!offset.startsWith('-') || /^T|:\d\d:\d\d/.test(text)) return false;
  return !/^-\d{4}$/.test(offset) || Number(offset.slice(1, 3)) > hour;
}

/**
 * Reads a time of day: `9:05`, `0905`, `9時5分`, `9:05 pm`, `午後9時5分`; seconds are dropped, and so is the name of a zone in
 * brackets behind an offset from UTC, such as scripts write it; the offset is kept. A bare hour is not accepted, because it
 * may be meant roughly.
 *
 * @param text - cleaned; see `cleanText`
 * @returns `HH:mm`, or `HH:mm+hh:mm`; undefined if the text is no time. The offset may still not exist.
 */
export function readTime(text: string): string | undefined {
  const match = timePattern.exec(text.replace(/^(\d\d)(\d\d)$/, '$1:$2'));
  const [, japanese, hours, minutes, english, offset = '', zone] = match ?? [];
  if (hours === undefined || minutes === undefined || (japanese && english)) return undefined;
  // By the clock of a zone that only its name tells, it may be another time.
  if (zone !== undefined && offset === '' && !isLocal.test(zone)) return undefined;
  const hour = hourOf(Number(hours), japanese ?? english);
  if (!(hour < 24) || Number(minutes) > 59 || isRange(text, hour, offset)) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  return offset === '' ? time : time + writeOffset(offset);
}
