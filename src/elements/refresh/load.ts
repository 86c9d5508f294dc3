import {lazyModule} from '../lazy-module.js';

/** Loads what requests a document again: after a failure, and for `refresh`. */
export const loadRefresh = lazyModule(
  './incident-notice-refresh.js',
  () => import('./incident-notice-refresh.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
