import {allOf, untold} from '../find/find.js';
import {advice, consequences, contact, measures, ownMeasures, whatHappened} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {reliefWords} from '../words/relief-words.js';

export const ukGdpr34: Profile = {
  id: 'uk-gdpr-34',
  title: {
    en: 'UK GDPR, Article 34: telling people of a personal data breach',
    ja: '英国GDPR 第34条：個人データ侵害の本人への通知',
  },
  jurisdiction: {en: 'United Kingdom', ja: '英国'},
  asOf: '2026-11',
  items: [
    {
      id: 'uk-gdpr-34/1',
      level: 'required',
      article: 'Art. 34(2)',
      wanted: {
        en: 'What kind of breach it was, in clear and plain language.',
        ja: 'どのような侵害だったのか。明確で平易な言葉で。',
      },
      ...whatHappened,
    },
    {
      id: 'uk-gdpr-34/2',
      level: 'required',
      article: 'Art. 34(2) with 33(3)(b)',
      wanted: {
        en: 'The name and contact details of the data protection officer or of another contact point.',
        ja: 'データ保護責任者（DPO）またはその他の窓口の名称と連絡先。',
      },
      ...contact,
      find: allOf({present: ['/contacts/*/name']}, contact.find),
    },
    {
      id: 'uk-gdpr-34/3',
      level: 'required',
      article: 'Art. 34(2) with 33(3)(c)',
      wanted: {en: 'The likely consequences of the breach.', ja: '侵害によって起こりうる結果。'},
      ...consequences,
    },
    {
      id: 'uk-gdpr-34/4',
      level: 'required',
      article: 'Art. 34(2) with 33(3)(d)',
      wanted: {
        en: 'The measures that were taken or are proposed to deal with the breach.',
        ja: '侵害に対してとった措置、またはとる予定の措置。',
      },
      ...measures,
    },
    {
      id: 'uk-gdpr-34/5',
      level: 'conditional',
      article: 'Art. 34(2) with 33(3)(d)',
      wanted: {en: 'Measures of yours that lessen possible harm.', ja: '起こりうる悪影響を軽くする措置。'},
      find: {says: reliefWords, in: [...ownMeasures, '/sections/*/body']},
      fill: '/measures/*/body',
      when: {wanted: {en: 'such measures are appropriate', ja: 'そのような措置が適切なとき'}, find: untold},
    },
    {
      id: 'uk-gdpr-34/6',
      level: 'advised',
      article: 'ICO guidance on personal data breaches',
      wanted: {
        en: 'Specific advice on how people can protect themselves, such as watching for forged mails.',
        ja: '本人が身を守る具体的な方法。偽メールへの注意など。',
      },
      ...advice,
    },
    {
      id: 'uk-gdpr-34/7',
      level: 'advised',
      article: 'ICO guidance on personal data breaches',
      wanted: {
        en: 'What you will do to help them, such as a reset of passwords.',
        ja: '本人を助けるために行うこと。パスワードの再設定など。',
      },
      find: {present: ['/remedies/*/title']},
      fill: '/remedies/*/title',
    },
  ],
};
