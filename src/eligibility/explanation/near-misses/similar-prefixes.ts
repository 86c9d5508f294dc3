import {sketchOf} from '../../../model/codes/look-alikes.js';
import {isOneSlipApart} from '../../../model/codes/slips.js';
import {shortestStretch, sure, type Guess} from './guess.js';

/** Whether two codes have digits and letters in the same places. */
function isOfSameKind(code: string, example: string): boolean {
  const kind = (text: string) => text.replace(/\d/g, '#').replace(/[A-Z]/g, '@');
  return kind(code) === kind(example);
}

/**
 * What may have been meant by a code that begins with a slip of a prefix, without its beginning, or with something in front.
 *
 * @param example - a code of the question; empty where it has none
 */
export function* nearPrefix(code: string, prefix: string, example: string): Generator<Guess> {
  const {length} = prefix;
  if (sketchOf(code).startsWith(sketchOf(prefix))) yield sure(prefix + code.slice(length));
  // The last of the prefix may be swapped with what follows it.
  const [last = '', next = ''] = [code[length - 1], code[length]];
  yield sure(code.slice(0, length - 1) + next + last + code.slice(length + 1));
  for (const end of [length, length - 1, length + 1]) {
    if (isOneSlipApart(code.slice(0, end), prefix)) yield sure(prefix + code.slice(end));
  }
  const inside = code.indexOf(prefix);
  if (inside > 0) yield sure(code.slice(inside));
  for (let start = 1; start < length; start++) {
    if (code.startsWith(prefix.slice(start))) yield sure(prefix.slice(0, start) + code);
  }
  if (isOfSameKind(prefix + code, example)) yield sure(prefix + code);
  if (code.length >= shortestStretch && prefix.startsWith(code)) yield {code: prefix, isVague: true};
}
