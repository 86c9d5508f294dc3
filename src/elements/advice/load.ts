import {lazyModule} from '../lazy-module.js';
import type {Trouble} from './trouble.js';

const load = lazyModule(
  './incident-notice-advice.js',
  () => import('./incident-notice-advice.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);

/** Tells the owner of a page what is wrong and what to do, in the console, where one looks on a bad day. Never rejects. */
export async function advise(element: HTMLElement, trouble: Trouble): Promise<void> {
  try {
    (await load()).advise(element, trouble);
  } catch {
    console.warn(element, trouble);
  }
}
