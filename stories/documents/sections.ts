import {knownSections} from '../../src/model/vocabulary.js';
import type {NoticeDocument} from './document.js';
import {libraryLeak} from './library-leak.js';

const texts = {
  'what-happened': {
    ja: '11月14日の夜、予約システムの管理画面に外部から不正に接続されました。',
    en: 'On the night of 14 November, someone from outside got into the administration of our booking system.',
  },
  'information-involved': {
    ja: '氏名と電話番号が表示できる状態でした。',
    en: 'Names and telephone numbers could be displayed.',
  },
  'what-we-are-doing': {
    ja: 'システムを止め、管理画面に接続できる場所を庁内に限りました。',
    en: 'We stopped the system and now allow its administration from our own offices only.',
  },
  'what-you-can-do': {
    ja: '図書館を名乗る電話があれば、いったん切って、おかけ直しください。',
    en: 'If someone calls in our name, hang up and call us back.',
  },
  'more-information': {
    ja: '調査の結果は12月中旬にこのページでお知らせします。',
    en: 'We report the results of the investigation on this page in mid-December.',
  },
  investigation: {
    ja: '市の情報政策課と専門会社が、接続の記録を調べています。',
    en: 'The city’s IT department and a specialist firm are examining the access logs.',
  },
  findings: {
    ja: '管理画面の古い機能に、認証を避けて通れる欠陥がありました。',
    en: 'An old function of the administration let people in without signing on.',
  },
};

/** Every section that has a heading of its own, and one that brings its heading. */
export const everySection: NoticeDocument = {
  ...libraryLeak,
  sections: [
    ...knownSections.map((id) => ({id, body: texts[id]})),
    {
      id: 'for-schools',
      heading: {ja: '学校の先生方へ', en: 'For teachers'},
      body: {ja: '団体貸出には影響ありません。', en: 'Loans to classes are not affected.'},
    },
  ],
};

/** Every kind of block that a text can be made of. */
export const everyBlock: NoticeDocument = {
  ...libraryLeak,
  sections: [
    {
      id: 'what-you-can-do',
      body: [
        {ja: '暗証番号は次の手順で変えられます。', en: 'You can change your PIN in three steps.'},
        {
          steps: [
            {ja: '利用者カードをご用意ください。', en: 'Have your library card at hand.'},
            {ja: '「マイページ」を開きます。', en: 'Open “My page”.'},
            {ja: '「暗証番号の変更」を選びます。', en: 'Choose “Change PIN”.'},
          ],
        },
        {ja: '次の番号は避けてください。', en: 'Please avoid:'},
        {
          list: [
            {ja: '誕生日や電話番号', en: 'your birthday or telephone number'},
            {ja: '同じ数字の繰り返し', en: 'one digit repeated'},
          ],
        },
        {
          link: {
            href: 'https://library.aoba.example/pin',
            text: {ja: '暗証番号の変え方（図入り）', en: 'How to change your PIN, with pictures'},
          },
        },
      ],
    },
  ],
};
