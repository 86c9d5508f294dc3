import {html, type TemplateResult} from 'lit';
import {speakerFor} from '../../src/localization/all-locales.js';
import {wear} from './brands.js';
import {setMedia} from './media.js';

/** What the toolbars say. */
export interface Globals {
  readonly locale: string;
  readonly direction: string;
  readonly theme: string;
  readonly brand: string;
  readonly width: string;
  readonly size: string;
  readonly motion: string;
  readonly colours: string;
}

/** Makes the page one in this language, theme, brand and so on. */
export function setPage({locale, direction, theme, brand, size, motion, colours}: Globals): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction === 'auto' ? speakerFor(locale).patterns.direction : direction;
  root.dataset.theme = theme;
  root.dataset.size = size;
  wear(brand, theme);
  // The shadow trees of the story are there when it has been drawn.
  requestAnimationFrame(() => setMedia({motion, colours}));
}

/** The page's only landmark and its first heading, in which a story stands. */
export function placeView(story: unknown, name: string, {width}: Globals, isAlone: boolean): TemplateResult {
  // On a page of documentation there are several stories, and headings of its own.
  return isAlone
    ? html`<main class="story" data-width=${width}><h1 class="story-name" lang="en" dir="ltr">${name}</h1>${story}</main>`
    : html`<div class="story" data-width=${width}>${story}</div>`;
}
