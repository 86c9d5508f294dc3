import {allTestsOf} from '../../model/conditions.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {dateOfBound} from '../../model/time/date-of-bound.js';
import {parseMoment} from '../../model/time/moment.js';
import {datePlaces, needsInstants} from '../facts/date-line.js';
import type {Interval} from '../facts/intervals.js';

/** Months in which to look for an example, and a day that cannot be mistaken for a month. */
const months = ['08', '05', '11', '02', '06', '10', '03', '12', '01', '04', '07', '09'];
const day = '15';

/** Of a rule that names no year. */
const anyYear = 2012;

function yearsOf(tests: readonly Test[]): number[] {
  const dates = tests.flatMap(({from, to, after, before, in: listed = []}) => [
    ...[from, to, after, before].flatMap((bound) => (bound === undefined ? [] : dateOfBound(bound))),
    ...listed,
  ]);
  const years = dates
    .flatMap((date) => parseMoment(date)?.year ?? [])
    .filter((year) => year > 0 && year < 9999);
  return [...new Set(years)].sort((one, other) => one - other);
}

/**
 * An example of a date, to show how one is written: of the years that the rule names for a question, and where there is such
 * a day outside all of the stretches that its tests name. Whoever copies it is not told that they are affected for that.
 */
export function exampleDate(eligibility: Eligibility, question: string): string {
  const {timeZone} = eligibility;
  const tests = allTestsOf(eligibility).filter((test) => test.question === question);
  const [first = anyYear, ...others] = yearsOf(tests);
  const years = [first, ...others, first - 1, (others.at(-1) ?? first) + 1];
  const days = years.flatMap((year) =>
    months.map((month) => `${String(year).padStart(4, '0')}-${month}-${day}`),
  );
  const {place, stretchesOf} = datePlaces(needsInstants(tests, timeZone) ? timeZone : undefined);
  const places = tests.flatMap((test): readonly (Interval | undefined)[] =>
    test.in ? test.in.map(place) : stretchesOf(test),
  );
  const isOutside = (date: string) => {
    const own = place(date);
    const touches = (stretch: Interval | undefined) =>
      own && stretch && stretch[0] < own[1] && own[0] < stretch[1];
    return !places.some(touches);
  };
  return days.find(isOutside) ?? days[0] ?? '';
}
