import {untold} from '../find/find.js';
import {advice, dataKinds, measures, tollFree, whatHappened} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {discoveryWords} from '../words/account-words.js';

export const usHipaa164404: Profile = {
  id: 'us-hipaa-164-404',
  title: {
    en: 'HIPAA Breach Notification Rule, 45 CFR 164.404: notice to individuals',
    ja: 'HIPAA 侵害通知規則 45 CFR 164.404：本人への通知',
  },
  jurisdiction: {en: 'United States', ja: '米国'},
  asOf: '2026-11',
  items: [
    {
      id: 'us-hipaa-164-404/1',
      level: 'required',
      article: '(c)(1)(A)',
      wanted: {en: 'A brief account of what happened.', ja: '何が起きたのかの簡潔な説明。'},
      ...whatHappened,
    },
    {
      id: 'us-hipaa-164-404/2',
      level: 'required',
      article: '(c)(1)(B)',
      wanted: {
        en: 'The types of unsecured protected health information.',
        ja: '対象となる、保護されていない医療情報の種類。',
      },
      ...dataKinds,
    },
    {
      id: 'us-hipaa-164-404/3',
      level: 'required',
      article: '(c)(1)(C)',
      wanted: {
        en: 'Steps that people should take to protect themselves.',
        ja: '本人が身を守るためにとるべき手順。',
      },
      ...advice,
    },
    {
      id: 'us-hipaa-164-404/4',
      level: 'required',
      article: '(c)(1)(D)',
      wanted: {
        en: 'What you do to investigate, to lessen harm and to prevent more.',
        ja: '調査、被害の軽減、再発防止のために行っていること。',
      },
      ...measures,
    },
    {
      id: 'us-hipaa-164-404/5',
      level: 'required',
      article: '(c)(1)(E)',
      wanted: {
        en: 'How to ask: a toll-free number, an e-mail address, a web site or a postal address.',
        ja: '問い合わせ方法。フリーダイヤル、メールアドレス、ウェブサイト、住所のいずれか。',
      },
      find: {present: [...tollFree, '/contacts/*/email', '/contacts/*/url', '/contacts/*/address']},
      fill: '/contacts/*/email',
    },
    {
      id: 'us-hipaa-164-404/6',
      level: 'required',
      article: '(c)(2)',
      wanted: {en: 'Plain language.', ja: '平易な言葉。'},
      find: untold,
      fill: '/summary',
      look: {
        en: 'Read it aloud to somebody who knows nothing of the matter.',
        ja: '事情を知らない人に読んでもらい、伝わるかをご確認ください。',
      },
    },
    {
      id: 'us-hipaa-164-404/7',
      level: 'if-known',
      article: '(c)(1)(A)',
      wanted: {en: 'The date of the breach.', ja: '侵害の日。'},
      find: {present: ['/timeline/*/when']},
      fill: '/timeline/*/when',
    },
    {
      id: 'us-hipaa-164-404/8',
      level: 'if-known',
      article: '(c)(1)(A)',
      wanted: {en: 'The date of its discovery.', ja: '発見した日。'},
      find: {
        says: discoveryWords,
        in: ['/timeline/*/title', '/timeline/*/body', '/sections/*/body', '/summary'],
      },
      fill: '/timeline/*/title',
      look: {
        en: 'Look at whether the day stands beside it.',
        ja: 'その日付が書かれているかをご確認ください。',
      },
    },
    {
      id: 'us-hipaa-164-404/9',
      level: 'required',
      article: '(b)',
      wanted: {
        en: 'The notice comes without unreasonable delay, and within 60 calendar days of the discovery.',
        ja: '不当に遅れず、発見から暦日で60日以内の通知。',
      },
      find: untold,
      fill: '/published',
      look: {
        en: 'Compare the day of the discovery with that on which people are told.',
        ja: '発見した日と、本人に知らせる日をお比べください。',
      },
    },
  ],
};
