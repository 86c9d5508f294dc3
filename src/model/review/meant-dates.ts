import {civilMinute, isDocumentMoment, writeCivilMinute} from '../time/moment.js';

const day = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/;

/** A time of day with what other notations of ISO 8601 allow. */
const time = /^(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/i;

/** An offset with its colon. */
function offsetIn(written: string): string {
  const [, hours = '', minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(written) ?? [];
  return hours === '' ? 'Z' : `${hours}:${minutes}`;
}

/**
 * The date that is meant by one in another notation, such as `2018/10/25` or with seconds; undefined if none is.
 *
 * @param isLast - whether it is the last of a span, so that 24:00 is not the first minute of the next day
 */
export function dateMeantBy(written: string, isLast = false): string | undefined {
  const [first = '', second, more] = written.trim().split(/[T\s]+/i);
  if (more !== undefined) return undefined;
  const [, year = '', month = '', date] = day.exec(first) ?? [];
  const parts = [year, month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])];
  let meant = parts.join('-');
  if (second !== undefined) {
    const [, hour = '', minute = '', offset = ''] = time.exec(second) ?? [];
    const [y = 0, m = 0, d = 0] = parts.map(Number);
    const isMidnight = hour === '24' && minute === '00';
    if (hour === '' || !isDocumentMoment(meant)) return undefined;
    if (!isMidnight && (Number(hour) > 23 || Number(minute) > 59)) return undefined;
    const clock = civilMinute(y, m, d, Number(hour), Number(minute)) - (isMidnight && isLast ? 1 : 0);
    meant = `${writeCivilMinute(clock)}${offsetIn(offset)}`;
  }
  return meant !== written && isDocumentMoment(meant) ? meant : undefined;
}
