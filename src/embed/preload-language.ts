import {requests} from '../elements/locales/generated/requests.js';

/**
 * Requests the language of the page beside the elements, which most likely speak it; undefined where the library does not. If
 * that fails, they ask again.
 */
export function preloadLanguage(): Promise<unknown> | undefined {
  return requests[document.documentElement.lang.slice(0, 2)]?.();
}
