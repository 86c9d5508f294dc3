import type {NoticeDocument} from './document.js';
import {shortest} from './shortest.js';

const base = {...shortest, id: 'tap-water-2026', severity: 'warning', kind: 'other'} as const;

/** A notice in Arabic alone: the library's words are in another language, and go the other way. */
export const arabic: NoticeDocument = {
  ...base,
  language: 'ar',
  title: 'يُرجى غلي ماء الصنبور قبل شربه',
  summary: [
    'عُثر على جراثيم في خزّان الحيّ الشرقي يوم 23 نوفمبر. الماء صالح للغسيل، لكنه غير صالح للشرب من دون غلي.',
    {steps: ['اغلِ الماء ثلاث دقائق.', 'اتركه حتى يبرد في إناء مغطّى.', 'استعمله خلال يوم واحد.']},
  ],
  issuer: {name: 'مصلحة مياه المدينة'},
  contacts: [{name: 'خدمة الزبائن', phones: [{number: '+96611234567', display: '011 234 567'}]}],
};

/** A notice in Thai alone, which has no spaces between words. */
export const thai: NoticeDocument = {
  ...base,
  language: 'th',
  title: 'โปรดต้มน้ำประปาก่อนดื่ม',
  summary: [
    'พบเชื้อแบคทีเรียในถังเก็บน้ำของเขตตะวันออกเมื่อวันที่ 23 พฤศจิกายน น้ำยังใช้ซักล้างได้ตามปกติ แต่ไม่ควรดื่มโดยไม่ได้ต้มให้เดือดเสียก่อน',
    {list: ['ต้มให้เดือดอย่างน้อยสามนาที', 'เก็บในภาชนะที่มีฝาปิด', 'ดื่มให้หมดภายในหนึ่งวัน']},
  ],
  issuer: {name: 'การประปาเทศบาล'},
};

/** A notice in Hindi alone, whose letters reach high above and far below the line. */
export const devanagari: NoticeDocument = {
  ...base,
  language: 'hi',
  title: 'कृपया नल का पानी उबालकर पिएँ',
  summary: [
    '23 नवंबर को पूर्वी क्षेत्र की टंकी में जीवाणु मिले। पानी धुलाई के लिए ठीक है, परंतु उबाले बिना पीने योग्य नहीं है।',
    {steps: ['पानी को तीन मिनट तक उबालें।', 'ढके हुए बर्तन में ठंडा होने दें।', 'एक दिन के भीतर उपयोग करें।']},
  ],
  issuer: {name: 'नगर जल विभाग'},
};
