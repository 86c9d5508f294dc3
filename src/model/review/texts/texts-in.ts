import {placesIn} from '../../problems/places.js';
import type {Path} from '../../problems/problem.js';

/** A string that is a Text, or one of its languages, with its place. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/**
 * The strings of all texts of a document, in each of their languages.
 *
 * @param document - the parsed document, sound or not
 */
export function* textsIn(document: unknown): Generator<PlacedText> {
  for (const {kind, path, value} of placesIn(document)) {
    if (kind !== 'text') continue;
    if (typeof value === 'string') yield {path, text: value};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [language, text] of Object.entries(value))
      if (typeof text === 'string') yield {path: [...path, language], text};
  }
}
