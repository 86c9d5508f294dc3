// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
/** What a page says of products, hazards, remedies and related notices. */
export {translations} from '../../../localization/catalogues/supplement/ja.js';
