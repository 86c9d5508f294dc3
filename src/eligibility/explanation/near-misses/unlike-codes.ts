import type {CodeTest} from '../../facts/code-test.js';
import type {TypedCode} from './code-guesses.js';

/** Letters such as those of 第12号 or エー12: what people say around a code, or in place of its letters. */
const otherScript = /(?=[^\0-\x7f])\p{L}/u;

/** What makes a version one of several: signs, an X for any number, and words; and what stands between figures but full stops. */
const bounded =
  /[<>=≤≥~·・･:;]|\.\.|[.\d]X(?![A-Z])|\+$|EARLIER|LATER|OLDER|NEWER|BELOW|ABOVE|BEFORE|AFTER|SINCE|UNTIL|UPTO|POINT|OR(?:LESS|MORE)/;

/**
 * Whether a code has what none has that its tests name, so that it is hardly the code itself: letters of another script or, of
 * a version, words and signs that bound it.
 */
export function isUnlikeCodes({code, question}: TypedCode, tests: readonly CodeTest[]): boolean {
  const named = tests.flatMap(({listed, prefixes, patterns, from, to}) => [
    ...(listed ?? []),
    ...(prefixes ?? []),
    ...(patterns ?? []),
    from ?? '',
    to ?? '',
  ]);
  const signs = question.order === 'version' ? [otherScript, bounded] : [otherScript];
  return signs.some((sign) => sign.test(code) && !named.some((each) => sign.test(each)));
}
