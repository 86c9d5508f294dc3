import {literalOf} from '../../../model/codes/signs.js';
import {slipsOf} from '../../../model/codes/slips.js';
import {longestFree, shortestStretch, sure, type Guess} from './guess.js';

/** What two codes have in common at their beginning. */
export function sharedStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}

/** What may have been meant by a code that lacks what a pattern writes, or is a slip away from what it stands for. */
export function* nearPattern(code: string, pattern: string): Generator<Guess> {
  const isOfAnyLength = pattern.includes('*');
  const known = new Set(literalOf(pattern));
  const kinds = (/[#?*]/.test(pattern) ? '0123456789' : '') + (/[@?*]/.test(pattern) ? 'AXZ' : '');
  if (isOfAnyLength ? code.length <= longestFree : Math.abs(code.length - pattern.length) <= 1) {
    for (const slip of slipsOf(code, [])) yield sure(slip);
    for (const slip of slipsOf(code, [...new Set([...known, ...kinds])])) {
      const place = sharedStart(slip, code).length;
      // What the pattern writes is known; where it has a sign, one character is as good as another.
      const wanted = isOfAnyLength ? slip[place] : pattern[place];
      yield {code: slip, isVague: !known.has(wanted ?? '')};
    }
  }
  const head = /^[^#@?*]*/.exec(pattern)?.[0] ?? '';
  for (let start = 0; start < head.length; start++) yield sure(head.slice(0, head.length - start) + code);
  const tail = /[^#@?*]*$/.exec(pattern)?.[0] ?? '';
  if (code.length >= shortestStretch) {
    for (let start = 0; start < tail.length; start++) yield sure(code + tail.slice(start));
  }
}

/** One code of many that a pattern of one length stands for. */
export function filledIn(pattern: string): string {
  return pattern.replace(/[#?]/g, '0').replace(/@/g, 'A');
}
