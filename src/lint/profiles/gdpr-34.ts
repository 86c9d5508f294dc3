import {allOf, untold} from '../find/find.js';
import {
  advice,
  consequences,
  contact,
  dataKinds,
  measures,
  relief,
  whatHappened,
} from '../find/core-finds.js';
import type {Profile} from '../profile.js';

export const gdpr34: Profile = {
  id: 'gdpr-34',
  title: {
    en: 'GDPR, Article 34: telling people of a personal data breach',
    ja: 'GDPR 第34条：個人データ侵害の本人への通知',
  },
  jurisdiction: {en: 'European Union and EEA', ja: 'EU・EEA'},
  asOf: '2026-11',
  items: [
    {
      id: 'gdpr-34/1',
      level: 'required',
      article: 'Art. 34(2)',
      wanted: {
        en: 'What kind of breach it was, in clear and plain language.',
        ja: 'どのような侵害だったのか。明確で平易な言葉で。',
      },
      ...whatHappened,
    },
    {
      id: 'gdpr-34/2',
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
      id: 'gdpr-34/3',
      level: 'required',
      article: 'Art. 34(2) with 33(3)(c)',
      wanted: {en: 'The likely consequences of the breach.', ja: '侵害によって起こりうる結果。'},
      ...consequences,
    },
    {
      id: 'gdpr-34/4',
      level: 'required',
      article: 'Art. 34(2) with 33(3)(d)',
      wanted: {
        en: 'The measures that were taken or are proposed to deal with the breach.',
        ja: '侵害に対してとった措置、またはとる予定の措置。',
      },
      ...measures,
    },
    {
      id: 'gdpr-34/5',
      level: 'conditional',
      article: 'Art. 34(2) with 33(3)(d)',
      wanted: {
        en: 'Measures of yours that lessen possible harm, such as new passwords or monitoring.',
        ja: '起こりうる悪影響を軽くする措置。パスワードの再設定や監視など。',
      },
      ...relief,
      when: {wanted: {en: 'such measures are appropriate', ja: 'そのような措置が適切なとき'}, find: untold},
    },
    {
      id: 'gdpr-34/6',
      level: 'advised',
      article: 'Recital 86',
      wanted: {
        en: 'Advice on what people can do themselves against possible harm.',
        ja: '悪影響を抑えるために本人ができること。',
      },
      ...advice,
    },
    {
      id: 'gdpr-34/7',
      level: 'advised',
      article: 'EDPB Guidelines 9/2022',
      wanted: {
        en: 'A message of its own, not mixed with newsletters or other news.',
        ja: 'ニュースレターなど、ほかの知らせと混ぜない、単独の通知。',
      },
      find: untold,
      fill: '/summary',
      look: {
        en: 'Look at how the messages to people are sent.',
        ja: '本人への通知をどのように送るのかをご確認ください。',
      },
    },
    {
      id: 'gdpr-34/8',
      level: 'conditional',
      article: 'Art. 34(3)(c)',
      wanted: {
        en: 'A public notice that informs people as effectively as a message to each.',
        ja: '一人ひとりへの通知と同じくらい有効な、公への告知。',
      },
      find: untold,
      fill: '/summary',
      look: {
        en: 'Look at where the notice is shown, and whether those concerned will come past it.',
        ja: 'お知らせをどこに掲示するか、対象の方の目に入るかをご確認ください。',
      },
      when: {
        wanted: {
          en: 'messages to each person would take a disproportionate effort',
          ja: '一人ひとりへの通知に過大な負担がかかるとき',
        },
        find: untold,
      },
    },
    {
      id: 'gdpr-34/9',
      level: 'advised',
      article: 'EDPB Guidelines 9/2022',
      wanted: {en: 'The kinds of data concerned.', ja: '対象となるデータの種類。'},
      ...dataKinds,
    },
  ],
};
