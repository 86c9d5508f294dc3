import {allOf, anyOf} from '../find/find.js';
import {advice, prose, tollFree} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {stopUseWords, softeningWords, shareWords, apologyWords} from '../words/recall-words.js';

export const euGpsr36: Profile = {
  id: 'eu-gpsr-36',
  title: {
    en: 'General Product Safety Regulation (EU) 2023/988, Article 36, with the template of (EU) 2024/1435: recall notice',
    ja: 'EU一般製品安全規則 (EU) 2023/988 第36条と (EU) 2024/1435 のひな形：リコール通知',
  },
  jurisdiction: {en: 'European Union and EEA', ja: 'EU・EEA'},
  asOf: '2026-11',
  items: [
    {
      id: 'eu-gpsr-36/1',
      level: 'required',
      article: 'Art. 36(2)(a)',
      wanted: {
        en: 'The title is exactly “Product safety recall”, or these words in the language of the country.',
        ja: '表題は「Product safety recall」、またはその国の言語でこれに当たる言葉。一字一句このとおりに。',
      },
      find: {reads: {en: 'Product safety recall', de: 'Produktsicherheitsrückruf'}, at: ['/title']},
      fill: '/title',
      look: {
        en: 'Look at the words of the regulation in that language.',
        ja: 'その言語の規則の文言をご確認ください。',
      },
    },
    {
      id: 'eu-gpsr-36/2',
      level: 'required',
      article: 'Art. 36(2)(b)(i)',
      wanted: {en: 'One or more pictures of the product.', ja: '製品の写真や図。'},
      find: {present: ['/products/*/images/*/src', '/images/*/src']},
      fill: '/products/*/images/*/src',
    },
    {
      id: 'eu-gpsr-36/3',
      level: 'required',
      article: 'Art. 36(2)(b)(i) and (ii)',
      wanted: {
        en: 'The name and brand of the product, its identification such as batch or serial numbers, and where they stand on it.',
        ja: '製品名とブランド、ロット番号や製造番号などの識別情報と、その表示がある場所。',
      },
      find: allOf(
        {present: ['/products/*/name']},
        {present: ['/products/*/brand']},
        anyOf(
          {present: ['/products/*/model', '/products/*/gtin']},
          {present: ['/eligibility/questions/*:kind=code/label']},
        ),
        {
          present: [
            '/eligibility/questions/*:kind=code/image/src',
            '/eligibility/questions/*:kind=code/hint',
            '/sections/*/images/*/src',
          ],
        },
      ),
      fill: '/products/*/brand',
    },
    {
      id: 'eu-gpsr-36/4',
      level: 'if-known',
      article: 'Art. 36(2)(b)(iii)',
      wanted: {en: 'When, where and by whom it was sold.', ja: 'いつ、どこで、誰が販売したか。'},
      find: allOf(
        {present: ['/products/*/soldFrom', '/products/*/soldTo']},
        {present: ['/products/*/soldBy']},
      ),
      fill: '/products/*/soldBy',
    },
    {
      id: 'eu-gpsr-36/5',
      level: 'required',
      article: 'Art. 36(2)(c)',
      wanted: {en: 'The hazard, plainly.', ja: '危険の内容。はっきりと。'},
      find: {present: ['/hazard']},
      fill: '/hazard',
    },
    {
      id: 'eu-gpsr-36/6',
      level: 'required',
      article: 'Art. 36(2)(c)',
      wanted: {
        en: 'No words that make the risk seem smaller: voluntary, precautionary, discretionary, in rare or specific situations, no reported accidents.',
        ja: '危険を小さく感じさせる言葉がないこと。「自主的」「予防的」「任意」「まれに」「事故の報告はない」など。',
      },
      find: {avoids: softeningWords, in: ['/title', ...prose]},
      fill: '/hazard',
    },
    {
      id: 'eu-gpsr-36/7',
      level: 'required',
      article: 'Art. 36(2)(d)',
      wanted: {
        en: 'What consumers should do, and that they should stop using the product at once.',
        ja: '消費者がすべきことと、直ちに使用をやめるようにという指示。',
      },
      find: allOf(advice.find, {says: stopUseWords, in: prose}),
      fill: '/advice/*/title',
    },
    {
      id: 'eu-gpsr-36/8',
      level: 'required',
      article: 'Art. 36(2)(e) with 37',
      wanted: {
        en: 'The remedies: at least two of repair, replacement and refund.',
        ja: '救済の選択肢。修理、交換、返金のうち2つ以上。',
      },
      find: {
        atLeast: 2,
        of: [
          {present: ['/remedies/*:kind=repair/title']},
          {present: ['/remedies/*:kind=replace/title']},
          {present: ['/remedies/*:kind=refund/title']},
        ],
      },
      fill: '/remedies/-/title',
    },
    {
      id: 'eu-gpsr-36/9',
      level: 'required',
      article: 'Art. 36(2)(f)',
      wanted: {
        en: 'A telephone number that is free of charge, or an interactive online service.',
        ja: '無料の電話番号、またはオンラインで対話できるサービス。',
      },
      find: {present: [...tollFree, '/contacts/*/url', '/remedies/*/link/href']},
      fill: '/contacts/*/phones/*:tollFree=true/number',
    },
    {
      id: 'eu-gpsr-36/10',
      level: 'advised',
      article: 'Art. 36(2)(g)',
      wanted: {
        en: 'An invitation to share the information with others.',
        ja: 'この知らせをほかの人にも伝えるよう勧めること。',
      },
      find: {says: shareWords, in: [...prose, '/links/*/text']},
      fill: '/sections/*:id=more-information/body',
    },
    {
      id: 'eu-gpsr-36/11',
      level: 'advised',
      article: '(EU) 2024/1435, template, optional',
      wanted: {en: 'An apology.', ja: 'おわびの言葉。'},
      find: {says: apologyWords, in: prose},
      fill: '/sections/*:id=more-information/body',
    },
    {
      id: 'eu-gpsr-36/12',
      level: 'advised',
      article: '(EU) 2024/1435, template, optional',
      wanted: {
        en: 'Questions and answers, or a link or QR code that leads to them.',
        ja: 'よくある質問、またはそこへのリンクや二次元コード。',
      },
      find: {present: ['/links/*/href']},
      fill: '/links/*/href',
    },
  ],
};
