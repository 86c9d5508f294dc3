import type {CodeTest} from '../../facts/code-test.js';
import {shortestStretch, sure, type Guess} from './guess.js';
import {filledIn, sharedStart} from './similar-patterns.js';

/**
 * Longer codes of which one is a stretch.
 *
 * @param model - one of them, of which the others have at least the first `fixed` characters
 */
function* around(code: string, model: string, fixed: number): Generator<Guess> {
  if (code.length < shortestStretch) return;
  const missing = model.length - code.length;
  for (let start = missing; start >= 0; start--) {
    const isKnown = start === missing && start <= fixed;
    yield {
      code: model.slice(0, start) + code + model.slice(start + code.length),
      isVague: !isKnown,
    };
  }
}

/** Codes of which one is a stretch, between the bounds of a test or of its patterns. */
export function* longerCodes(code: string, {from, to, patterns = [], order}: CodeTest): Generator<Guess> {
  for (const pattern of patterns) {
    const fixed = pattern.search(/[#@?]|$/);
    if (!pattern.includes('*')) yield* around(code, filledIn(pattern), fixed);
  }
  if (order === 'version') return;
  const shared = from !== undefined && to !== undefined ? sharedStart(from, to).length : 0;
  for (const bound of [from, to]) {
    if (bound === undefined) continue;
    if (/^\d+$/.test(code) && /^\d/.test(bound)) yield sure(code.padStart(bound.length, '0'));
    yield* around(code, bound, shared);
  }
}
