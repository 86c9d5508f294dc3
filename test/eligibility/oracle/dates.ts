/** Dates and periods for the oracle: every place of every soft bound is tried. */
import type {DateBound, Test} from '../../../src/model/index.js';
import {instantsOfDate, type Instants} from '../clock.js';
import {neverFact, type Fact} from './facts.js';

type Part = Exclude<Exclude<DateBound, string>['part'], undefined>;

/** Of a month its days, of a year its months. */
const thirds: Readonly<Record<'month' | 'year', Readonly<Record<Part, readonly [number, number]>>>> = {
  month: {early: [1, 10], middle: [11, 20], late: [21, 31]},
  year: {early: [1, 4], middle: [5, 8], late: [9, 12]},
};

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The year, month, day or minute some units later. */
function shifted(date: string, units: number): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = date.split(/[-T:Z+]/).map(Number);
  const steps = [4, 7, 10].map((length) => (date.length === length ? units : 0));
  const [years = 0, months = 0, days = 0] = steps;
  const minutes = date.length > 10 ? units : 0;
  const moved = new Date(Date.UTC(year + years, month - 1 + months, day + days, hour, minute + minutes));
  return moved.toISOString().slice(0, Math.min(date.length, 16)) + date.slice(16);
}

function datesOfPart(on: string, part: Part): string[] {
  const ofYear = on.length === 4;
  const [first, last] = thirds[ofYear ? 'year' : 'month'][part];
  return Array.from({length: last - first + 1}, (_, index) => `${on}-${twoDigits(first + index)}`).filter(
    (date) => ofYear || shifted(date, 0) === date,
  );
}

/** The dates that a bound may mean. */
export function meaningsOf(bound: DateBound): string[] {
  if (typeof bound === 'string') return [bound];
  const {on, part, approximate} = bound;
  const dates = part && on.length <= 7 ? datesOfPart(on, part) : [on];
  return approximate ? [shifted(dates[0]!, -1), ...dates, shifted(dates.at(-1)!, 1)] : dates;
}

/** The minutes between two bounds, the last not included. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function startOf(date: string, zone: string): number {
  return instantsOfDate(date, zone)[0]?.[0] ?? NaN;
}

function endOf(date: string, zone: string): number {
  return instantsOfDate(date, zone).at(-1)?.[1] ?? NaN;
}

const boundMembers = ['from', 'to', 'after', 'before'] as const;

/** One date for each bound of a test; a bound that is written twice means the same both times. */
function choicesOf(test: Test): Map<string, string>[] {
  const written = boundMembers.flatMap((member) => test[member] ?? []);
  const bounds = new Map(written.map((bound) => [JSON.stringify(bound), meaningsOf(bound)]));
  let choices = [new Map<string, string>()];
  for (const [name, meanings] of bounds) {
    choices = choices.flatMap((chosen) => meanings.map((date) => new Map(chosen).set(name, date)));
  }
  return choices;
}

/** The stretches that a test may mean. */
function stretchesOf(test: Test, zone: string): Stretch[] {
  const {from, to, after, before} = test;
  return choicesOf(test).map((chosen) => {
    const meant = (bound: DateBound) => chosen.get(JSON.stringify(bound))!;
    return {
      start: Math.max(
        from === undefined ? -Infinity : startOf(meant(from), zone),
        after === undefined ? -Infinity : endOf(meant(after), zone),
      ),
      end: Math.min(
        to === undefined ? Infinity : endOf(meant(to), zone),
        before === undefined ? Infinity : startOf(meant(before), zone),
      ),
    };
  });
}

/** A test with the stretches that it may mean, and the instants of the dates that it lists. */
interface Dated extends Pick<Test, 'within'> {
  readonly test: Test;
  readonly stretches: readonly Stretch[];
  readonly listed: Instants | undefined;
}

function datedTests(tests: readonly Test[], zone: string): Dated[] {
  return tests.map((test) => ({
    test,
    stretches: stretchesOf(test, zone),
    listed: test.in?.flatMap((date) => instantsOfDate(date, zone)),
    ...(test.within !== undefined && {within: test.within}),
  }));
}

/** The fact that lies in a stretch as some function says. */
function dateFact(tests: readonly Dated[], lies: (stretch: Stretch, test: Dated) => boolean): Fact {
  const [passes, perhaps] = [new Set<Test>(), new Set<Test>()];
  for (const dated of tests) {
    const count = dated.stretches.filter((stretch) => lies(stretch, dated)).length;
    if (count === dated.stretches.length) passes.add(dated.test);
    else if (count > 0) perhaps.add(dated.test);
  }
  return {passes, perhaps};
}

function isInside(instant: number, instants: Instants): boolean {
  return instants.some(([start, end]) => start <= instant && instant < end);
}

/** What is so still: it ends after every date. */
const still = 1e12;

/** Instants that stand for all: each edge and the minute before it, the first of all and the last. */
function instantsToTry(tests: readonly Dated[], answers: Instants): number[] {
  const stretches = tests.flatMap(({stretches}) => stretches.flatMap(({start, end}) => [start, end]));
  const edges = [...stretches, ...tests.flatMap(({listed}) => listed?.flat() ?? []), ...answers.flat()];
  return [
    ...new Set([-still, 0, still, ...edges.filter(Number.isFinite).flatMap((edge) => [edge - 1, edge])]),
  ];
}

const everything: Instants = [[-Infinity, Infinity]];

/** The instants of an answer; of one that cannot be read, and of none, nothing. */
function instantsOfAnswer(date: string, zone: string): Instants {
  return /^\d{4}(-|$)/.test(date) ? instantsOfDate(date, zone) : [];
}

function instantsOfSpan(answer: string, zone: string): Instants {
  const [first = '', last] = answer.split('..');
  if (last === undefined) return instantsOfAnswer(first, zone);
  return [[first ? startOf(first, zone) : -Infinity, last ? endOf(last, zone) : Infinity]];
}

/** How the dates that an answer leaves open come out. */
export function dateFacts(
  tests: readonly Test[],
  answer: string | undefined,
  zone: string,
  hasNever: boolean,
): Fact[] {
  if (hasNever && answer === 'never') return [neverFact];
  const dated = datedTests(tests, zone);
  const meant = answer?.split('|').map((reading) => instantsOfSpan(reading, zone)) ?? [[]];
  const isTold = meant.every((told) => told.some(([start, end]) => start < end));
  const open = isTold ? meant.flat() : everything;
  const facts = instantsToTry(dated, open)
    .filter((instant) => isInside(instant, open))
    .map((instant) =>
      dateFact(
        dated,
        ({start, end}, {listed}) =>
          start <= instant && instant < end && (listed === undefined || isInside(instant, listed)),
      ),
    );
  return hasNever && !isTold ? [...facts, neverFact] : facts;
}

/** The instants at which a period may begin, and at which it may end. */
function endsOfAnswer(answer: string, zone: string): [Instants, Instants] {
  const [first = '', last] = answer.split('..');
  const begin = first === '' && last !== undefined ? everything : instantsOfAnswer(first, zone);
  if (last === undefined) return [begin, everything];
  return [begin, last === '' ? [[still, Infinity]] : instantsOfAnswer(last, zone)];
}

function pairsOf(times: readonly number[], [begin, end]: readonly [Instants, Instants]): [number, number][] {
  const ends = times.filter((time) => isInside(time, end));
  return times
    .filter((time) => time < still && isInside(time, begin))
    .flatMap((first) => ends.filter((last) => first <= last).map((last): [number, number] => [first, last]));
}

/** Whether a period lies wholly inside a stretch or, unless that is asked, meets it. */
function liesIn([first, last]: readonly [number, number], {start, end}: Stretch, isWithin: boolean): boolean {
  if (start >= end) return false;
  return isWithin ? start <= first && last < end : first < end && start <= last;
}

/** How the periods that an answer leaves open come out. */
export function periodFacts(
  tests: readonly Test[],
  answer: string | undefined,
  zone: string,
  hasNever: boolean,
): Fact[] {
  if (hasNever && answer === 'never') return [neverFact];
  const dated = datedTests(tests, zone);
  const ends = answer === undefined ? undefined : endsOfAnswer(answer, zone);
  const times = instantsToTry(dated, ends?.flat() ?? []);
  const told = ends ? pairsOf(times, ends) : [];
  const open = told.length > 0 ? told : pairsOf(times, [everything, everything]);
  const facts = open.map((period) =>
    dateFact(dated, (stretch, {within}) => liesIn(period, stretch, within === true)),
  );
  return hasNever && told.length === 0 ? [...facts, neverFact] : facts;
}
