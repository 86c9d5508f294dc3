// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import type {Locale} from '../../../localization/locale.js';
import {lazyModule} from '../../lazy-module.js';

/** What loads each language that a page can speak, by BCP 47 tag. */
export const loaders: Readonly<Record<string, () => Promise<{readonly locale: Locale}>>> = {
  en: lazyModule(
    './incident-notice-en.js',
    () => import('./incident-notice-en.js'),
    (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
  ),
  ja: lazyModule(
    './incident-notice-ja.js',
    () => import('./incident-notice-ja.js'),
    (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
  ),
};
