// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
/** What a page says of times by two clocks. */
export {translations} from '../../../localization/catalogues/clocks/ja.js';
