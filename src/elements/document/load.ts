import {lazyModule} from '../lazy-module.js';

/** Loads what says what is wrong with a document. */
export const loadReadNotice = lazyModule(
  './incident-notice-read-notice.js',
  () => import('./incident-notice-read-notice.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);

/** Loads what compares a document with the attribute `integrity`. */
export const loadVerifyIntegrity = lazyModule(
  './incident-notice-verify-integrity.js',
  () => import('./incident-notice-verify-integrity.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
