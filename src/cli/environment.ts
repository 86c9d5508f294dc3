import {locales} from '../localization/all-locales.js';
import {lookUpLanguage} from '../model/text.js';

/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The languages that the command line speaks. */
export const spokenLanguages: readonly string[] = Object.keys(locales);

/**
 * The language of a terminal, from the first variable that names one: `ja_JP.UTF-8` is Japanese; `C`, `POSIX` and languages
 * without a translation are English.
 */
export function languageOf({LC_ALL, LC_MESSAGES, LANG, LANGUAGE}: Environment): string {
  const locale = LC_ALL || LC_MESSAGES || LANG || LANGUAGE || '';
  const [tag = ''] = locale.split(/[.@:]/);
  return lookUpLanguage(spokenLanguages, [tag.replaceAll('_', '-')]) ?? 'en';
}

/** Whether lines may be coloured: as FORCE_COLOR says, else NO_COLOR (no-color.org), else on a terminal that can. */
export function wantsColour(
  {FORCE_COLOR, NO_COLOR, TERM}: Environment,
  isTerminal: boolean | undefined,
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && isTerminal === true;
}
