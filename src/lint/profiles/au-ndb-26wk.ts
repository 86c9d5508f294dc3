import {allOf, untold} from '../find/find.js';
import {advice, contact, dataKinds, whatHappened} from '../find/core-finds.js';
import type {Profile} from '../profile.js';

export const auNdb26wk: Profile = {
  id: 'au-ndb-26wk',
  title: {
    en: 'Australia, Privacy Act 1988, section 26WK: statement about an eligible data breach',
    ja: 'オーストラリア 1988年プライバシー法 26WK条：対象となるデータ侵害の声明',
  },
  jurisdiction: {en: 'Australia', ja: 'オーストラリア'},
  asOf: '2026-11',
  items: [
    {
      id: 'au-ndb-26wk/1',
      level: 'required',
      article: 's 26WK(3)(a)',
      wanted: {en: 'The identity and contact details of the entity.', ja: '事業者の名称と連絡先。'},
      ...contact,
      find: allOf({present: ['/issuer/name']}, contact.find),
    },
    {
      id: 'au-ndb-26wk/2',
      level: 'required',
      article: 's 26WK(3)(b)',
      wanted: {en: 'A description of the eligible data breach.', ja: '対象となるデータ侵害の説明。'},
      ...whatHappened,
    },
    {
      id: 'au-ndb-26wk/3',
      level: 'required',
      article: 's 26WK(3)(c)',
      wanted: {en: 'The kinds of information concerned.', ja: '対象となる情報の種類。'},
      ...dataKinds,
    },
    {
      id: 'au-ndb-26wk/4',
      level: 'required',
      article: 's 26WK(3)(d)',
      wanted: {en: 'The steps that individuals are recommended to take.', ja: '本人に勧める対応。'},
      ...advice,
    },
    {
      id: 'au-ndb-26wk/5',
      level: 'conditional',
      article: 's 26WK(4)',
      wanted: {
        en: 'The identity and contact details of the other entities.',
        ja: 'ほかの事業者の名称と連絡先。',
      },
      find: untold,
      fill: '/sections/*:id=more-information/body',
      look: {
        en: 'Look at whether it names the others.',
        ja: 'ほかの事業者が書かれているかをご確認ください。',
      },
      when: {
        wanted: {
          en: 'the same breach is one of other entities, too',
          ja: '同じ侵害がほかの事業者にも及ぶとき',
        },
        find: untold,
      },
    },
    {
      id: 'au-ndb-26wk/6',
      level: 'advised',
      article: 'OAIC guidance',
      wanted: {
        en: 'The trade name under which people know the entity.',
        ja: '利用者に知られている事業者の通称。',
      },
      find: {present: ['/issuer/tradeName']},
      fill: '/issuer/tradeName',
    },
    {
      id: 'au-ndb-26wk/7',
      level: 'conditional',
      article: 's 26WL(2)(c)',
      wanted: {
        en: 'The statement is on the website, and is publicised.',
        ja: '声明をウェブサイトに掲げ、周知すること。',
      },
      find: untold,
      fill: '/summary',
      look: {
        en: 'Look at how people learn of the page.',
        ja: 'ページがどのように知られるかをご確認ください。',
      },
      when: {
        wanted: {
          en: 'it is not practicable to tell individuals directly',
          ja: '本人への直接の通知が実際的でないとき',
        },
        find: untold,
      },
    },
  ],
};
