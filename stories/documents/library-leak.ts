import type {NoticeDocument} from './document.js';

/** A leak at a city's libraries: the document in which the stories change one thing at a time. */
export const libraryLeak: NoticeDocument = {
  formatVersion: '1.1',
  id: 'aoba-libraries-2026',
  revision: 2,
  language: 'ja',
  kind: 'data-breach',
  stage: 'interim',
  severity: 'warning',
  title: {
    ja: '図書館の予約システムから、利用者の情報が流出したおそれがあります',
    en: 'Data of library users may have leaked from our booking system',
  },
  summary: [
    {
      ja: '市立図書館の予約システムが、11月14日から15日にかけて外部から不正に操作されました。氏名と連絡先を見られたおそれがあります。',
      en: 'Someone tampered with the booking system of the city libraries on 14 and 15 November. They may have seen names and contact details.',
    },
    {
      ja: '借りた本の記録は別のシステムにあり、見られていません。',
      en: 'Records of what was borrowed are kept elsewhere and were not seen.',
    },
  ],
  issuer: {
    name: {ja: '青葉市立図書館', en: 'Aoba City Libraries'},
    representative: {role: {ja: '館長', en: 'Chief Librarian'}, name: {ja: '高瀬 直子', en: 'Naoko Takase'}},
  },
  published: '2026-11-20',
  history: [
    {
      revision: 1,
      published: '2026-11-16',
      stage: 'initial',
      title: {ja: '予約システムを停止しました', en: 'Booking system stopped'},
    },
  ],
  data: [
    {id: 'name', label: {ja: '氏名', en: 'Name'}, exposure: 'possible'},
    {id: 'phone', label: {ja: '電話番号', en: 'Telephone number'}, exposure: 'possible'},
    {id: 'loans', label: {ja: '借りた本の記録', en: 'Records of loans'}, exposure: 'none-found'},
  ],
  people: {count: 3200, bound: 'at-most', unit: 'people'},
  timeline: [
    {when: '2026-11-15T08:10+09:00', title: {ja: '異常に気づき、システムを停止', en: 'Noticed and stopped'}},
    {when: '2026-11-16', title: {ja: '第一報を公表', en: 'First report'}},
    {
      when: {on: '2026-12', part: 'middle'},
      title: {ja: '調査結果の公表', en: 'Results of the investigation'},
      state: 'planned',
    },
  ],
  advice: [
    {
      id: 'beware',
      title: {ja: '図書館を名乗る電話にご注意ください', en: 'Beware of calls in our name'},
      body: {
        ja: '職員が電話で暗証番号や口座番号をお尋ねすることはありません。',
        en: 'Our staff never ask for a PIN or an account number by telephone.',
      },
    },
  ],
  eligibility: {
    timeZone: 'Asia/Tokyo',
    questions: [
      {
        id: 'booked',
        kind: 'date',
        label: {ja: '最後に予約した日', en: 'When did you last book?'},
        short: {ja: '最後に予約した日', en: 'Last booking'},
      },
    ],
    groups: [
      {
        id: 'booked-since-spring',
        label: {ja: '今年4月以降に予約した方', en: 'Booked since April this year'},
        when: {question: 'booked', from: '2026-04-01', to: '2026-11-15'},
        data: ['name', 'phone'],
        advice: ['beware'],
      },
    ],
  },
  contacts: [
    {
      name: {ja: '中央図書館', en: 'Central Library'},
      phones: [{number: '+81222610100', display: '022-261-0100'}],
      hours: [{days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '09:30', closes: '18:00'}],
      timeZone: 'Asia/Tokyo',
    },
  ],
};

/** What is added to a notice whose place another has taken. */
export const replaced = {
  formatVersion: '1.1',
  related: [
    {
      href: '#newer',
      relation: 'superseded-by' as const,
      label: {ja: '調査結果のご報告（2026年12月）', en: 'Results of the investigation (December 2026)'},
    },
  ],
};
