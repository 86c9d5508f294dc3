// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import type {Locale} from '../../../localization/locale.js';

interface LocaleModule {
  readonly locale: Locale;
}

/** What loads a language, and loads it under another address where the first failed. */
export interface LocaleLoader {
  readonly load: () => Promise<LocaleModule>;
  readonly again: (query: string) => Promise<LocaleModule>;
}

/** The languages that a page can load. */
export const loaders: Readonly<Record<string, LocaleLoader>> = {
  en: {
    load: () => import('./incident-notice-en.js'),
    again: (query) => import(/* webpackIgnore: true */ /* @vite-ignore */ `./incident-notice-en.js?${query}`),
  },
  ja: {
    load: () => import('./incident-notice-ja.js'),
    again: (query) => import(/* webpackIgnore: true */ /* @vite-ignore */ `./incident-notice-ja.js?${query}`),
  },
};
