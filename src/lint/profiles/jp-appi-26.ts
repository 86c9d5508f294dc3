import {anyOf, untold} from '../find/find.js';
import {advice, consequences, contact, dataKinds, whatHappened} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {causeWords} from '../words/account-words.js';

export const jpAppi26: Profile = {
  id: 'jp-appi-26',
  title: {
    en: 'Japan, Act on the Protection of Personal Information, Article 26(2): telling people of a leak',
    ja: '個人情報保護法 第26条第2項：漏えい等の本人への通知',
  },
  jurisdiction: {en: 'Japan', ja: '日本'},
  asOf: '2026-11',
  items: [
    {
      id: 'jp-appi-26/1',
      level: 'required',
      article: 'Rule 10 with 8(1)(i)',
      wanted: {en: 'An overview of what happened.', ja: '概要。'},
      ...whatHappened,
    },
    {
      id: 'jp-appi-26/2',
      level: 'required',
      article: 'Rule 10 with 8(1)(ii)',
      wanted: {
        en: 'The items of personal data that leaked or may have leaked.',
        ja: '漏えい等が発生し、又は発生したおそれがある個人データの項目。',
      },
      ...dataKinds,
    },
    {
      id: 'jp-appi-26/3',
      level: 'required',
      article: 'Rule 10 with 8(1)(iv)',
      wanted: {en: 'The cause.', ja: '原因。'},
      find: anyOf(
        {present: ['/sections/*:id=findings/body']},
        {says: causeWords, in: ['/summary', '/sections/*/body']},
      ),
      fill: '/sections/*:id=findings/body',
    },
    {
      id: 'jp-appi-26/4',
      level: 'required',
      article: 'Rule 10 with 8(1)(v)',
      wanted: {
        en: 'Whether there is secondary damage or a risk of it, and what it is.',
        ja: '二次被害又はそのおそれの有無及びその内容。',
      },
      ...consequences,
    },
    {
      id: 'jp-appi-26/5',
      level: 'required',
      article: 'Rule 10 with 8(1)(ix)',
      wanted: {
        en: 'Other facts that help, such as what people can do.',
        ja: 'その他参考となる事項。本人ができることなど。',
      },
      ...advice,
      find: anyOf(advice.find, {present: ['/links/*/text']}),
    },
    {
      id: 'jp-appi-26/6',
      level: 'conditional',
      article: 'Act 26(2), proviso',
      wanted: {
        en: 'A desk that answers, beside the publication.',
        ja: '公表とあわせて設ける問合せ窓口の連絡先。',
      },
      ...contact,
      when: {
        wanted: {
          en: 'people are hard to reach, and publication takes the place of a message to each',
          ja: '本人への通知が困難で、公表などの代替措置をとるとき',
        },
        find: untold,
      },
    },
    {
      id: 'jp-appi-26/7',
      level: 'advised',
      article: 'PPC guidelines',
      wanted: {en: 'Measures against a recurrence.', ja: '再発防止のための措置。'},
      find: {present: ['/measures/*/title']},
      fill: '/measures/*/title',
    },
    {
      id: 'jp-appi-26/8',
      level: 'advised',
      article: 'PPC guidelines',
      wanted: {
        en: 'What is not known yet is said to be unknown, and not left out.',
        ja: 'まだわからないことは、省かずに「不明」「調査中」と書くこと。',
      },
      find: untold,
      fill: '/sections/*:id=findings/body',
      look: {
        en: 'Look at what is still under investigation.',
        ja: 'まだ調査中の事項がないかをご確認ください。',
      },
    },
  ],
};
