import {lazyModule} from '../lazy-module.js';

/**
 * Loads the combobox. It is requested because a document has a long list of answers, before its notice is shown, and never
 * because of what a reader does, so that no request tells of them.
 */
export const loadCombobox = lazyModule(
  './incident-notice-combobox.js',
  () => import('./incident-notice-combobox.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
