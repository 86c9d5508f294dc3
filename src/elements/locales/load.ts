import type {Locale} from '../../localization/locale.js';
import {loaders} from './generated/loaders.js';

/** The languages that a page can speak, as BCP 47 tags. Storybook adds one that does not exist. */
export function localeTags(): readonly string[] {
  return Object.keys(loaders);
}

const loaded = new Map<string, Locale>();

/** A language that has been loaded before. */
export function loadedLocale(tag: string): Locale | undefined {
  return loaded.get(tag);
}

/**
 * Loads a language. It is requested because of the attribute `lang` and of a document, and never because of what a reader
 * does.
 *
 * @param tag - one of `localeTags()`
 * @throws if it could not be loaded; the next call tries again
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const module = await loaders[tag]?.();
  if (!module) throw new RangeError(`No page can speak ${tag}.`);
  loaded.set(tag, module.locale);
  return module.locale;
}
