import type {Sentence} from './sentences.js';
import {shifted, widened, type Reading} from './spans.js';
import type {Word} from './vocabulary.js';

/** A date that is only about known may be the bound itself. */
function withOpenSide(reading: Reading, words: ReadonlySet<Word>, isRange: boolean): Reading {
  const {first, last, ...rest} = reading;
  // Before ten o'clock on a day may be on that day.
  const isExact = first === last && !words.has('clock');
  if (words.has('before')) return {...rest, first: '', last: isExact ? shifted(first, -1) : last};
  if (words.has('after')) return {...rest, first: isExact ? shifted(last, 1) : first, last: ''};
  if (isRange) return reading;
  if (words.has('until')) return {...rest, first: '', last};
  return words.has('since') ? {...rest, first, last: ''} : reading;
}

/**
 * A reading as the words beside its dates have it: widened by "about", and open to a side by "since", "before" and the like.
 *
 * @param isYearVague - whether "about" stands beside the year alone
 * @param tilde - what a tilde at the beginning or the end of the text means
 */
export function boundedReading(
  reading: Reading,
  sentence: Sentence,
  isYearVague: boolean,
  tilde: 'since' | 'until' | undefined,
): Reading {
  // "~March 2012" may be about March, or until then; 〜2012年3月 is until then.
  const isUnitless = sentence.phrases.every(({figures}) =>
    figures.every(({part, isNamed}) => !part || isNamed),
  );
  const isAbout = sentence.words.has('about') || (tilde === 'until' && isUnitless);
  const wide = isAbout ? widened(reading, isYearVague ? 'year' : undefined) : reading;
  const words = tilde ? new Set([...sentence.words, tilde]) : sentence.words;
  // "From March to May" has two ends; "by March or April" and "since 5/6 March" have one.
  const isRange = words.has('to') || (words.has('since') && words.has('until'));
  return withOpenSide(wide, words, isRange && sentence.phrases.length > 1);
}
