import type {Translations} from '../../localization/msg.js';
import {lazyModule} from '../lazy-module.js';
import {datesLoaders} from '../locales/generated/dates-loaders.js';

/**
 * Loads what reads dates of other calendars and scripts, and dates as people say them. It is requested because of a document
 * and never because of what a reader does, so that no request tells of them.
 */
export const loadEras = lazyModule(
  './incident-notice-eras.js',
  () => import('./incident-notice-eras.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);

/**
 * Loads the words for dates that are not exact, likewise.
 *
 * @param tag - of the language that is spoken
 * @returns undefined where English stands in
 */
export async function loadDateWords(tag: string): Promise<Translations | undefined> {
  return (await datesLoaders[tag]?.().catch(() => undefined))?.translations;
}
