import {at} from '../../model/problems/places.js';
import {civilInterval, parseMoment, type Moment} from '../../model/time/moment.js';
import {edgesOf, type When} from '../../model/time/when.js';
import {wordIn, wordsIn, type Words} from '../words/words.js';
import type {Find} from './find.js';
import {placesAt} from './places-at.js';
import {textsAt, type WrittenText} from './texts-at.js';

/** Whether something is in a document; `cannot-tell` where the document does not show it, or is in other languages. */
export type State = 'found' | 'not-found' | 'cannot-tell';

/** What came of looking for something in a document. */
export interface SearchResult {
  readonly state: State;
  /** JSON Pointers to what was found; of words that must not occur, to those that do. */
  readonly places: readonly string[];
  /** Exact texts that were looked for and not found. */
  readonly expected: readonly string[];
  /** Words that must not occur, and do. */
  readonly received: readonly string[];
  /** The pattern of the place that is empty, where several are to be filled. */
  readonly missing?: string;
}

const nothing = {places: [], expected: [], received: []} as const;

const minutesOfDay = 24 * 60;

function outcome(places: readonly string[]): SearchResult {
  return {...nothing, state: places.length > 0 ? 'found' : 'not-found', places: [...new Set(places)]};
}

function languageOf(document: unknown): string {
  const language = at(document, 'language');
  return typeof language === 'string' ? language : 'und';
}

/** Whether there is something that a reader would see: `false` is a member without anything in it. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return /\S/.test(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled);
  return value !== false && value !== null && value !== undefined;
}

function momentOf(value: unknown): Moment | undefined {
  return typeof value === 'string' ? parseMoment(value) : undefined;
}

/** What a date covers, in minutes since 1970-01-01T00:00Z where it has an offset, and else by its own clock. */
function spanOf(value: unknown): readonly [start: number, end: number] | undefined {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return undefined;
  const {first, last} = edgesOf(value as When);
  const [begin, finish] = [momentOf(first), momentOf(last)];
  if (!begin || !finish) return undefined;
  return [civilInterval(begin)[0] - (begin.offset ?? 0), civilInterval(finish)[1] - (finish.offset ?? 0)];
}

function lookForDay(document: unknown, patterns: readonly string[]): SearchResult {
  const places = patterns.flatMap((pattern) => placesAt(document, pattern));
  const whole = places.filter(({value}) => {
    const span = spanOf(value);
    return span !== undefined && span[1] - span[0] <= minutesOfDay;
  });
  return outcome(whole.map(({path}) => path));
}

function lookForDays(document: unknown, {days, from, to}: Extract<Find, {days: number}>): SearchResult {
  const [[begin], [finish]] = [placesAt(document, from), placesAt(document, to)];
  const [start, end] = [spanOf(begin?.value), spanOf(finish?.value)];
  if (!start || !end) return {...nothing, state: 'cannot-tell'};
  // Of a date that is known to the month, the day that leaves the fewest between them.
  const first = Math.max(start[0], start[1] - minutesOfDay);
  const last = Math.min(end[1], end[0] + minutesOfDay);
  return last - first >= days * minutesOfDay ? outcome([to]) : {...nothing, state: 'not-found', places: [to]};
}

/** Each text that has one of the words, with the word. */
function textsWith(texts: readonly WrittenText[], words: Words): {path: string; word: string}[] {
  return texts.flatMap(({path, language, text}) => {
    const word = wordIn(text, wordsIn(words, language) ?? []);
    return word === undefined ? [] : [{path, word}];
  });
}

/** Whether all that is said here is said in a language that the words are known in: its owner's own may be another. */
function isReadable(texts: readonly WrittenText[], words: Words): boolean {
  return (
    new Set(texts.map(({path}) => path)).size ===
    new Set(texts.filter(({language}) => wordsIn(words, language)).map(({path}) => path)).size
  );
}

function lookForWords(document: unknown, words: Words, patterns: readonly string[]): SearchResult {
  const texts = textsAt(document, patterns, languageOf(document));
  const found = textsWith(texts, words);
  if (found.length > 0) return outcome(found.map(({path}) => path));
  return {...nothing, state: isReadable(texts, words) ? 'not-found' : 'cannot-tell'};
}

function lookOutFor(document: unknown, words: Words, patterns: readonly string[]): SearchResult {
  const texts = textsAt(document, patterns, languageOf(document));
  const found = textsWith(texts, words);
  if (found.length === 0) return {...nothing, state: isReadable(texts, words) ? 'found' : 'cannot-tell'};
  const places = [...new Set(found.map(({path}) => path))];
  return {...nothing, state: 'not-found', places, received: [...new Set(found.map(({word}) => word))]};
}

function lookForText(
  document: unknown,
  wanted: Readonly<Record<string, string>>,
  patterns: readonly string[],
): SearchResult {
  const texts = textsAt(document, patterns, languageOf(document));
  const wantedIn = (language: string) => wanted[language.toLowerCase().split('-')[0] ?? ''] ?? wanted['*'];
  const exact = texts.filter(({language, text}) => text.trim() === wantedIn(language));
  if (exact.length > 0) return outcome(exact.map(({path}) => path));
  const isKnown = texts.length === 0 || texts.some(({language}) => wantedIn(language) !== undefined);
  return {...nothing, state: isKnown ? 'not-found' : 'cannot-tell', expected: Object.values(wanted)};
}

/** The place at which something is looked for first, unless it may stand anywhere. */
function placeOf(find: Find | undefined): string | undefined {
  if (!find) return undefined;
  if ('present' in find) return find.present[0];
  return 'reads' in find ? find.at[0] : undefined;
}

function lookForSome(document: unknown, least: number, finds: readonly Find[]): SearchResult {
  const outcomes = finds.map((find) => lookFor(document, find));
  const count = (state: State) => outcomes.filter((each) => each.state === state).length;
  const isFound = count('found') >= least;
  const isOpen = count('found') + count('cannot-tell') >= least;
  // What is missing is told by those that are, and what is there by those that are there.
  const telling = outcomes.filter((each) => (each.state === 'found') === isFound);
  const first = outcomes.findIndex(({state}) => state === 'not-found');
  const missing = isOpen || least < finds.length ? undefined : placeOf(finds[first]);
  return {
    state: isFound ? 'found' : isOpen ? 'cannot-tell' : 'not-found',
    places: [...new Set(telling.flatMap(({places}) => places))],
    expected: isFound ? [] : telling.flatMap(({expected}) => expected),
    received: isFound ? [] : telling.flatMap(({received}) => received),
    ...(missing !== undefined && {missing}),
  };
}

/**
 * Looks for something in a document. Never throws.
 *
 * @param document - anything that JSON can be, also the draft of a notice
 */
export function lookFor(document: unknown, find: Find): SearchResult {
  if ('untold' in find) return {...nothing, state: 'cannot-tell'};
  if ('atLeast' in find) return lookForSome(document, find.atLeast, find.of);
  if ('reads' in find) return lookForText(document, find.reads, find.at);
  if ('says' in find) return lookForWords(document, find.says, find.in);
  if ('avoids' in find) return lookOutFor(document, find.avoids, find.in);
  if ('days' in find) return lookForDays(document, find);
  if ('day' in find) return lookForDay(document, find.day);
  const places = find.present.flatMap((pattern) => placesAt(document, pattern));
  return outcome(places.filter(({value}) => isFilled(value)).map(({path}) => path));
}
