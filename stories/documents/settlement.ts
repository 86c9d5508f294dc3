import {remedyKinds} from '../../src/model/schema/vocabulary.js';
import type {NoticeDocument} from './document.js';
import {kettle} from './examples.js';

type Group = NonNullable<NoticeDocument['eligibility']>['groups'][number];

const paid = {question: 'paid', from: '2024-04', to: '2026-03'};

const groups: readonly Group[] = [
  {
    id: 'still-customer',
    label: {ja: '現在もご契約の方', en: 'Customers who still have a contract'},
    when: {all: [paid, {question: 'contract', in: ['yes']}]},
    action: 'none',
    remedies: ['credit'],
  },
  {
    id: 'former-customer',
    label: {ja: '解約された方', en: 'Former customers'},
    when: {all: [paid, {question: 'contract', in: ['no']}]},
    action: 'required',
    remedies: ['refund'],
  },
];

/** A settlement: some get their money without doing anything, others have to ask for it. */
export const settlement: NoticeDocument = {
  formatVersion: '1.1',
  id: 'tsubame-fees-2026',
  revision: 1,
  language: 'ja',
  kind: 'settlement',
  stage: 'final',
  severity: 'information',
  title: {ja: '通話料の過払い分をお返しします', en: 'We return call charges that were too high'},
  summary: {
    ja: '消費者団体との和解により、2024年4月から2026年3月までの過払い分をお返しします。',
    en: 'As agreed with a consumers’ association, we return what was charged too much from April 2024 to March 2026.',
  },
  issuer: {name: {ja: 'つばめ通信株式会社', en: 'Tsubame Communications Co., Ltd.'}},
  published: '2026-11-20',
  remedies: [
    {
      id: 'credit',
      kind: 'credit',
      title: {ja: '1月の請求から1,200円を差し引きます', en: 'We take 1,200 yen off your bill of January'},
    },
    {
      id: 'refund',
      kind: 'refund',
      title: {ja: '1,200円を口座にお振り込みします', en: 'We transfer 1,200 yen to your account'},
      deadline: {on: '2027-03', part: 'late'},
    },
  ],
  eligibility: {
    timeZone: 'Asia/Tokyo',
    questions: [
      {
        id: 'paid',
        kind: 'date',
        label: {ja: '最後のお支払いはいつですか', en: 'When did you last pay?'},
        short: {ja: '最後のお支払い', en: 'Last payment'},
      },
      {
        id: 'contract',
        kind: 'choice',
        label: {ja: 'いまもご契約中ですか', en: 'Do you still have a contract?'},
        short: {ja: '現在のご契約', en: 'Still under contract'},
        options: [
          {value: 'yes', label: {ja: 'はい', en: 'Yes'}},
          {value: 'no', label: {ja: 'いいえ', en: 'No'}},
        ],
      },
    ],
    groups: [...groups],
  },
};

const remedyTitles = {
  repair: {ja: '取っ手を無料で直します', en: 'We mend the handle free of charge'},
  replace: {ja: '新しい品をお送りします', en: 'We send you a new one'},
  refund: {ja: '代金をお返しします', en: 'We pay your money back'},
  credit: {ja: '次の請求から差し引きます', en: 'We take it off your next bill'},
  monitoring: {ja: '信用情報を1年間見守ります', en: 'We watch your credit record for a year'},
  dispose: {ja: '自治体の決まりに従って捨ててください', en: 'Please dispose of it as your city asks'},
  other: {ja: '講習会にご招待します', en: 'We invite you to a course'},
} as const;

/** Every way of putting something right. */
export const everyRemedy: NoticeDocument = {
  ...settlement,
  remedies: remedyKinds.map((kind) => ({id: kind, kind, title: remedyTitles[kind]})),
};

/** Related notices of every kind. */
export const everyRelation: NoticeDocument = {
  ...kettle,
  related: [
    ...(kettle.related ?? []),
    {
      href: 'https://www.minato.example/kettle/ko',
      relation: 'translation',
      label: {ja: '韓国語のお知らせ', en: 'This notice in Korean'},
      language: 'ko',
    },
    {
      href: 'https://authority.example/2026/kettle',
      relation: 'same-incident',
      label: {ja: '消費者庁のお知らせ', en: 'Notice of the consumer authority'},
    },
  ],
};
