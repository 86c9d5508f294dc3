import type {FormAnswers} from './form-reader.js';

export type Language = 'ja' | 'en';
export const languages = ['ja', 'en'] as const;

/** The words of the notice of 2012 by which a reader finds what to fill in, and recognises the answer. */
export interface Words {
  readonly purchase: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly forgotten: string;
  readonly device: string;
  readonly featurePhone: string;
  readonly smartphone: string;
  readonly computer: string;
  readonly payment: string;
  readonly card: string;
  readonly otherPayment: string;
  readonly unknown: string;
  readonly check: string;
  readonly clear: string;
  readonly affected: string;
  readonly notAffected: string;
  readonly possiblyAffected: string;
  readonly checkYourAnswers: string;
  readonly retry: string;
  readonly failed: string;
}

export const words: Readonly<Record<Language, Words>> = {
  ja: {
    purchase: 'ご注文日',
    year: '年',
    month: '月',
    day: '日',
    forgotten: '覚えていない',
    device: 'ご注文時の端末',
    featurePhone: '携帯電話（スマートフォン以外）',
    smartphone: 'スマートフォン',
    computer: 'パソコンまたはタブレット',
    payment: 'お支払いの方法',
    card: 'クレジットカード',
    otherPayment: 'それ以外',
    unknown: 'わからない',
    check: '対象かどうか確かめる',
    clear: '消去する',
    affected: 'ご注文は、本件の対象です',
    notAffected: 'ご注文は、本件の対象ではありません',
    possiblyAffected: 'ご注文は、本件の対象かもしれません',
    checkYourAnswers: '入力内容をご確認ください',
    retry: 'もう一度読み込む',
    failed: 'お知らせを表示できませんでした。',
  },
  en: {
    purchase: 'When did you place the order?',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    forgotten: 'I don’t remember',
    device: 'Which device did you order with?',
    featurePhone: 'Mobile phone (not a smartphone)',
    smartphone: 'Smartphone',
    computer: 'Computer or tablet',
    payment: 'How did you pay?',
    card: 'Credit card',
    otherPayment: 'Another way',
    unknown: 'I don’t know',
    check: 'See if I am affected',
    clear: 'Clear',
    affected: 'Your order is affected by this incident',
    notAffected: 'Your order is not affected by this incident',
    possiblyAffected: 'Your order may be affected by this incident',
    checkYourAnswers: 'Please check your answers',
    retry: 'Try again',
    failed: 'The notice could not be shown here.',
  },
};

/** What a reader writes into the fields of a date; what they do not know stays empty. */
export function dateOf({year, month, day}: Words, typed: readonly string[]): Record<string, string> {
  return Object.fromEntries([year, month, day].map((label, index) => [label, typed[index] ?? '']));
}

/** What a reader answers whose order is affected: by feature phone, on 15 August 2012, paid by card. */
export function affectedOrder(w: Words): FormAnswers {
  return {
    [w.purchase]: dateOf(w, ['2012', '8', '15']),
    [w.device]: w.featurePhone,
    [w.payment]: w.card,
  };
}
