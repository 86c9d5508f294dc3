import {speakerFor} from '../../../src/localization/all-locales.js';
import type {Language} from '../../words.js';
import type {Difference} from '../source/revision-differences.js';
import {inLanguage, type Pair} from './pair.js';

/** What the parts of a notice are called to those who read it. */
export const partNames = {
  title: ['the headline', '題名'],
  severity: ['how urgent it is', '緊急度'],
  issuer: ['who publishes it', 'お知らせの発行者'],
  summary: ['the summary', '要約'],
  hazard: ['what can happen', '起こりうる危険'],
  products: ['the products', '対象の商品'],
  sections: ['the text', '本文'],
  data: ['the data involved', '対象となる情報'],
  people: ['how many are affected', '対象の件数'],
  timeline: ['what happened when', '経緯'],
  measures: ['measures', '再発防止策'],
  services: ['the state of services', 'サービスの状況'],
  advice: ['what to do', 'お願いしたいこと'],
  remedies: ['remedies', '補償'],
  eligibility: ['who is affected', '対象となる方の条件'],
  contacts: ['whom to contact', 'お問い合わせ先'],
  links: ['links', 'リンク'],
  related: ['related notices', '関連するお知らせ'],
} as const satisfies Record<string, Pair>;

function partWords({part, added}: Difference, language: Language): string {
  const name = inLanguage(partNames[part], language);
  return added === undefined
    ? name
    : name + inLanguage([` (${added} added)`, `（${added}件追加）`], language);
}

/** Says to readers of a notice what has changed since the revision before. */
export function differenceWords(differences: readonly Difference[], language: Language): string {
  const parts = speakerFor(language).list(differences.map((difference) => partWords(difference, language)));
  return inLanguage([`Changed since then: ${parts}.`, `その後に変わったところ：${parts}。`], language);
}
