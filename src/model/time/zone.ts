import {writeCivilMinute} from './moment.js';

/** The part of Temporal that is used here; browsers have it before TypeScript's libraries do. */
interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(milliseconds: number): {
      toZonedDateTimeISO(timeZone: string): {readonly offsetNanoseconds: number};
    };
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetByIntl(timeZone: string, minute: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(minute * 60_000).find((part) => part.type === 'timeZoneName');
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name?.value ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The offset of a zone from UTC at an instant, in minutes; positive in the east.
 *
 * Temporal is asked first: the first `Intl.DateTimeFormat` of a page costs an old phone up to 0.2 s.
 *
 * @param timeZone - an IANA name
 * @param minute - minutes since 1970-01-01T00:00Z, whole or not
 * @throws RangeError if the zone is not known
 */
export function offsetAt(timeZone: string, minute: number): number {
  const {Temporal} = globalThis as {Temporal?: TemporalLike};
  if (!Temporal) return offsetByIntl(timeZone, minute);
  // Temporal takes whole milliseconds only, and a part of a minute seldom comes to one.
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(minute) * 60_000);
  return Math.trunc(instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9);
}

/** Whether the machine knows a zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    offsetAt(name, 0);
    return true;
  } catch {
    return false;
  }
}

/** The names of the zones that the machine knows, without their other names; none if it does not tell. */
export function knownTimeZones(): readonly string[] {
  // Safari tells since 15.4.
  const {supportedValuesOf} = Intl as Partial<Pick<typeof Intl, 'supportedValuesOf'>>;
  return supportedValuesOf?.('timeZone') ?? [];
}

/**
 * An instant as a moment of a zone, such as `2026-11-23T21:05+09:00`; of UTC where the zone is not known.
 *
 * @param minute - minutes since 1970-01-01T00:00Z
 * @param timeZone - an IANA name
 */
export function momentAt(minute: number, timeZone = 'UTC'): string {
  const offset = isTimeZone(timeZone) ? offsetAt(timeZone, minute) : 0;
  const distance = writeCivilMinute(Math.abs(offset)).slice(11);
  return `${writeCivilMinute(minute + offset)}${offset < 0 ? '-' : '+'}${distance}`;
}

/** No zone was ever further than this from UTC, in minutes: Manila kept UTC−15:56 until 1844. */
const widestOffset = 16 * 60;

/** The offsets of a zone before and after the change, if any, near a local time; `change` is its first instant. */
interface Change {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

function changeNear(timeZone: string, civil: number): Change {
  let low = civil - widestOffset;
  let high = civil + widestOffset;
  const before = offsetAt(timeZone, low);
  const after = offsetAt(timeZone, high);
  if (before !== after) {
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(timeZone, middle) === before) low = middle;
      else high = middle;
    }
  }
  return {before, after, change: high};
}

/**
 * The first instant at which the clocks of a zone show a local time or a later one. A time that is skipped begins where
 * the clocks jump; of a time that comes twice, this is the first.
 *
 * @param civil - the local time, by `civilMinute`
 * @returns minutes since 1970-01-01T00:00Z
 * @throws RangeError if the zone is not known
 */
export function instantOf(timeZone: string, civil: number): number {
  const {before, after, change} = changeNear(timeZone, civil);
  const early = civil - before;
  if (before === after || early < change) return early;
  return Math.max(change, civil - after);
}

/** Every instant at which the clocks of a zone show a local time: one, two where they go back, none where they skip it. */
export function instantsOf(timeZone: string, civil: number): number[] {
  const {before, after, change} = changeNear(timeZone, civil);
  if (before === after) return [civil - before];
  return [civil - before, civil - after].filter((instant, index) =>
    index === 0 ? instant < change : instant >= change,
  );
}
