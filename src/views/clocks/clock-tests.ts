import type {DateBound, Test} from '../../model/schema/conditions.js';
import {stretchesBy} from '../../model/time/clock-readings.js';
import {dateOfBound} from '../../model/time/date-of-bound.js';
import {parseMoment} from '../../model/time/moment.js';
import {momentAt} from '../../model/time/zone.js';

/** Of each bound, whether the first or the last minute of its date bounds. */
const sides = {from: 0, to: 1, after: 1, before: 0} as const;

/**
 * A test of dates with its times by the reader's clock.
 *
 * @param there - the zone of the notice
 * @param here - that of the reader's device
 * @returns undefined where no time of day is in it, where that clock shows what is written, and where a vague day is in it,
 *   which no clock makes any clearer
 */
export function testByClock(test: Test, there: string, here: string): Test | undefined {
  const seen = {isOther: false, isVague: false};
  const byReader = (date: string, side: 0 | 1): string => {
    const minute = stretchesBy(there, date)[0]?.[side];
    if (minute === undefined) return date;
    const moment = parseMoment(date);
    const own = momentAt(minute, here);
    seen.isOther ||= moment?.precision === 'minute' && moment.offset !== parseMoment(own)?.offset;
    return own;
  };
  const boundByReader = (bound: DateBound, side: 0 | 1): DateBound => {
    if (typeof bound === 'string') return byReader(bound, side);
    seen.isVague ||= parseMoment(bound.on)?.precision !== 'minute';
    return {...bound, on: byReader(dateOfBound(bound), side)};
  };
  const members = Object.entries(sides).flatMap(([member, side]) => {
    const bound = test[member as keyof typeof sides];
    return bound === undefined ? [] : [[member, boundByReader(bound, side)]];
  });
  const listed = test.in?.map((date) =>
    parseMoment(date)?.precision === 'minute' ? byReader(date, 0) : date,
  );
  if (!seen.isOther || seen.isVague) return undefined;
  return {...test, ...Object.fromEntries(members), ...(listed && {in: listed})} as Test;
}
