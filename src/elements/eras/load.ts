import {lazyModule} from '../lazy-module.js';

/**
 * Loads what reads dates of other calendars and scripts. It is requested because of a document and never because of what a
 * reader does, so that no request tells of them.
 */
export const loadEras = lazyModule(
  './incident-notice-eras.js',
  () => import('./incident-notice-eras.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
