import {at, placesIn} from '../problems/places.js';
import type {Path, Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';

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
    if (kind !== 'text' || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const tag of Object.keys(value)) if (!places.has(tag)) places.set(tag, [...path, tag]);
  }
  return places;
}

/**
 * Finds language tags that are signs of countries, such as `jp`: screen readers and fonts know no such language, and readers
 * of the one that is meant are not served. Two of them are languages, too: `kr`, which is Kanuri, and `se`, which is let pass
 * beside its neighbours. Each tag is told of once.
 */
export function* languageSlips(document: unknown): Generator<Problem> {
  const places = tagsIn(document);
  const languages = new Set([...places.keys()].map(primaryOf));
  for (const [tag, path] of places) {
    const country = primaryOf(tag);
    const meant = Object.hasOwn(languagesOfCountries, country) ? languagesOfCountries[country] : undefined;
    if (meant === undefined) continue;
    if (country === 'se' && besideSami.some((language) => languages.has(language))) continue;
    yield {...warningAt(path, 'country-for-language', tag), nearest: meant + tag.slice(country.length)};
  }
}
