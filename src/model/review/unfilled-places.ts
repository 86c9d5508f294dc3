import type {Path, Problem} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';
import {warningAt} from '../problems/warning.js';

/** Marks what is still to be filled in, in any text: `[✎ company name]`. No notice has it otherwise. */
export const placeMark = '✎';

/** The day of November 1111 that stands for a date that is still to be filled in; day 1–30. */
export function unfilledDay(day: number): string {
  return `1111-11-${String(day).padStart(2, '0')}`;
}

/** Whether a date is still to be filled in. */
export function isUnfilledDay(date: string): boolean {
  return /^1111-11-\d\d(?:T|$)/.test(date);
}

/** A telephone number that is still to be filled in: no country has this code (ITU-T E.164.D). */
export const unfilledPhone = '+999000000000';

/** The host of addresses that are still to be filled in: none can ever be there (RFC 2606). */
export const unfilledHost = 'www.example.invalid';

/** The beginning of names that are still to be filled in where only ASCII may stand. */
export const unfilledName = 'fill-in-';

/** What stands in places that take no mark. */
const stopgaps = /^\+999\d{6,}$|^fill-in-|^https?:\/\/[^/]*\.invalid(?:\/|$)|@[^@]*\.invalid$/;

/** What belongs in the places of a text, without the brackets around them. */
function asked(text: string): string | undefined {
  if (isUnfilledDay(text) || stopgaps.test(text)) return text;
  if (!text.includes(placeMark)) return undefined;
  const places = [...text.matchAll(/✎\s*([^\]］✎]*)/g)].map(([, place = '']) => place.trim());
  return places.filter((place) => place !== '').join(', ') || text;
}

/** Nobody says "about 0". */
function isUnfilledNumber(value: object): boolean {
  return 'count' in value && value.count === 0 && 'bound' in value && value.bound === 'about';
}

/**
 * Finds the places of a document that a template has left to its owner and that are not filled in: a warning for each text,
 * date, number, telephone number and address, with what belongs there in `received`.
 *
 * @param document - the parsed document, sound or not; neither nested too deep nor too large
 */
export function* unfilledPlaces(document: unknown, path: Path = []): Generator<Problem> {
  if (typeof document === 'string') {
    const place = asked(document);
    if (place !== undefined) yield warningAt(path, 'unfilled-place', shorten(place));
  } else if (Array.isArray(document)) {
    for (const [index, item] of document.entries()) yield* unfilledPlaces(item, [...path, index]);
  } else if (typeof document === 'object' && document !== null) {
    if (isUnfilledNumber(document)) yield warningAt([...path, 'count'], 'unfilled-place', '0');
    for (const [member, value] of Object.entries(document)) yield* unfilledPlaces(value, [...path, member]);
  }
}
