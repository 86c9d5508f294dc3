import {indexed} from '../../../model/indexed.js';
import {testsOf} from '../../../model/conditions.js';
import {listOf} from '../../../model/list-of.js';
import type {Problem} from '../../../model/problems/problem.js';
import {warningAt} from '../../../model/problems/warning.js';
import {questionsById} from '../../../model/questions.js';
import type {Eligibility} from '../../../model/schema/eligibility.js';

/** What stands between codes, and in none: commas and the like, and signs and words of a range. */
const between = /\S\s*(?:[,;、，；]|\.\.+|[〜～~]|\s(?:to|through|bis|and)\s|から)\s*\S/u;

/** A dash of a range, unless it is that of a code. */
const dash = /\s+-\s+|\s*[–—]\s*/u;

/** What a code looks like, with a sign for each digit and letter. */
function shapeOf(code: string): string {
  return code.replace(/\d/g, '#').replace(/\p{L}/gu, '@');
}

/** Whether a text is two codes of one shape, the lower one first, with a dash between them. */
function isRange(text: string, between: RegExp | string): boolean {
  const [first = '', second, ...others] = text.split(between);
  return second !== undefined && others.length === 0 && first < second && shapeOf(first) === shapeOf(second);
}

/** Whether a text is such a range with a hyphen, which codes have, too: those of a range begin with the same letters. */
function isHyphenated(text: string): boolean {
  return /^(\p{L}+).{2,}-\1/u.test(text) && isRange(text, '-');
}

/**
 * Finds texts of a rule in which several codes stand, or a range: nobody has such a code, so whoever has one of them is told
 * *not affected*.
 */
export function* joinedCodes({questions, groups}: Eligibility): Generator<Problem> {
  const byId = questionsById({questions});
  for (const [index, {when}] of indexed(groups)) {
    for (const {test, path} of testsOf(when, ['eligibility', 'groups', index, 'when'])) {
      if (byId.get(test.question)?.kind !== 'code') continue;
      for (const member of ['in', 'prefix'] as const) {
        for (const [place, text] of indexed(listOf(test[member]) ?? [])) {
          if (!between.test(text) && !isRange(text, dash) && !isHyphenated(text)) continue;
          const at = Array.isArray(test[member]) ? [member, place] : [member];
          yield warningAt([...path, ...at], 'joined-codes', text);
        }
      }
    }
  }
}
