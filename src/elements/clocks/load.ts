import {lazyModule} from '../lazy-module.js';

/**
 * Loads what reads and tells times by two clocks. It is requested because of a document and never because of what a reader
 * does or where they are, so that no request tells of them.
 */
export const loadClocks = lazyModule(
  './incident-notice-clocks.js',
  () => import('./incident-notice-clocks.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
