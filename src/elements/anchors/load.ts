import {lazyModule} from '../lazy-module.js';

/** Loads what leads from the address of the page to a part of the notice. */
export const loadAnchors = lazyModule(
  './incident-notice-anchors.js',
  () => import('./incident-notice-anchors.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
