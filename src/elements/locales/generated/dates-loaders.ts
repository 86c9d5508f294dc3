// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import type {Translations} from '../../../localization/msg.js';
import {lazyModule} from '../../lazy-module.js';

/** What a page says of dates that are not exact. What loads it, by BCP 47 tag. */
export const datesLoaders: Readonly<Record<string, () => Promise<{readonly translations: Translations}>>> = {
  ja: lazyModule(
    './incident-notice-dates-ja.js',
    () => import('./incident-notice-dates-ja.js'),
    (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
  ),
};
