import {placesIn} from '../../problems/places.js';
import type {Path, Problem} from '../../problems/problem.js';
import {shorten} from '../../problems/shorten.js';
import {warningAt} from '../../problems/warning.js';

/** Places that other templates have left: those of programs, and what people write until they know. */
const marks =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\$\{[^{}]*\}|<%[^<>]*%>|\b(?:TODO|TBD|FIXME)\b|\b[Ll]orem ipsum\b|[○◯●]{2,}|(?<![一二三四五六七八九十〇])〇{2,}(?![一二三四五六七八九十〇])/u;

function* placesOf(text: unknown, path: Path): Generator<Problem> {
  const [place] = typeof text === 'string' ? (marks.exec(text) ?? []) : [];
  if (place !== undefined) yield warningAt(path, 'unfilled-place', shorten(place));
}

/**
 * Finds the texts in which another template than ours has left a place to its owner, such as `{{ name }}` or `○○`. Unlike those
 * of `unfilledPlaces`, they may be meant: nothing but a person can take them out.
 *
 * @param document - the parsed document, sound or not
 */
export function* placesOfOthers(document: unknown): Generator<Problem> {
  for (const {kind, path, value} of placesIn(document)) {
    if (kind !== 'text') continue;
    yield* placesOf(value, path);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [language, text] of Object.entries(value)) yield* placesOf(text, [...path, language]);
  }
}
