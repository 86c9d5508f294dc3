import {lazyModule} from '../lazy-module.js';

/**
 * Loads what doubts codes that may be mistyped. It is requested because of a document and never because of what a reader
 * does, so that no request tells of them.
 */
export const loadCodes = lazyModule(
  './incident-notice-codes.js',
  () => import('./incident-notice-codes.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
