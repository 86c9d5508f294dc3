import {locales} from '../src/localization/all-locales.js';
import {placesIn} from '../src/model/problems/places.js';
import type {Notice} from '../src/model/schema/notice.js';

/** The languages to look at a notice in: its own first, then those that the library speaks besides, as BCP 47 tags. */
export function languagesOf(notice: Notice): string[] {
  const found = new Set([notice.language]);
  for (const {kind, value} of placesIn(notice)) {
    if (kind === 'text' && typeof value === 'object' && value !== null) {
      for (const tag of Object.keys(value)) found.add(tag);
    }
  }
  for (const tag of Object.keys(locales)) found.add(tag);
  return [...found];
}

/** What a language is called by those who speak it, with its tag where that is not known. */
export function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
