import {lazyModule} from '../lazy-module.js';

/** Loads what starts a checker answered. It is requested because of what the owner of a page wrote, and of nothing else. */
export const loadAnswers = lazyModule(
  './incident-notice-answers.js',
  () => import('./incident-notice-answers.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);
