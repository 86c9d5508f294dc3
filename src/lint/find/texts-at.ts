import {isBlock, textsOf} from '../../model/body.js';
import type {Block, Body} from '../../model/schema/body.js';
import {placesAt} from './places-at.js';

/** A text of a document in one language. */
export interface WrittenText {
  /** JSON Pointer to the Text or Body that it is of. */
  readonly path: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
}

/** Whether something has the shape of a Body, as far as it is read here: a document may be a draft. */
function isBody(value: unknown): value is Body {
  return Array.isArray(value) ? value.every(isBlockLike) : isBlockLike(value);
}

function isBlockLike(value: unknown): value is Block {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  const block = value as Block;
  if (isBlock(block, 'list')) return Array.isArray(block.list) && block.list.every(isBlockLike);
  if (isBlock(block, 'steps')) return Array.isArray(block.steps) && block.steps.every(isBlockLike);
  if (isBlock(block, 'link')) return isBlockLike((block.link as {text?: unknown} | null)?.text);
  return Object.values(value).every((text) => typeof text === 'string');
}

/**
 * The texts at some places, each in every language that it has.
 *
 * @param patterns - of places with a Text or a Body; see `placesAt`
 * @param documentLanguage - BCP 47 tag of plain strings
 */
export function textsAt(
  document: unknown,
  patterns: readonly string[],
  documentLanguage: string,
): readonly WrittenText[] {
  return patterns
    .flatMap((pattern) => placesAt(document, pattern))
    .flatMap(({path, value}) => {
      if (!isBody(value)) return [];
      return textsOf(value).flatMap((text) =>
        typeof text === 'string'
          ? [{path, language: documentLanguage, text}]
          : Object.entries(text).map(([language, words]) => ({path, language, text: words})),
      );
    });
}
