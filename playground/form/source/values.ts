import {lookUpLanguage} from '../../../src/model/text.js';
import {insert, remove, set, type Edit, type Place} from './json-edit.js';

// A document is read here as it is written, sound or not: what is missing or of another shape is nothing yet.

export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

export function listAt(value: unknown, place: Place): readonly unknown[] {
  const found = valueAt(value, place);
  return Array.isArray(found) ? found : [];
}

/** A string at a place, or an empty one. */
export function wordAt(value: unknown, place: Place): string {
  const found = valueAt(value, place);
  return typeof found === 'string' ? found : '';
}

/** The tag under which a Text has a language, as it is spelled there. */
function tagIn(text: Members, language: string): string | undefined {
  return lookUpLanguage(Object.keys(text), [language]);
}

/** What a Text says in a language: a plain string is in the language of the document. */
export function textIn(text: unknown, language: string, main: string): string {
  if (typeof text === 'string') return language === main ? text : '';
  if (!isMembers(text)) return '';
  const found = text[tagIn(text, language) ?? language];
  return typeof found === 'string' ? found : '';
}

/** What a Text says in the language of the document, or in any. */
export function anyTextOf(text: unknown, main: string): string {
  const own = textIn(text, main, main);
  if (own !== '' || !isMembers(text)) return own;
  return Object.values(text).find((value): value is string => typeof value === 'string') ?? '';
}

/** A Text to be changed. */
export interface TextPlace {
  readonly place: Place;
  /** What stands there now. */
  readonly text: unknown;
  readonly language: string;
  /** The language of the document. */
  readonly main: string;
  /** Whether it can be left out where it is empty. */
  readonly isOptional?: boolean | undefined;
  /** The order in which its neighbours stand. */
  readonly order?: readonly string[] | undefined;
}

/** Writes what a Text says in one language; what it says in others stays. */
export function writeText(words: string, {place, text, language, main, isOptional, order}: TextPlace): Edit {
  const isEmpty = words === '' && isOptional === true;
  if (!isMembers(text)) {
    if (language === main) return isEmpty ? remove(place) : set(place, words, order);
    if (words === '') return () => [];
    return typeof text === 'string' && text !== ''
      ? set(place, {[main]: text, [language]: words})
      : set(place, {[language]: words}, order);
  }
  const tag = tagIn(text, language) ?? language;
  if (words !== '' || (language === main && !isOptional)) return set([...place, tag], words);
  const isLast = Object.keys(text).every((each) => each === tag);
  return isLast && isEmpty ? remove(place) : remove([...place, tag]);
}

/** Changes a list of Texts such that it says some lines; lines that stay keep their other languages. */
export function writeLines(lines: readonly string[], texts: readonly unknown[], at: TextPlace): Edit[] {
  const {place, language, main} = at;
  const before = texts.map((text) => textIn(text, language, main));
  let [start, end] = [0, 0];
  while (start < Math.min(lines.length, before.length) && lines[start] === before[start]) start++;
  const most = Math.min(lines.length, before.length) - start;
  while (end < most && lines.at(-1 - end) === before.at(-1 - end)) end++;
  const [fresh, old] = [lines.slice(start, lines.length - end), before.length - start - end];
  const edits = fresh.map((line, index) =>
    index < old
      ? writeText(line, {...at, place: [...place, start + index], text: texts[start + index]})
      : insert(place, start + index, line),
  );
  for (let extra = old; extra > fresh.length; extra--) edits.push(remove([...place, start + extra - 1]));
  return edits;
}
