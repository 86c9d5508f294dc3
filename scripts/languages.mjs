/** The languages of the library, as `src/localization/languages.json` lists them: the only place that names them. */
import {readFileSync} from 'node:fs';

export const localizationFolder = new URL('../src/localization/', import.meta.url);

/** For each language that the library speaks, by its BCP 47 tag: the CLDR locale whose patterns it takes. */
export const languages = JSON.parse(readFileSync(new URL('languages.json', localizationFolder), 'utf8'));

/** The language that the messages are written in. */
export const sourceLanguage = 'en';

/** The languages that the messages are translated into. */
export const targetLanguages = Object.keys(languages).filter((tag) => tag !== sourceLanguage);
