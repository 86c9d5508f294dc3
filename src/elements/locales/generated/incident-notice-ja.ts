// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import {translations as jaNotice} from '../../../localization/catalogues/notice/ja.js';
import {translations as jaChecker} from '../../../localization/catalogues/checker/ja.js';
import {translations as jaCodes} from '../../../localization/catalogues/codes/ja.js';
import {translations as jaOpeningHours} from '../../../localization/catalogues/opening-hours/ja.js';
import {translations as jaRefresh} from '../../../localization/catalogues/refresh/ja.js';
import {patterns as jaPatterns} from '../../../localization/generated/patterns/ja.js';
import type {Locale} from '../../../localization/locale.js';

/** What a page can say. */
export const locale: Locale = {
  tag: 'ja',
  patterns: jaPatterns,
  messages: {...jaNotice, ...jaChecker, ...jaCodes, ...jaOpeningHours, ...jaRefresh},
};
