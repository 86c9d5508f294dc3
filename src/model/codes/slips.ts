import {lookAlikesOf} from './look-alikes.js';

/** Whether one code becomes the other by a character that is added, dropped or changed, or by two that are swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.slice(1) === otherRest.slice(1)) return true;
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true;
  const [first, second] = rest;
  return second !== undefined && `${second}${first}${rest.slice(2)}` === otherRest;
}

/** Every code that one slip makes of another. */
export function* slipsOf(code: string, alphabet: readonly string[]): Generator<string> {
  for (let place = 0; place <= code.length; place++) {
    const [before, after] = [code.slice(0, place), code.slice(place)];
    const [first, second] = after;
    if (first !== undefined) yield before + after.slice(1);
    if (second !== undefined && second !== first) yield `${before}${second}${first}${after.slice(2)}`;
    for (const each of alphabet) {
      if (first !== undefined && each !== first) yield before + each + after.slice(1);
      yield before + each + after;
    }
  }
}

/**
 * A code with look-alikes in place of some characters: of digits alone, of letters alone, and as models have them in the
 * same places.
 */
export function* readingsOf(code: string, models: readonly string[]): Generator<string> {
  const characters = [...code];
  for (const isDigit of [true, false]) {
    const chosen = characters.map((each) => {
      const family = [...lookAlikesOf(each)];
      return family.find((one) => /\d/.test(one) === isDigit) ?? each;
    });
    yield chosen.join('');
  }
  for (const model of models) {
    const signs = [...model];
    yield characters.map((each, place) => readingAt(each, signs[place])).join('');
  }
}

/** What a character is read as where a model has another one, or a sign; itself if that says nothing. */
function readingAt(character: string, sign = '?'): string {
  const family = lookAlikesOf(character);
  if (sign === '?' || family.includes(sign)) return sign === '?' ? character : sign;
  const isDigit = /[#\d]/.test(sign);
  return [...family].find((one) => /\d/.test(one) === isDigit) ?? character;
}

/** The stretches of a code that are as long as this, the longest first, the whole left out. */
export function* stretchesOf(code: string, shortest: number, longest = Infinity): Generator<string> {
  for (let length = Math.min(longest, code.length - 1); length >= shortest; length--) {
    for (let start = 0; start + length <= code.length; start++) yield code.slice(start, start + length);
  }
}
