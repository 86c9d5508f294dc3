import {lazyModule} from '../lazy-module.js';

/**
 * Loads the checker. It is requested along with the document and never because of what a reader answers, so that no request
 * tells of that.
 */
export const loadChecker = lazyModule(
  './incident-notice-checker.js',
  () => import('./incident-notice-checker.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
