import {lazyModule} from '../elements/lazy-module.js';

/** Loads all elements, and registers them. */
export const loadElements = lazyModule(
  './incident-notice-elements.js',
  () => import('./incident-notice-elements.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
