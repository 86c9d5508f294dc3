import * as v from 'valibot';
import {at, placesIn} from '../problems/places.js';
import type {Path, Problem} from '../problems/problem.js';
import {languageTagSchema} from '../schema/text.js';
import {fallbacks} from '../text.js';
import {warningAt} from '../problems/warning.js';

/** Names of people and firms, and addresses: where they are one string, it is the same in every language. */
const properNames =
  /^issuer\/(name|tradeName|address|representative\/name)$|^contacts\/\d+\/address$|^products\/\d+\/(name|brand)$/;

/** Maximum number of languages examined. No notice has a tenth of them; a broken one may have as many as texts. */
const mostLanguages = 100;

/** A text with the languages that it is in. */
interface Wording {
  readonly path: Path;
  readonly tags: readonly string[];
  /** The same in small letters. */
  readonly names: ReadonlySet<string>;
}

function wordingIn(tags: readonly string[], path: Path): Wording {
  return {path, tags, names: new Set(tags.map((tag) => tag.toLowerCase()))};
}

const optionLabel = /^eligibility\/questions\/\d+\/options\/\d+\/label$/;

/** Whether options are names, by the list of them: there may be thousands in one. */
const namedOptions = new WeakMap<readonly unknown[], boolean>();

/** Whether a label is one of options none of which is translated, such as those of shops or models. */
function isAmongNames(path: Path, document: unknown): boolean {
  if (!optionLabel.test(path.join('/'))) return false;
  const options = at(document, ...path.slice(0, -2).map(String));
  if (!Array.isArray(options)) return false;
  const areNames =
    namedOptions.get(options) ?? options.every((option) => typeof at(option, 'label') === 'string');
  namedOptions.set(options, areNames);
  return areNames;
}

/**
 * Whether one string is for readers of every language: a name, a number, a label that repeats its own id or value, or one
 * of a list of names.
 */
function needsNoTranslation(text: string, path: Path, document: unknown): boolean {
  const owner = at(document, ...path.slice(0, -1).map(String));
  const isOwnName = path.at(-1) === 'label' && [at(owner, 'id'), at(owner, 'value')].includes(text);
  return (
    isOwnName || !/\p{L}/u.test(text) || properNames.test(path.join('/')) || isAmongNames(path, document)
  );
}

function* wordings(document: unknown, language: string): Generator<Wording> {
  for (const {kind, path, value} of placesIn(document)) {
    if (kind !== 'text') continue;
    if (typeof value === 'string') {
      if (!needsNoTranslation(value, path, document)) yield wordingIn([language], path);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // A name that is no language is an error of its own.
      const tags = Object.keys(value).filter((name) => v.is(languageTagSchema, name));
      const isText = Object.values(value).every((each) => typeof each === 'string');
      if (tags.length > 0 && isText) yield wordingIn(tags, path);
    }
  }
}

/** A language with the names that serve its readers: those of `en-GB` also `en`, and not the other way round. */
interface Wanted {
  readonly language: string;
  readonly served: readonly string[];
}

function isIn({served}: Wanted, {names}: Wording): boolean {
  return served.some((name) => names.has(name));
}

/** The languages of a document: those that at least a third of its texts have, and those that fewer have. */
interface DocumentLanguages {
  readonly texts: readonly Wording[];
  readonly expected: readonly Wanted[];
  readonly partial: readonly {readonly language: string; readonly number: number}[];
}

function examine(document: unknown, ownLanguage: string): DocumentLanguages {
  const texts = [...wordings(document, ownLanguage)];
  const languages = [...new Set(texts.flatMap(({tags}) => tags))].slice(0, mostLanguages);
  const counted = languages.map((language) => {
    const wanted = {language, served: fallbacks(language)};
    return {wanted, language, number: texts.filter((text) => isIn(wanted, text)).length};
  });
  const isExpected = ({number}: {number: number}) => number * 3 >= texts.length;
  return {
    texts,
    expected: counted.filter(isExpected).map(({wanted}) => wanted),
    partial: counted.filter((each) => !isExpected(each)),
  };
}

/** The languages in which a notice can be read: its own first, then those that at least a third of its texts have. */
export function languagesOf(notice: {readonly language: string}): string[] {
  const known = new Map([[notice.language.toLowerCase(), notice.language]]);
  for (const {language} of examine(notice, notice.language).expected) {
    const name = language.toLowerCase();
    if (!known.has(name)) known.set(name, language);
  }
  return [...known.values()];
}

/**
 * Finds the texts that lack a language in which other texts of the document exist. A language that fewer than a third of
 * the texts have is reported once: it was hardly meant to be complete, and a warning for each text would hide the others.
 */
export function* missingTranslations(document: unknown): Generator<Problem> {
  const ownLanguage = at(document, 'language');
  if (typeof ownLanguage !== 'string') return;
  const {texts, expected, partial} = examine(document, ownLanguage);
  for (const {language, number} of partial)
    yield warningAt([], 'partial-translation', language, `${number}/${texts.length}`);
  for (const text of texts) {
    const missing = expected.filter((wanted) => !isIn(wanted, text)).map(({language}) => language);
    if (missing.length > 0)
      yield warningAt(text.path, 'missing-translation', text.tags.join(', '), missing.join(', '));
  }
}
