import {lazyModule} from '../lazy-module.js';

/**
 * Loads the checker. It is requested along with the document and never because of what a reader does, so that no request
 * tells of them.
 */
export const loadChecker = lazyModule(
  './incident-notice-checker.js',
  () => import('./incident-notice-checker.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
