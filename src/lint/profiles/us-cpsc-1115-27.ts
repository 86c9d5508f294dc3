import {allOf, anyOf} from '../find/find.js';
import {prose, tollFree} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {recallWords, stopUseWords, priceWords, incidentWords} from '../words/recall-words.js';

export const usCpsc111527: Profile = {
  id: 'us-cpsc-1115-27',
  title: {
    en: 'Consumer Product Safety Commission, 16 CFR 1115.27: recall notice',
    ja: '米国消費者製品安全委員会 16 CFR 1115.27：リコール通知',
  },
  jurisdiction: {en: 'United States', ja: '米国'},
  asOf: '2026-11',
  items: [
    {
      id: 'us-cpsc-1115-27/1',
      level: 'required',
      article: '(a)',
      wanted: {
        en: 'The word “recall” in the heading and in the text.',
        ja: '表題と本文に「recall」という言葉。',
      },
      find: allOf({says: recallWords, in: ['/title']}, {says: recallWords, in: prose}),
      fill: '/title',
    },
    {
      id: 'us-cpsc-1115-27/2',
      level: 'required',
      article: '(b)',
      wanted: {en: 'The date of the notice, to the day.', ja: '通知の日付。日まで。'},
      find: {day: ['/published']},
      fill: '/published',
    },
    {
      id: 'us-cpsc-1115-27/3',
      level: 'required',
      article: '(c)',
      wanted: {
        en: 'A description of the product with its name, and model or serial numbers.',
        ja: '製品の説明。名称と、型番または製造番号。',
      },
      find: allOf(
        {present: ['/products/*/name']},
        anyOf(
          {present: ['/products/*/model', '/products/*/gtin']},
          {present: ['/eligibility/questions/*:kind=code/label']},
        ),
      ),
      fill: '/products/*/model',
    },
    {
      id: 'us-cpsc-1115-27/4',
      level: 'required',
      article: '(c)',
      wanted: {en: 'A picture of the product.', ja: '製品の写真。'},
      find: {present: ['/products/*/images/*/src', '/images/*/src']},
      fill: '/products/*/images/*/src',
    },
    {
      id: 'us-cpsc-1115-27/5',
      level: 'required',
      article: '(d)',
      wanted: {
        en: 'What is being done, such as that people should stop using it.',
        ja: 'とられている対応。使用をやめるようにという指示など。',
      },
      find: {says: stopUseWords, in: prose},
      fill: '/advice/*/title',
    },
    {
      id: 'us-cpsc-1115-27/6',
      level: 'required',
      article: '(e)',
      wanted: {en: 'The number of units.', ja: '対象の台数・個数。'},
      find: {present: ['/people:unit=devices/count']},
      fill: '/people:unit=devices/count',
    },
    {
      id: 'us-cpsc-1115-27/7',
      level: 'required',
      article: '(f)',
      wanted: {
        en: 'The substantial hazard: what is wrong with the product, and what it can do.',
        ja: '重大な危険。製品のどこに問題があり、何が起こりうるか。',
      },
      find: {present: ['/hazard']},
      fill: '/hazard',
    },
    {
      id: 'us-cpsc-1115-27/8',
      level: 'required',
      article: '(g) and (i)',
      wanted: {en: 'The firm, and the significant retailers.', ja: 'リコールを行う事業者と、主な販売店。'},
      find: allOf({present: ['/issuer/name']}, {present: ['/products/*/soldBy']}),
      fill: '/products/*/soldBy',
    },
    {
      id: 'us-cpsc-1115-27/9',
      level: 'required',
      article: '(j) and (k)',
      wanted: {
        en: 'The months in which it was sold; the region, if it was not the whole country.',
        ja: '販売された年月。全国でなければその地域。',
      },
      find: allOf({present: ['/products/*/soldFrom']}, {present: ['/products/*/soldTo']}),
      fill: '/products/*/soldTo',
    },
    {
      id: 'us-cpsc-1115-27/10',
      level: 'required',
      article: '(l)',
      wanted: {en: 'The price, or its range.', ja: '価格、またはその幅。'},
      find: {says: priceWords, in: ['/products/*/soldBy', ...prose]},
      fill: '/products/*/soldBy',
    },
    {
      id: 'us-cpsc-1115-27/11',
      level: 'required',
      article: '(m)',
      wanted: {
        en: 'The incidents, injuries and deaths, with numbers and ages, or that none are known.',
        ja: '事故、けが、死亡の件数と年齢。なければその旨。',
      },
      find: {says: incidentWords, in: ['/summary', '/hazard', '/sections/*/body']},
      fill: '/hazard',
      look: {en: 'Look at whether ages are told.', ja: '年齢が書かれているかをご確認ください。'},
    },
    {
      id: 'us-cpsc-1115-27/12',
      level: 'required',
      article: '(n)',
      wanted: {en: 'Each remedy, and how to get it.', ja: '救済の内容と、受ける方法。'},
      find: allOf({present: ['/remedies/*/title']}, {present: ['/remedies/*/body', '/remedies/*/link/href']}),
      fill: '/remedies/*/body',
    },
    {
      id: 'us-cpsc-1115-27/13',
      level: 'required',
      article: '(n)',
      wanted: {en: 'A toll-free number, and a web site.', ja: 'フリーダイヤルと、ウェブサイト。'},
      find: allOf({present: [...tollFree]}, {present: ['/contacts/*/url', '/issuer/url']}),
      fill: '/contacts/*/phones/*:tollFree=true/number',
    },
  ],
};
