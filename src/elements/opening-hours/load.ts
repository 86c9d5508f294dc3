import {lazyModule} from '../lazy-module.js';

/** Loads what says whether a contact answers now. */
export const loadOpeningHours = lazyModule(
  './incident-notice-opening-hours.js',
  () => import('./incident-notice-opening-hours.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
