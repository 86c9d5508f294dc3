import {lazyModule} from '../lazy-module.js';

/** Loads what renders pictures, products, hazards, remedies and related notices. */
export const loadSupplement = lazyModule(
  './incident-notice-supplement.js',
  () => import('./incident-notice-supplement.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
