import type {DateSentence} from './sentences.js';
import {shifted, widened, type Ends, type Reading, type Span} from './spans.js';
import {isPartial} from './stretches.js';
import type {Word} from './words/vocabulary.js';

/** A date that is only about known may be the bound itself. */
function withOpenSide(reading: Reading, words: ReadonlySet<Word>): Reading {
  const {first, last, ...rest} = reading;
  // Before ten o'clock on a day may be on that day, and before Christmas in December may be in December.
  const isExact = first === last && !words.has('clock') && ![...words].some(isPartial);
  if (words.has('before')) return {...rest, first: '', last: isExact ? shifted(first, -1) : last, ends: {}};
  if (words.has('after')) return {...rest, first: isExact ? shifted(last, 1) : first, last: '', ends: {}};
  if (words.has('until')) return {...rest, first: '', last, ends: {until: {first, last}}};
  if (words.has('ongoing')) return {...rest, first, last: '', ends: {from: {first, last}, goesOn: true}};
  return words.has('since') ? {...rest, first, last: '', ends: {from: {first, last}}} : reading;
}

/** Widens when a stretch ends, and when it begins unless "about" stands with its end alone. */
function widenedEnds({from, until}: Ends, isOfEnd: boolean, wide: (span: Span) => Span): Ends {
  return {from: from && (isOfEnd ? from : wide(from)), until: until && wide(until)};
}

/**
 * A reading as the words beside its dates have it: widened by "about", and open to a side by "since", "before" and the like.
 *
 * @param vaguePart - beside which part of a date "about" stands alone
 * @param tilde - what a tilde at the beginning or the end of the text means
 */
export function boundedReading(
  reading: Reading,
  {phrases, words: said, isLoose}: DateSentence,
  vaguePart: 'year' | 'month' | undefined,
  tilde: 'since' | 'until' | undefined,
): Reading {
  // "~March 2012" may be about March, or until then; 〜2012年3月 is until then.
  const isUnitless = phrases.every(({figures}) => figures.every(({part, isNamed}) => !part || isNamed));
  const isAbout = said.has('about') || (tilde === 'until' && isUnitless);
  const widen = <Each extends Span>(span: Each) => widened(span, vaguePart);
  const isOfEnd = phrases.length > 1 && !phrases[0]?.words.has('about');
  const wide = isAbout
    ? {...widen(reading), ends: reading.ends && widenedEnds(reading.ends, isOfEnd, widen)}
    : reading;
  const words = tilde ? new Set([...said, tilde]) : said;
  // "From March to May" has two ends; "by March or April" and "since 5/6 March" have one.
  const isOpen = words.has('after') || words.has('before');
  const isBetween = (words.has('since') || words.has('after')) && (words.has('until') || words.has('before'));
  const isRange = ((words.has('to') && !isOpen) || isBetween) && phrases.length > 1;
  const bounded = isRange ? wide : withOpenSide(wide, words);
  return (isOpen || isLoose) && bounded.ends ? {...bounded, ends: {}} : bounded;
}
