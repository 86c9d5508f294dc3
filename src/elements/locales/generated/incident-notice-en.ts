// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import {patterns as enPatterns} from '../../../localization/generated/patterns/en.js';
import type {Locale} from '../../../localization/locale.js';

/** What a page can say. */
export const locale: Locale = {tag: 'en', patterns: enPatterns, messages: {}};
