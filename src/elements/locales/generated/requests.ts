// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
/** What requests each language that a page can speak, by BCP 47 tag; what fails is not attempted again. */
export const requests: Readonly<Record<string, () => Promise<unknown>>> = {
  en: () => import('./incident-notice-en.js'),
  ja: () => import('./incident-notice-ja.js'),
};
