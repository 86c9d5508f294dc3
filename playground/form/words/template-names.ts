import type {TemplateKind} from '../../../src/templates/index.js';
import type {Pair} from './pair.js';

/** What the kinds of templates are called. */
export const templateNames: Readonly<Record<TemplateKind, Pair>> = {
  'data-leak': ['Personal data leaked, or may have', '個人情報が漏れた、またはそのおそれがある'],
  'card-skimming': ['Card data was stolen where people pay', 'お支払いの画面からカード情報が盗まれた'],
  'recall-lot': ['A product is recalled, by its lot', '製品の回収（ロット番号でわかる）'],
  'recall-serial': ['A product is recalled, by its serial number', '製品の回収（製造番号でわかる）'],
  'food-date': ['Food is recalled, by its date', '食品の回収（期限の日付でわかる）'],
  outage: ['A service stopped', 'サービスが止まった'],
  'forged-mails': ['Forged mails are sent in your name', 'あなたの名をかたるメールが届いている'],
  settlement: ['A settlement: people can claim', '和解・補償の申し込み'],
};
