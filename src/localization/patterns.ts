import type {Weekday} from '../model/vocabulary.js';

/**
 * How a locale writes dates, numbers and lists: taken from CLDR by `generate-patterns.mjs`, so that a page does not
 * need `Intl`, whose first use is slow. Date patterns are LDML (UTS #35 part 4) with the fields `y`, `M`, `MMMM`, `d`,
 * `H` and `HH`, `mm`.
 */
export interface Patterns {
  /** Writing direction of the locale's script. */
  readonly direction: 'ltr' | 'rtl';
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
  /** A date `{1}` and a time `{0}`. */
  readonly dateTime: string;
  /** A range of two dates, `{0}` and `{1}`. */
  readonly range: string;
  /** A range of two times of day, `{0}` and `{1}`. */
  readonly timeRange: string;
  /** Names of the months, January first, as they stand in a date; none where months are written in figures. */
  readonly months: readonly string[];
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** Lists joined by "and" and by "or": of two, and the start, middle and end of longer ones. */
  readonly lists: Readonly<
    Record<'and' | 'or', readonly [two: string, start: string, middle: string, end: string]>
  >;
  /** The separator of thousands. */
  readonly thousands: string;
  /** An offset from Greenwich, `{0}` its hours. */
  readonly offset: string;
  /** Everyday names of the time zones that most notices use; other zones go by their IANA names. */
  readonly zones: Readonly<Record<string, string>>;
}
