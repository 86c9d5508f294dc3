/**
 * The bundle's entry, the one script that a page names. It loads the elements: at once, and their documents beside them; or,
 * where a server has rendered all of them, when a reader needs more than what stands there.
 */
import {loadElements} from './load.js';
import {preloadDocument} from './preload-document.js';
import {preloadLanguage} from './preload-language.js';
import {canWait, whenNeeded} from './server-rendered.js';

/** Those that wait for a reader. */
const waiting = new WeakSet<Element>();

/**
 * The elements of the library that stand in the page. None is defined before this has loaded them.
 *
 * @param attributes - a selector of those that they have to have
 */
function elementsInPage(attributes = ''): HTMLElement[] {
  const unknown = document.querySelectorAll<HTMLElement>(`:not(:defined)${attributes}`);
  return [...unknown].filter(({localName}) => localName.startsWith('incident-'));
}

function load(): void {
  observer.disconnect();
  // What has to have some hash is requested by what compares it.
  elementsInPage('[src]:not([integrity])').forEach(preloadDocument);
  // Where the elements fail, the page stays as it was written, and the console says why; where the language does, they ask again.
  Promise.all([loadElements(), preloadLanguage()]).catch(() => undefined);
}

/** Where the page has none yet, another script is going to use them. */
function look(): void {
  const elements = elementsInPage();
  if (elements.length > 0 && elements.every(canWait)) {
    for (const element of elements) {
      if (!waiting.has(element)) whenNeeded(element, load);
      waiting.add(element);
    }
  } else load();
}

// A page may put more of them in later, lead to a part of one, or be left open until one no longer holds.
const observer = new MutationObserver(look);
observer.observe(document, {childList: true, subtree: true});
for (const type of ['hashchange', 'visibilitychange']) addEventListener(type, look);
look();
