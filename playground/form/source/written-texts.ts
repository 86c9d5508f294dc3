import {placesIn} from '../../../src/model/problems/places.js';
import type {Place} from './json-edit.js';
import {isMembers} from './values.js';

/** A Text of a document, and where it stands. */
export interface WrittenText {
  readonly place: Place;
  readonly text: unknown;
}

/** All texts of a document that say something, in its order. */
export function textsIn(document: unknown): WrittenText[] {
  return [...placesIn(document)].flatMap(({kind, path, value}) =>
    kind === 'text' && value !== undefined && value !== '' ? [{place: path, text: value}] : [],
  );
}

/** The languages that any text of a document has, besides its own. */
export function otherLanguages(texts: readonly WrittenText[], main: string): string[] {
  const tags = texts.flatMap(({text}) => (isMembers(text) ? Object.keys(text) : []));
  return [...new Set(tags)].filter((tag) => tag !== main);
}
