import type {NoticeDocument} from './document.js';

type Question = NonNullable<NoticeDocument['eligibility']>['questions'][number];

const halls = [
  ['sapporo', 'Sapporo Snow Hall', '札幌スノーホール'],
  ['aomori', 'Aomori Bay Hall', '青森ベイホール'],
  ['sendai', 'Sendai Cedar Hall', '仙台杜のホール'],
  ['niigata', 'Niigata River Hall', '新潟リバーホール'],
  ['omiya', 'Omiya Station Hall', '大宮駅前ホール'],
  ['shibuya', 'Shibuya Hill Hall', '渋谷坂の上ホール'],
  ['yokohama', 'Yokohama Port Hall', '横浜ポートホール'],
  ['kanazawa', 'Kanazawa Castle Hall', '金沢城下ホール'],
  ['nagoya', 'Nagoya Canal Hall', '名古屋運河ホール'],
  ['kyoto', 'Kyoto North Hall', '京都北ホール'],
  ['osaka', 'Osaka Bridge Hall', '大阪橋のホール'],
  ['hiroshima', 'Hiroshima Island Hall', '広島島のホール'],
  ['fukuoka', 'Fukuoka Market Hall', '福岡市場ホール'],
  ['naha', 'Naha Coral Hall', '那覇さんごホール'],
] as const;

const paid: Question = {
  id: 'paid',
  kind: 'date',
  time: true,
  label: {ja: 'お支払いの日時', en: 'When did you pay?'},
  short: {ja: 'お支払いの日時', en: 'Time of payment'},
  hint: {
    ja: '受付メールの最後に書かれています。',
    en: 'It stands at the end of the e-mail that we sent you.',
  },
};

const hall: Question = {
  id: 'hall',
  kind: 'choice',
  label: {ja: '公演の会場', en: 'Which hall was the concert in?'},
  short: {ja: '公演の会場', en: 'Concert hall'},
  options: halls.map(([value, en, ja]) => ({value, label: {ja, en}})),
  other: true,
};

const payment: Question = {
  id: 'payment',
  kind: 'choice',
  label: {ja: 'お支払いの方法', en: 'How did you pay?'},
  short: {ja: 'お支払いの方法', en: 'Payment'},
  options: [
    {value: 'credit-card', label: {ja: 'クレジットカード', en: 'Credit card'}},
    {
      value: 'shop',
      label: {ja: 'コンビニエンスストア', en: 'At a convenience store'},
      hint: {ja: '払込番号をレジで伝える方法です。', en: 'You told a number at the till.'},
    },
  ],
  other: true,
  lookup: {
    href: 'https://tickets.hibiki.example/payment',
    text: {ja: '支払い方法の一覧', en: 'All ways of paying, with pictures'},
  },
};

const order: Question = {
  id: 'order',
  kind: 'code',
  label: {ja: '受付番号', en: 'What is the order number?'},
  short: {ja: '受付番号', en: 'Order number'},
  example: 'HB2604817',
};

/** Card data of ticket purchases: a form with every kind of question, and several ways of being affected. */
export const ticketing: NoticeDocument = {
  formatVersion: '1.1',
  id: 'hibiki-tickets-2026',
  revision: 4,
  language: 'ja',
  kind: 'data-breach',
  stage: 'final',
  severity: 'warning',
  title: {
    ja: 'チケットのお支払いで、カード情報が写し取られたおそれがあります',
    en: 'Card data of ticket purchases may have been copied',
  },
  summary: {
    ja: '11月2日の夕方から5日の朝まで、支払い画面が書き換えられていました。会場の端末にも同じ不具合がありました。',
    en: 'From the evening of 2 November to the morning of 5 November, our payment page had been altered. Terminals in some halls had the same fault.',
  },
  issuer: {name: {ja: 'ひびきチケット株式会社', en: 'Hibiki Tickets Ltd'}},
  published: '2026-11-21',
  data: [
    {
      id: 'card',
      label: {ja: 'カード番号と有効期限', en: 'Card number and expiry date'},
      exposure: 'confirmed',
    },
    {id: 'code', label: {ja: 'セキュリティコード', en: 'Security code'}, exposure: 'possible'},
  ],
  advice: [
    {
      id: 'replace',
      title: {ja: 'カードを再発行してください', en: 'Have your card replaced'},
      body: {ja: '手数料は当社が負担します。', en: 'We pay the fee.'},
    },
    {
      id: 'watch',
      title: {ja: '利用明細をお確かめください', en: 'Check your card statements'},
    },
  ],
  eligibility: {
    timeZone: 'Asia/Tokyo',
    questions: [paid, hall, payment, order],
    groups: [
      {
        id: 'page',
        label: {ja: '支払い画面で入力した方', en: 'Paid on our page'},
        certainty: 'certain',
        when: {
          all: [
            {question: 'payment', in: ['credit-card']},
            {question: 'paid', from: '2026-11-02T18:00+09:00', to: '2026-11-05T09:30+09:00'},
          ],
        },
        data: ['card', 'code'],
        advice: ['replace', 'watch'],
      },
      {
        id: 'terminal',
        label: {ja: '会場の端末で支払った方', en: 'Paid at a terminal in a hall'},
        when: {
          all: [
            {question: 'payment', notIn: ['shop']},
            {question: 'hall', in: ['sapporo', 'sendai', 'naha']},
            {question: 'paid', from: '2026-10', to: '2026-11-05'},
          ],
        },
        data: ['card'],
        advice: ['watch'],
        consequence: {
          ja: '端末で読み取ったカードの番号だけが対象です。',
          en: 'Only numbers of cards that a terminal read are concerned.',
        },
      },
      {
        id: 'group-order',
        label: {ja: '団体で申し込んだ方', en: 'Group orders'},
        certainty: 'possible',
        when: {
          all: [
            {question: 'payment', in: ['other']},
            {question: 'order', from: 'HB2604000', to: 'HB2604999'},
          ],
        },
        advice: ['watch'],
      },
    ],
  },
};
