import {at, placesIn} from '../../problems/places.js';
import type {Path, Problem} from '../../problems/problem.js';
import {warningAt} from '../../problems/warning.js';

/**
 * Countries whose sign is taken for that of their language. Signs that are languages, too, in which notices are likely to be
 * written are left out, such as `sl`, `be` and `ca`.
 */
const languagesOfCountries: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  se: 'sv',
  ua: 'uk',
  vn: 'vi',
};

/** Countries whose sign is no language at all, with the tag of the one that is spoken there. */
const tagsOfCountries: Readonly<Record<string, string>> = {
  au: 'en-AU',
  gb: 'en-GB',
  tw: 'zh-TW',
  us: 'en-US',
};

/**
 * Languages with two letters in their tags (RFC 5646, section 2.2.1), by the three letters that ISO 639-2 has for them, in which
 * notices are likely to be written.
 */
const shorterTags: Readonly<Record<string, string>> = {
  ara: 'ar',
  ces: 'cs',
  chi: 'zh',
  cze: 'cs',
  dan: 'da',
  deu: 'de',
  dut: 'nl',
  ell: 'el',
  eng: 'en',
  fin: 'fi',
  fra: 'fr',
  fre: 'fr',
  ger: 'de',
  gre: 'el',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  nor: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rum: 'ro',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
  zho: 'zh',
};

/** The tag that is meant by one that is no language, or has a shorter one. */
function betterTag(tag: string): string | undefined {
  const primary = primaryOf(tag);
  if (Object.hasOwn(tagsOfCountries, primary)) return tagsOfCountries[primary];
  const shorter = Object.hasOwn(shorterTags, primary) ? shorterTags[primary] : undefined;
  return shorter && shorter + tag.slice(primary.length);
}

/** Where a notice is in one of these, too, Northern Sami is likely to be meant by `se`. */
const besideSami = ['sv', 'nb', 'nn', 'no', 'fi'];

function primaryOf(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** The tags of a document with the place of each where it comes first. */
function tagsIn(document: unknown): Map<string, Path> {
  const places = new Map<string, Path>();
  const language = at(document, 'language');
  if (typeof language === 'string') places.set(language, ['language']);
  for (const {kind, path, value} of placesIn(document)) {
    const spoken = kind === 'object' ? at(value, 'languages') : undefined;
    for (const [index, tag] of Array.isArray(spoken) ? spoken.entries() : [])
      if (typeof tag === 'string' && !places.has(tag)) places.set(tag, [...path, 'languages', index]);
    if (kind !== 'text' || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const tag of Object.keys(value)) if (!places.has(tag)) places.set(tag, [...path, tag]);
  }
  return places;
}

/**
 * Finds language tags that are signs of countries, such as `jp`: screen readers and fonts know no such language, and readers
 * of the one that is meant are not served. Two of them are languages, too: `kr`, which is Kanuri, and `se`, which is let pass
 * beside its neighbours. So are other signs of countries, and tags of three letters where the language has one of two. Each tag
 * is told of once.
 */
export function* languageSlips(document: unknown): Generator<Problem> {
  const places = tagsIn(document);
  const languages = new Set([...places.keys()].map(primaryOf));
  for (const [tag, path] of places) {
    const country = primaryOf(tag);
    const meant = Object.hasOwn(languagesOfCountries, country) ? languagesOfCountries[country] : undefined;
    const better = betterTag(tag);
    if (better !== undefined) yield {...warningAt(path, 'bad-language-tag', tag), nearest: better};
    if (meant === undefined) continue;
    if (country === 'se' && besideSami.some((language) => languages.has(language))) continue;
    yield {...warningAt(path, 'country-for-language', tag), nearest: meant + tag.slice(country.length)};
  }
}
