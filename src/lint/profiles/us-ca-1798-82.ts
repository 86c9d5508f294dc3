import {allOf, untold} from '../find/find.js';
import {advice, contact, dataKinds, ownMeasures, prose, whatHappened} from '../find/core-finds.js';
import type {Profile} from '../profile.js';
import {reliefWords} from '../words/relief-words.js';
import {
  lawEnforcementWords,
  identityNumberWords,
  creditBureauWords,
  identityServiceWords,
  biometricWords,
  distrustWords,
  credentialWords,
  changePasswordWords,
} from '../words/california-words.js';

export const usCa179882: Profile = {
  id: 'us-ca-1798-82',
  title: {
    en: 'California Civil Code, section 1798.82: notice of data breach',
    ja: 'カリフォルニア州民法1798.82条：データ侵害の通知',
  },
  jurisdiction: {en: 'United States, California', ja: '米国カリフォルニア州'},
  asOf: '2026-11',
  items: [
    {
      id: 'us-ca-1798-82/1',
      level: 'required',
      article: '(d)(1)',
      wanted: {
        en: 'The title is exactly “Notice of Data Breach”.',
        ja: '表題は「Notice of Data Breach」。一字一句このとおりに。',
      },
      find: {reads: {'*': 'Notice of Data Breach'}, at: ['/title']},
      fill: '/title',
    },
    {
      id: 'us-ca-1798-82/2',
      level: 'required',
      article: '(d)(1)',
      wanted: {
        en: 'Five headings, exactly: “What Happened”, “What Information Was Involved”, “What We Are Doing”, “What You Can Do” and “For More Information”.',
        ja: '5つの見出し。「What Happened」「What Information Was Involved」「What We Are Doing」「What You Can Do」「For More Information」。一字一句このとおりに。',
      },
      find: allOf(
        {reads: {'*': 'What Happened'}, at: ['/sections/*/heading']},
        {reads: {'*': 'What Information Was Involved'}, at: ['/sections/*/heading']},
        {reads: {'*': 'What We Are Doing'}, at: ['/sections/*/heading']},
        {reads: {'*': 'What You Can Do'}, at: ['/sections/*/heading']},
        {reads: {'*': 'For More Information'}, at: ['/sections/*/heading']},
      ),
      fill: '/sections/*/heading',
    },
    {
      id: 'us-ca-1798-82/3',
      level: 'required',
      article: '(d)(1)',
      wanted: {en: 'Plain language.', ja: '平易な言葉。'},
      find: untold,
      fill: '/summary',
      look: {
        en: 'Read it aloud to somebody who knows nothing of the matter.',
        ja: '事情を知らない人に読んでもらい、伝わるかをご確認ください。',
      },
    },
    {
      id: 'us-ca-1798-82/4',
      level: 'required',
      article: '(d)(1)(A) and (B)',
      wanted: {
        en: 'A layout that calls attention to the notice; title and headings are conspicuous.',
        ja: '通知に目が向く見せ方で、表題と見出しが目立つこと。',
      },
      find: untold,
      fill: '/title',
      look: {
        en: 'Look at the page: a document says nothing of its layout.',
        ja: 'ページでの見え方をご確認ください。文書からはわかりません。',
      },
    },
    {
      id: 'us-ca-1798-82/5',
      level: 'required',
      article: '(d)(1)(C)',
      wanted: {en: 'Text of at least 10 points.', ja: '10ポイント以上の文字。'},
      find: untold,
      fill: '/summary',
      look: {
        en: 'Look at the size of the text on the page, and in print.',
        ja: 'ページと印刷での文字の大きさをご確認ください。',
      },
    },
    {
      id: 'us-ca-1798-82/6',
      level: 'required',
      article: '(d)(2)(A)',
      wanted: {en: 'Your name and contact details.', ja: '通知する事業者の名称と連絡先。'},
      ...contact,
      find: allOf({present: ['/issuer/name']}, contact.find),
    },
    {
      id: 'us-ca-1798-82/7',
      level: 'required',
      article: '(d)(2)(B)',
      wanted: {en: 'A list of the types of personal information.', ja: '対象となる個人情報の種類の一覧。'},
      ...dataKinds,
    },
    {
      id: 'us-ca-1798-82/8',
      level: 'if-known',
      article: '(d)(2)(C)',
      wanted: {
        en: 'The date of the breach, its estimated date, or the range of dates.',
        ja: '侵害の日、推定される日、または期間。',
      },
      find: {present: ['/timeline/*/when']},
      fill: '/timeline/*/when',
    },
    {
      id: 'us-ca-1798-82/9',
      level: 'required',
      article: '(d)(2)(C)',
      wanted: {en: 'The date of the notice, to the day.', ja: '通知の日付。日まで。'},
      find: {day: ['/published']},
      fill: '/published',
    },
    {
      id: 'us-ca-1798-82/10',
      level: 'if-known',
      article: '(d)(2)(D)',
      wanted: {
        en: 'Whether the notice was delayed by an investigation of law enforcement.',
        ja: '捜査機関の捜査のために通知が遅れたかどうか。',
      },
      find: {says: lawEnforcementWords, in: prose},
      fill: '/sections/*:id=what-happened/body',
    },
    {
      id: 'us-ca-1798-82/11',
      level: 'if-known',
      article: '(d)(2)(E)',
      wanted: {en: 'A general description of the breach.', ja: '侵害の概要。'},
      ...whatHappened,
    },
    {
      id: 'us-ca-1798-82/12',
      level: 'conditional',
      article: '(d)(2)(F)',
      wanted: {
        en: 'Toll-free telephone numbers and addresses of the major credit reporting agencies.',
        ja: '主要な信用情報機関のフリーダイヤルと住所。',
      },
      find: {says: creditBureauWords, in: [...prose, '/contacts/*/name', '/links/*/text']},
      fill: '/sections/*:id=more-information/body',
      when: {
        wanted: {
          en: 'Social Security numbers, or numbers of driver’s licenses or California identification cards, were exposed',
          ja: '社会保障番号、運転免許証またはカリフォルニア州の身分証明書の番号が漏れたとき',
        },
        find: {
          says: identityNumberWords,
          in: [
            '/data/*:exposure=confirmed|possible|viewable/label',
            '/sections/*:id=information-involved/body',
          ],
        },
      },
    },
    {
      id: 'us-ca-1798-82/13',
      level: 'conditional',
      article: '(d)(2)(G)',
      wanted: {
        en: 'An offer of free services against identity theft for at least 12 months, and how to take it up.',
        ja: 'なりすまし被害を防ぐサービスを12か月以上無料で提供すること、その申し込み方法。',
      },
      find: {says: identityServiceWords, in: prose},
      fill: '/remedies/*:kind=monitoring/title',
      look: {
        en: 'Look at whether the offer lasts 12 months or longer.',
        ja: '提供が12か月以上であるかをご確認ください。',
      },
      when: {
        wanted: {
          en: 'you were the source of the breach, and such numbers were exposed',
          ja: '自社が侵害の原因で、これらの番号が漏れたとき',
        },
        find: allOf(
          {
            says: identityNumberWords,
            in: [
              '/data/*:exposure=confirmed|possible|viewable/label',
              '/sections/*:id=information-involved/body',
            ],
          },
          untold,
        ),
      },
    },
    {
      id: 'us-ca-1798-82/14',
      level: 'advised',
      article: '(d)(3)(A)',
      wanted: {en: 'What you have done to protect people.', ja: '本人を守るために行ったこと。'},
      find: {says: reliefWords, in: ownMeasures},
      fill: '/measures/*/body',
    },
    {
      id: 'us-ca-1798-82/15',
      level: 'advised',
      article: '(d)(3)(B)',
      wanted: {en: 'What people can do to protect themselves.', ja: '本人が身を守るためにできること。'},
      ...advice,
    },
    {
      id: 'us-ca-1798-82/16',
      level: 'conditional',
      article: '(d)(3)(C)',
      wanted: {
        en: 'How to tell others, who use the same biometric data, no longer to rely on them.',
        ja: '同じ生体情報を使うほかの事業者に、今後は認証に使わないよう伝える方法。',
      },
      find: {says: distrustWords, in: prose},
      fill: '/advice/*/body',
      when: {
        wanted: {en: 'biometric data were exposed', ja: '生体情報が漏れたとき'},
        find: {
          says: biometricWords,
          in: [
            '/data/*:exposure=confirmed|possible|viewable/label',
            '/sections/*:id=information-involved/body',
          ],
        },
      },
    },
    {
      id: 'us-ca-1798-82/17',
      level: 'required',
      article: '(a)(2)(A)',
      wanted: {
        en: 'The notice comes within 30 calendar days of the discovery.',
        ja: '発見から暦日で30日以内の通知。',
      },
      find: untold,
      fill: '/published',
      look: {
        en: 'Compare the day of the discovery with that on which people are told.',
        ja: '発見した日と、本人に知らせる日をお比べください。',
      },
    },
    {
      id: 'us-ca-1798-82/18',
      level: 'conditional',
      article: '(d)(4)',
      wanted: {
        en: 'That people should change their password and security questions at once.',
        ja: 'パスワードと秘密の質問をすぐに変えるよう勧めること。',
      },
      find: {says: changePasswordWords, in: prose},
      fill: '/advice/*/title',
      look: {
        en: 'Do not send it to a mail account that was itself breached.',
        ja: '侵害されたメールアカウントには送らないでください。',
      },
      when: {
        wanted: {
          en: 'credentials of an online account were exposed',
          ja: 'アカウントのログイン情報が漏れたとき',
        },
        find: {
          says: credentialWords,
          in: [
            '/data/*:exposure=confirmed|possible|viewable/label',
            '/sections/*:id=information-involved/body',
          ],
        },
      },
    },
    {
      id: 'us-ca-1798-82/19',
      level: 'conditional',
      article: '(j)(3)',
      wanted: {
        en: 'The notice stays on the site for at least 30 days: from “published” to “expires”.',
        ja: 'サイトに30日以上掲示すること。公開日（published）から掲載終了（expires）まで。',
      },
      find: {days: 30, from: '/published', to: '/expires'},
      fill: '/expires',
      look: {
        en: 'Without an end, look at how long the page will stay.',
        ja: '終わりの日がなければ、掲示を続ける期間をご確認ください。',
      },
      when: {
        wanted: {
          en: 'you give substitute notice: telling each person would cost over $250,000 or concern over 500,000 people, or you lack their addresses',
          ja: '代替通知のとき：個別の通知に25万ドルを超える費用がかかる、対象が50万人を超える、または連絡先が足りない',
        },
        find: untold,
      },
    },
    {
      id: 'us-ca-1798-82/20',
      level: 'conditional',
      article: '(j)(3)',
      wanted: {
        en: 'A link on the home page, in larger or contrasting type or set off by symbols.',
        ja: 'トップページからのリンク。大きな文字、対照的な文字、または記号で目立たせること。',
      },
      find: untold,
      fill: '/title',
      look: {en: 'Look at the home page.', ja: 'トップページをご確認ください。'},
      when: {wanted: {en: 'you give substitute notice', ja: '代替通知のとき'}, find: untold},
    },
  ],
};
