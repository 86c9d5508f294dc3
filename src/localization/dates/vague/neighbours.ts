import {parseMoment} from '../../../model/time/moment.js';
import {shifted, written, type Reading} from './spans.js';
import type {Word} from './words/vocabulary.js';

/** The day before a moment begins, or the one after it has ended. */
function neighbour(text: string, isLater: boolean): string {
  const {year = 0, month = 1, day, precision} = parseMoment(text) ?? {};
  if (day !== undefined) return shifted(text, isLater ? 1 : -1);
  if (!isLater) return written(year, month, 0);
  return precision === 'year' ? written(year + 1, 1, 1) : written(year, month + 1, 1);
}

/** A stretch as "the day before" and "the day after" have it: of one day another one, else with what may be meant besides. */
export function besideReading(reading: Reading, words: ReadonlySet<Word>): Reading {
  const {first, last} = reading;
  const isLater = words.has('morrow');
  if (!isLater && !words.has('eve')) return reading;
  const isDay = first === last && first.length === '2012-09-04'.length;
  const [before, after] = [neighbour(first, false), neighbour(last, true)];
  if (isLater) return {...reading, first: isDay ? after : first, last: after};
  return {...reading, first: before, last: isDay ? before : last};
}
