import {allOf, anyOf, untold} from '../find/find.js';
import {advice, contact, dataKinds, measures, prose, whatHappened} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {redressWords} from '../words/account-words.js';

export const krPipa34: Profile = {
  id: 'kr-pipa-34',
  title: {
    en: 'Korea, Personal Information Protection Act, Article 34(1): telling people of a leak',
    ja: '韓国 個人情報保護法 第34条第1項：漏えい等の通知',
  },
  jurisdiction: {en: 'South Korea', ja: '韓国'},
  asOf: '2026-11',
  items: [
    {
      id: 'kr-pipa-34/1',
      level: 'required',
      article: 'Art. 34(1), no. 1',
      wanted: {en: 'The items of personal data that leaked.', ja: '漏れた個人情報の項目。'},
      ...dataKinds,
    },
    {
      id: 'kr-pipa-34/2',
      level: 'required',
      article: 'Art. 34(1), no. 2',
      wanted: {en: 'When and how it happened.', ja: 'いつ、どのような経緯で漏れたのか。'},
      ...whatHappened,
      find: allOf(whatHappened.find, {present: ['/timeline/*/when']}),
    },
    {
      id: 'kr-pipa-34/3',
      level: 'required',
      article: 'Art. 34(1), no. 3',
      wanted: {
        en: 'What people can do to limit the damage.',
        ja: '被害を最小限にするために本人ができること。',
      },
      ...advice,
    },
    {
      id: 'kr-pipa-34/4',
      level: 'required',
      article: 'Art. 34(1), no. 4',
      wanted: {
        en: 'Your countermeasures, and the procedure for redress.',
        ja: '事業者の対応措置と、被害の救済手続。',
      },
      ...measures,
      find: allOf(measures.find, anyOf({present: ['/remedies/*/title']}, {says: redressWords, in: prose})),
    },
    {
      id: 'kr-pipa-34/5',
      level: 'required',
      article: 'Art. 34(1), no. 5',
      wanted: {
        en: 'The desk at which damage can be reported, and how to reach it.',
        ja: '被害の申告を受け付ける部署と連絡先。',
      },
      ...contact,
      find: allOf({present: ['/contacts/*/name']}, contact.find),
    },
    {
      id: 'kr-pipa-34/6',
      level: 'conditional',
      article: 'Enforcement Decree, Art. 39',
      wanted: {
        en: 'The notice stays on the site for at least 30 days: from “published” to “expires”.',
        ja: 'サイトに30日以上掲示すること。公開日（published）から掲載終了（expires）まで。',
      },
      find: {days: 30, from: '/published', to: '/expires'},
      fill: '/expires',
      look: {
        en: 'Without an end, look at how long the page will stay.',
        ja: '終わりの日がなければ、掲示を続ける期間をご確認ください。',
      },
      when: {
        wanted: {en: 'you do not know how to reach people', ja: '本人の連絡先がわからないとき'},
        find: untold,
      },
    },
    {
      id: 'kr-pipa-34/7',
      level: 'required',
      article: 'Enforcement Decree, Art. 39',
      wanted: {en: 'The notice comes within 72 hours.', ja: '72時間以内の通知。'},
      find: untold,
      fill: '/published',
      look: {
        en: 'Compare the time of the discovery with that at which people are told.',
        ja: '把握した時刻と、本人に知らせる時刻をお比べください。',
      },
    },
  ],
};
