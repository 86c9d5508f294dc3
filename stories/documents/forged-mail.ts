import type {NoticeDocument} from './document.js';

/** Mail in a bank's name that is not from it: no breach, no recall, no outage. */
export const forgedMail: NoticeDocument = {
  formatVersion: '1.0',
  id: 'harbour-forged-mail-2026',
  revision: 2,
  language: 'en',
  kind: 'other',
  stage: 'interim',
  severity: 'information',
  title: {
    en: 'Forged e-mails in our name',
    ja: '当行を名乗る偽のメールにご注意ください',
  },
  summary: [
    {
      en: 'E-mails that say your card was stopped are being sent in our name. They are not from us. Our own systems are not affected.',
      ja: '「カードを停止しました」という、当行の名をかたるメールが送られています。当行のものではありません。当行のシステムに異常はありません。',
    },
    {
      en: 'Do not follow their links. If you entered your card number there, call us at once.',
      ja: 'メールのリンクは開かないでください。カード番号を入力してしまったときは、すぐにお電話ください。',
    },
  ],
  issuer: {name: {en: 'Harbour Savings Bank', ja: 'ハーバー貯蓄銀行'}},
  published: '2026-11-23',
  expires: '2026-12-31',
  advice: [
    {
      id: 'call',
      title: {en: 'Call us if you gave your card number', ja: 'カード番号を入力した方はお電話ください'},
      body: {
        en: 'We stop the card while you are on the telephone, and send you a new one.',
        ja: 'お電話口でカードを止め、新しいカードをお送りします。',
      },
    },
  ],
  contacts: [
    {
      name: {en: 'Lost and stolen cards', ja: 'カードの紛失・盗難窓口'},
      phones: [{number: '+81352210110', display: '03-5221-0110'}],
    },
  ],
};
