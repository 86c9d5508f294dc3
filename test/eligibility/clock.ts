/**
 * Zone arithmetic for the oracle, by looking at the clock: no offset is computed, the wall time of every quarter of an
 * hour is read from `Intl` and searched. Slow, and shares nothing with `src`.
 */

/** Since 2012 clocks have changed at whole quarters of an hour only, and in the zones of these tests since 2010. */
const quarter = 15;

/** No clock is further than this from UTC, in minutes. */
const furthest = 16 * 60;

/** A set of instants: half-open intervals in minutes since 1970-01-01T00:00Z. */
export type Instants = readonly (readonly [start: number, end: number])[];

const formats = new Map<string, Intl.DateTimeFormat>();
const wallTimes = new Map<string, number>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(zone, format);
  return format;
}

/** What the clocks of a zone show at an instant, counted in minutes as if the place kept UTC. */
export function wallTime(zone: string, instant: number): number {
  const start = Math.floor(instant / quarter) * quarter;
  const key = `${zone} ${start}`;
  let shown = wallTimes.get(key);
  if (shown === undefined) {
    const parts = formatOf(zone).formatToParts(start * 60_000);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    shown = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) / 60_000;
    wallTimes.set(key, shown);
  }
  return shown + instant - start;
}

function* quartersAround(civil: number): Generator<number> {
  const first = Math.floor((civil - furthest) / quarter) * quarter;
  for (let instant = first; instant <= civil + furthest; instant += quarter) yield instant;
}

/** The first instant at which the clocks of a zone show a time or a later one. */
export function firstInstant(zone: string, civil: number): number {
  for (const start of quartersAround(civil)) {
    const ahead = civil - wallTime(zone, start);
    if (ahead < quarter) return start + Math.max(0, ahead);
  }
  throw new Error(`No clock of ${zone} reaches ${civil}`);
}

/** Every instant at which the clocks of a zone show a time. */
export function instantsShowing(zone: string, civil: number): number[] {
  return [...quartersAround(civil)]
    .map((start) => ({start, ahead: civil - wallTime(zone, start)}))
    .filter(({ahead}) => ahead >= 0 && ahead < quarter)
    .map(({start, ahead}) => start + ahead);
}

function civilOf(year: number, month = 1, day = 1, hour = 0, minute = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function searchDate(text: string, zone: string): Instants {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(text);
  if (!match) throw new Error(`No date: ${text}`);
  const fields: (string | undefined)[] = match.slice(1, 6);
  const [year = 0, month, day, hour, minute] = fields.map((field) =>
    field === undefined ? undefined : Number(field),
  );
  if (minute !== undefined) {
    const civil = civilOf(year, month, day, hour, minute);
    const offset = match[6];
    const instants = offset === undefined ? instantsShowing(zone, civil) : [civil - offsetOf(offset)];
    return instants.map((instant) => [instant, instant + 1]);
  }
  const end =
    day !== undefined
      ? civilOf(year, month, day + 1)
      : month !== undefined
        ? civilOf(year, month + 1)
        : civilOf(year + 1);
  return [[firstInstant(zone, civilOf(year, month, day)), firstInstant(zone, end)]];
}

const dates = new Map<string, Instants>();

/**
 * All instants of a date that is written as in a notice; a local time is one of its zone's clocks. A day that the zone
 * skipped is an interval that ends where it starts.
 */
export function instantsOfDate(text: string, zone: string): Instants {
  const key = `${zone} ${text}`;
  const instants = dates.get(key) ?? searchDate(text, zone);
  dates.set(key, instants);
  return instants;
}
