// Generated from src/localization/languages.json by scripts/generate-locales.mjs. Do not edit.
import {patterns as enPatterns} from '../generated/patterns/en.js';
import {translations as jaChecker} from '../catalogues/checker/ja.js';
import {translations as jaClocks} from '../catalogues/clocks/ja.js';
import {translations as jaCodes} from '../catalogues/codes/ja.js';
import {translations as jaCommand} from '../catalogues/command/ja.js';
import {translations as jaDates} from '../catalogues/dates/ja.js';
import {translations as jaNotice} from '../catalogues/notice/ja.js';
import {translations as jaOpeningHours} from '../catalogues/opening-hours/ja.js';
import {translations as jaPlain} from '../catalogues/plain/ja.js';
import {translations as jaProblems} from '../catalogues/problems/ja.js';
import {translations as jaRefresh} from '../catalogues/refresh/ja.js';
import {translations as jaSupplement} from '../catalogues/supplement/ja.js';
import {translations as jaTruthMap} from '../catalogues/truth-map/ja.js';
import {patterns as jaPatterns} from '../generated/patterns/ja.js';
import type {Locale} from '../locale.js';

/** All that can be said, by language. */
export const locales: Readonly<Record<string, Locale>> & {readonly en: Locale} = {
  en: {tag: 'en', patterns: enPatterns, messages: {}},
  ja: {
    tag: 'ja',
    patterns: jaPatterns,
    messages: {
      ...jaChecker,
      ...jaClocks,
      ...jaCodes,
      ...jaCommand,
      ...jaDates,
      ...jaNotice,
      ...jaOpeningHours,
      ...jaPlain,
      ...jaProblems,
      ...jaRefresh,
      ...jaSupplement,
      ...jaTruthMap,
    },
  },
};
