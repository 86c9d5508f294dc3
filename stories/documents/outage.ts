import type {NoticeDocument} from './document.js';

/** Calls that do not connect: an outage that has just begun. */
export const outage: NoticeDocument = {
  formatVersion: '1.0',
  id: 'kakehashi-calls-2026',
  revision: 1,
  language: 'ja',
  kind: 'service-outage',
  stage: 'initial',
  severity: 'emergency',
  title: {
    ja: '音声通話がつながりにくくなっています',
    en: 'Voice calls may not connect',
  },
  summary: [
    {
      ja: '本日午前9時40分ごろから、全国で音声通話とSMSがつながりにくくなっています。110番や119番にもつながらないことがあります。',
      en: 'Since about 9:40 this morning, voice calls and text messages often fail throughout Japan. Calls to 110 and 119 can fail, too.',
    },
    {
      ja: '急を要するときは、公衆電話、固定電話、またはほかの会社の携帯電話をお使いください。',
      en: 'In an emergency, please use a public telephone, a landline, or a mobile phone of another company.',
    },
  ],
  issuer: {name: {ja: 'かけはしモバイル株式会社', en: 'Kakehashi Mobile Co., Ltd.'}},
  published: '2026-11-24T10:30+09:00',
  services: [
    {name: {ja: '音声通話', en: 'Voice calls'}, state: 'suspended'},
    {name: {ja: 'SMS', en: 'Text messages'}, state: 'suspended'},
    {
      name: {ja: '緊急通報（ほかの会社の回線を経由）', en: 'Emergency calls by way of other networks'},
      state: 'restored',
      when: '2026-11-24T10:15+09:00',
    },
  ],
  contacts: [
    {
      name: {ja: '障害のお問い合わせ窓口', en: 'Outage desk'},
      phones: [{number: '+81120444119', display: '0120-444-119', tollFree: true}],
      hours: [{days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '24:00'}],
      timeZone: 'Asia/Tokyo',
      languages: ['ja', 'en'],
    },
  ],
};
