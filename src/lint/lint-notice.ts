import {obstacleIn} from '../model/reading/nesting.js';
import {lookFor, type SearchResult, type State} from './find/look-for.js';
import {placeToFill} from './find/places-at.js';
import type {Item, ItemLevel, Profile, Wording} from './profile.js';

/** What a document has of an item of a profile. It is about the document, and says of nobody that they comply. */
export interface Finding extends Omit<SearchResult, 'missing'> {
  /** The item's id, such as `gdpr-34/2`, which stays. */
  readonly item: Item['id'];
  readonly profile: string;
  readonly level: ItemLevel;
  readonly article: string;
  readonly wanted: Wording;
  /** JSON Pointer to the place to write it, with `-` for a new entry of a list. */
  readonly fill: string;
  /** What to look at, where no document can tell. */
  readonly look?: Wording;
  /** The case in which a conditional item is asked for, and whether it is found in the document. */
  readonly condition?: {readonly wanted: Wording; readonly state: State};
  /** The month in which the law was looked up, as `YYYY-MM`. */
  readonly asOf: string;
}

/**
 * Looks in a document for what a law asks of a notice. Never throws.
 *
 * @param document - the parsed document, which may be a draft: what is missing from it is not found
 * @returns a finding for each item of the profile, in its order
 */
export function lintNotice(document: unknown, profile: Profile): readonly Finding[] {
  const readable = obstacleIn(document) ? undefined : document;
  return profile.items.map(({id, level, article, wanted, find, fill, look, when}) => {
    const {missing, ...outcome} = lookFor(readable, find);
    return {
      item: id,
      profile: profile.id,
      level,
      article,
      wanted,
      ...outcome,
      fill: placeToFill(readable, missing ?? fill),
      ...(look && {look}),
      ...(when && {condition: {wanted: when.wanted, state: lookFor(readable, when.find).state}}),
      asOf: profile.asOf,
    };
  });
}
