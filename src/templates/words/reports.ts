import type {TemplateWords} from '../template.js';

/** What every notice says of its own reports. */
export const reportWords = {
  causeUnknown: {
    ja: '［✎原因についてわかっていること、例：原因は調査中で、わかりしだいこのページでお知らせします］。',
    en: '[✎ what is known of the cause, such as: We are still investigating it, and will report it on this page].',
  },
  causeSoFar: {
    ja: 'これまでにわかった原因：［✎原因］。まだわからないこと：［✎調べていること］。',
    en: 'The cause as far as we know it: [✎ cause]. Not yet known: [✎ what you still investigate].',
  },
  nextWithApology: {
    ja: '次は［✎次に報告する日］までに、このページでお知らせします。ご心配をおかけし、深くおわび申し上げます。',
    en: 'We will report again on this page by [✎ date of the next report]. We apologise for the worry that this causes.',
  },
  next: {
    ja: '次は［✎次に報告する日］までに、このページでお知らせします。',
    en: 'We will report again on this page by [✎ date of the next report].',
  },
  last: {
    ja: '新たにお知らせすべきことが生じない限り、これを最終報告とします。ご迷惑とご心配をおかけしましたことを、深くおわび申し上げます。',
    en: 'Unless there is something new that must be reported, this is our final report. We apologise for the trouble and worry that this has caused.',
  },
} satisfies Readonly<Record<string, TemplateWords>>;

/** The entries of every timeline. */
export const reportEntries = {
  published: {ja: 'はじめのお知らせ', en: 'First notice'},
  next: {ja: '次の報告', en: 'Next report'},
  reported: {ja: '最終報告', en: 'Final report'},
} satisfies Readonly<Record<string, TemplateWords>>;
