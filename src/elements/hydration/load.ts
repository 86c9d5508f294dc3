import type {RenderOptions} from 'lit';
import {lazyModule} from '../lazy-module.js';
import {clearServerRendering} from './clear.js';

/** Hydrates the markup of a server, or removes it where it does not fit. */
export type Hydrate = (root: ShadowRoot, view: unknown, options: RenderOptions) => void;

const load = lazyModule(
  './incident-notice-hydration.js',
  () => import('./incident-notice-hydration.js'),
  (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
);

/** Loads what hydrates; where that could not be loaded, the notice is rendered anew. Never rejects. */
export function loadHydration(): Promise<Hydrate> {
  return load().then(
    ({hydrateNotice}) => hydrateNotice,
    () => clearServerRendering,
  );
}
