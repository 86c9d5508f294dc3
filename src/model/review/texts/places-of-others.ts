import type {Problem} from '../../problems/problem.js';
import {shorten} from '../../problems/shorten.js';
import {warningAt} from '../../problems/warning.js';
import {textsIn} from './texts-in.js';

/** Places that other templates have left: those of programs, and what people write until they know. */
const marks =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\$\{[^{}]*\}|<%[^<>]*%>|\b(?:TODO|TBD|FIXME)\b|\b[Ll]orem ipsum\b|[○◯●]{2,}|(?<![一二三四五六七八九十〇])〇{2,}(?![一二三四五六七八九十〇])/u;

/**
 * Finds the texts in which another template than ours has left a place to its owner, such as `{{ name }}` or `○○`. Unlike those
 * of `unfilledPlaces`, they may be meant: nothing but a person can take them out.
 *
 * @param document - the parsed document, sound or not
 */
export function* placesOfOthers(document: unknown): Generator<Problem> {
  for (const {path, text} of textsIn(document)) {
    const [place] = marks.exec(text) ?? [];
    if (place !== undefined) yield warningAt(path, 'unfilled-place', shorten(place));
  }
}
