// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
/** What a page says of dates that are not exact. */
export {translations} from '../../../localization/catalogues/dates/ja.js';
