// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import type {Translations} from '../../../localization/msg.js';
import {lazyModule} from '../../lazy-module.js';

/** What a page says of products, hazards, remedies and related notices. What loads it, by BCP 47 tag. */
export const supplementLoaders: Readonly<
  Record<string, () => Promise<{readonly translations: Translations}>>
> = {
  ja: lazyModule(
    './incident-notice-supplement-ja.js',
    () => import('./incident-notice-supplement-ja.js'),
    (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
  ),
};
