/** Dates for fast-check, in so small a range that their borders meet. */
import * as fc from 'fast-check';
import type {DateBound, Eligibility, Test} from '../../../src/model/index.js';
import {instantsOfDate} from '../clock.js';

/** Some days of a zone, around a change of its clocks where it has one, with the offsets before and after. */
export interface Scene {
  readonly zone: string;
  readonly days: readonly string[];
  readonly offsets: readonly string[];
}

export const scenes: readonly Scene[] = [
  {
    zone: 'Asia/Tokyo',
    days: ['2012-08-31', '2012-09-01', '2012-09-04', '2012-09-05'],
    offsets: ['+09:00', 'Z'],
  },
  {
    zone: 'America/New_York',
    days: ['2018-03-10', '2018-03-11', '2018-03-12'],
    offsets: ['-05:00', '-04:00'],
  },
  {
    zone: 'America/New_York',
    days: ['2018-11-03', '2018-11-04', '2018-11-05'],
    offsets: ['-04:00', '-05:00'],
  },
  {zone: 'Europe/London', days: ['2018-03-24', '2018-03-25', '2018-03-26'], offsets: ['Z', '+01:00']},
  {zone: 'Europe/London', days: ['2018-10-27', '2018-10-28', '2018-10-29'], offsets: ['+01:00', 'Z']},
  // Half an hour of daylight saving.
  {
    zone: 'Australia/Lord_Howe',
    days: ['2018-03-31', '2018-04-01', '2018-04-02'],
    offsets: ['+11:00', '+10:30'],
  },
  {
    zone: 'Australia/Lord_Howe',
    days: ['2018-10-06', '2018-10-07', '2018-10-08'],
    offsets: ['+10:30', '+11:00'],
  },
  // Close to the date line, before it moved.
  {zone: 'Pacific/Apia', days: ['2011-12-27', '2011-12-28', '2011-12-29'], offsets: ['-10:00', '+14:00']},
  // Clocks that jump over midnight, fall back across it, and fall back to it.
  {
    zone: 'America/Sao_Paulo',
    days: ['2018-11-03', '2018-11-04', '2018-11-05'],
    offsets: ['-03:00', '-02:00'],
  },
  {
    zone: 'America/Sao_Paulo',
    days: ['2018-02-17', '2018-02-18', '2018-02-19'],
    offsets: ['-02:00', '-03:00'],
  },
  {
    zone: 'America/Havana',
    days: ['2018-11-03', '2018-11-04', '2018-11-05'],
    offsets: ['-04:00', '-05:00'],
  },
];

/** Crossed the date line, and had no 30 December. */
export const apia: Scene = {
  zone: 'Pacific/Apia',
  days: ['2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01'],
  offsets: ['-10:00', '+14:00'],
};

const times = [
  '00:00',
  '00:30',
  '01:00',
  '01:29',
  '01:30',
  '01:59',
  '02:00',
  '02:30',
  '03:00',
  '23:00',
  '23:59',
];

/** Minutes of the days of a zone, as answers that leave nothing open. */
export function minutesOf({timeZone}: Eligibility): string[] {
  const {days, offsets} = scenes.find(({zone}) => zone === timeZone)!;
  return [days[0]!, days.at(-1)!].flatMap((day) =>
    times.flatMap((time) => offsets.map((offset) => `${day}T${time}${offset}`)),
  );
}

/** The month or the year of a day. */
function coarseDate(day: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(day, fc.constantFrom(4, 7)).map(([date, length]) => date.slice(0, length));
}

/** A date as a notice writes it: a time of day has its offset. */
function documentDate({days, offsets}: Scene): fc.Arbitrary<string> {
  const day = fc.constantFrom(...days);
  return fc.oneof(
    {weight: 4, arbitrary: day},
    {weight: 2, arbitrary: coarseDate(day)},
    {
      weight: 3,
      arbitrary: fc
        .tuple(day, fc.constantFrom(...times), fc.constantFrom(...offsets))
        .map(([date, time, offset]) => `${date}T${time}${offset}`),
    },
  );
}

/** Whether the clocks of the zone ever showed a date. */
function isReal(date: string, zone: string): boolean {
  return instantsOfDate(date, zone).some(([start, end]) => start < end);
}

/** A date as a reader gives it: a time of day may be that of the notice's zone. */
function pointInTime(scene: Scene): fc.Arbitrary<string> {
  const localTime = fc
    .tuple(fc.constantFrom(...scene.days), fc.constantFrom(...times))
    .map(([date, time]) => `${date}T${time}`);
  return fc
    .oneof(documentDate(scene), localTime, coarseDate(fc.constantFrom(...scene.days)))
    .filter((date) => isReal(date, scene.zone));
}

export function dateAnswer(scene: Scene): fc.Arbitrary<string> {
  const point = pointInTime(scene);
  const span = fc.tuple(point, point).map((ends) => ends.sort().join('..'));
  const one = fc.oneof(
    {weight: 5, arbitrary: point},
    {weight: 4, arbitrary: span},
    {weight: 1, arbitrary: point.map((first) => `${first}..`)},
    {weight: 1, arbitrary: point.map((last) => `..${last}`)},
  );
  const several = fc.array(one, {minLength: 2, maxLength: 3}).map((meant) => meant.join('|'));
  return fc.oneof({weight: 6, arbitrary: one}, {weight: 1, arbitrary: several});
}

/** A bound that is only about right, or anywhere in a part of a month or a year. */
function softBound(scene: Scene): fc.Arbitrary<DateBound> {
  const part = fc.constantFrom('early', 'middle', 'late');
  return fc.oneof(
    {weight: 4, arbitrary: documentDate(scene).map((on) => ({on, approximate: true}))},
    {weight: 1, arbitrary: fc.record({on: coarseDate(fc.constantFrom(...scene.days)), part})},
    {
      weight: 1,
      arbitrary: fc
        .record({on: coarseDate(fc.constantFrom(...scene.days)), part})
        .map((bound) => ({...bound, approximate: true})),
    },
  );
}

type Bounds = Pick<Test, 'from' | 'to' | 'after' | 'before'>;

/** Bounds of which there is one at least; those of version 1.1 may be soft. */
function bounds(scene: Scene, isNew: boolean): fc.Arbitrary<Bounds> {
  const exact: fc.Arbitrary<DateBound> = documentDate(scene);
  const bound = isNew
    ? fc.oneof({weight: 3, arbitrary: exact}, {weight: 1, arbitrary: softBound(scene)})
    : exact;
  return fc
    .record({from: bound, to: bound, after: bound, before: bound}, {requiredKeys: []})
    .filter((members) => Object.keys(members).length > 0);
}

/** A test of a date; in version 1.1 some list dates. */
export function dateTest(question: string, scene: Scene, isNew: boolean): fc.Arbitrary<Test> {
  const between = bounds(scene, isNew).map((members) => ({question, ...members}));
  if (!isNew) return between;
  const listed = fc.array(documentDate(scene), {minLength: 1, maxLength: 3, size: 'max'});
  return fc.oneof(
    {weight: 5, arbitrary: between},
    {weight: 2, arbitrary: listed.map((dates) => ({question, in: dates}))},
    {weight: 1, arbitrary: fc.tuple(between, listed).map(([test, dates]) => ({...test, in: dates}))},
  );
}

export function periodTest(question: string, scene: Scene): fc.Arbitrary<Test> {
  return fc
    .tuple(bounds(scene, true), fc.boolean())
    .map(([members, within]) => ({question, ...members, ...(within && {within})}));
}

/** A period as a reader gives it: with each of its ends, or with one that is not known, or that goes on. */
export function periodAnswer(scene: Scene): fc.Arbitrary<string> {
  const point = pointInTime(scene);
  return fc.oneof(
    {weight: 4, arbitrary: fc.tuple(point, point).map((ends) => ends.sort().join('..'))},
    {weight: 1, arbitrary: point.map((first) => `${first}..`)},
    {weight: 1, arbitrary: point.map((last) => `..${last}`)},
    {weight: 1, arbitrary: point},
    {weight: 1, arbitrary: fc.tuple(point, point).map((ends) => ends.join('..'))},
  );
}

/** Answers to a date, each of which says more than the one before. */
export function sharperDates(scene: Scene): fc.Arbitrary<(string | undefined)[]> {
  const {zone, days} = scene;
  return fc
    .record({
      day: fc.constantFrom(...days).filter((day) => isReal(day, zone)),
      time: fc.constantFrom(...times),
      isSpan: fc.boolean(),
    })
    .filter(({day, time}) => isReal(`${day}T${time}`, zone))
    .map(({day, time, isSpan}) => {
      const coarse = isSpan ? [`${days[0]}..${days.at(-1)}`] : [day.slice(0, 4), day.slice(0, 7)];
      return [undefined, ...coarse, day, `${day}T${time}`];
    });
}

/** The same for a period: what is known of one date is known of its begin, and then of its end. */
export function sharperPeriods(scene: Scene): fc.Arbitrary<(string | undefined)[]> {
  return sharperDates(scene).map((dates) => {
    const points = dates.filter((date) => date !== undefined && !date.includes('..'));
    return [undefined, ...points, ...points.slice(-2).map((date) => `${points.at(-1)}..${date}`)];
  });
}
