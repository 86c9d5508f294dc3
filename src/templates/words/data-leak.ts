import type {KindWords} from '../template.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const dataLeakWords = {
  title: {
    initial: {
      ja: '［✎サービスの名前］で、お客様の情報が漏れたおそれがあります',
      en: 'Customer data of [✎ name of the service] may have leaked',
    },
    interim: {
      ja: '［✎サービスの名前］からのお客様の情報の漏れについて（続報）',
      en: 'Leak of customer data of [✎ name of the service]: what we know now',
    },
    final: {
      ja: '［✎サービスの名前］からのお客様の情報の漏れについて（最終報告）',
      en: 'Leak of customer data of [✎ name of the service]: final report',
    },
    withdrawn: {
      ja: '［✎サービスの名前］から、お客様の情報は漏れていませんでした',
      en: 'No customer data of [✎ name of the service] has leaked',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎気づいた日］、［✎何が起きたか、例：お客様の情報を保管するサーバーへの不正アクセス］があったことがわかりました。お客様の情報が外部に漏れたおそれがあります。',
        en: 'On [✎ date on which you noticed] we learned of [✎ what happened, such as unauthorised access to a server that holds customer data]. Customer data may have leaked.',
      },
      {
        ja: '調査を続けています。不審な電話やメールにご注意ください。対象の方かどうかは、このページで確かめられます。',
        en: 'We are still investigating. Please beware of suspicious calls and e-mails. On this page you can check whether you are affected.',
      },
    ],
    interim: [
      {
        ja: 'これまでの調査で、［✎新たにわかったこと、例：対象となる方の範囲］がわかりました。',
        en: 'Our investigation has so far shown [✎ what is new, such as who is affected].',
      },
      {
        ja: '対象となる期間や情報を改めました。前に確かめた方も、もう一度お確かめください。',
        en: 'The periods and the data concerned have changed. If you have checked before, please check again.',
      },
    ],
    final: [
      {
        ja: '調査を終えました。［✎結論、例：お客様の氏名とメールアドレスが外部に漏れたことを確認しました］。',
        en: 'The investigation is complete. [✎ its result, such as: It confirmed that names and e-mail addresses of customers leaked].',
      },
      {
        ja: '原因と、再発を防ぐために行ったことをお知らせします。',
        en: 'This report says what the cause was, and what we have done so that it does not happen again.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日］に「漏れたおそれがある」とお知らせしましたが、調査の結果、漏れていないことを確認しました。そのため、お知らせを取り下げます。',
        en: 'On [✎ date of the first notice] we said that data might have leaked. The investigation has shown that none did, and we withdraw that notice.',
      },
      {
        ja: 'そう判断した理由：［✎理由、例：外部への通信の記録がなかったこと］。お客様にしていただくことはありません。ご心配をおかけしましたことをおわびします。',
        en: 'We conclude this from [✎ the reason, such as: records that show no transfer to the outside]. There is nothing that you need to do. We apologise for the worry that we caused.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎気づいた日］、［✎気づいたきっかけ、例：社内の監視］により、［✎何が起きたか］を確認しました。漏れたおそれがあるのは、［✎いつからいつまで］に登録された情報です。',
          en: 'On [✎ date on which you noticed], [✎ how you noticed, such as our own monitoring] revealed [✎ what happened]. Data registered from [✎ first day] to [✎ last day] may have leaked.',
        },
      ],
      cause: [reports.causeUnknown],
      'information-involved': [
        {
          ja: '漏れたおそれがある情報は、このページに並べたとおりです。［✎含まれないとわかっている情報、例：クレジットカードの番号］は含まれません。',
          en: 'The data that may have leaked is listed on this page. It does not include [✎ what you know is not included, such as card numbers].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '［✎直ちに行ったこと、例：サーバーを外部から切り離すこと］を行い、［✎協力する会社や機関］とともに調べています。［✎届け出た役所や警察］に報告しました。',
          en: 'We have [✎ what you did at once, such as taken the server off the network], and are investigating together with [✎ firms or bodies that help]. We have reported to [✎ authority or police].',
        },
      ],
      'more-information': [reports.nextWithApology],
    },
    interim: {
      'what-happened': [
        {
          ja: '［✎気づいた日］に［✎何が起きたか］を確認し、［✎はじめに公表した日］に公表しました。その後の調査で、［✎新たにわかったこと］がわかりました。',
          en: 'On [✎ date on which you noticed] we learned of [✎ what happened], and told the public on [✎ date of the first notice]. Since then the investigation has shown [✎ what is new].',
        },
      ],
      cause: [reports.causeSoFar],
      'information-involved': [
        {
          ja: '漏れた情報と、漏れたおそれがある情報は、このページに並べたとおりです。',
          en: 'This page lists the data that has leaked, and the data that may have leaked.',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '［✎その後に行ったこと］を終え、［✎続けていること］を続けています。対象の方には、［✎方法、例：メール］で個別にお知らせしています。',
          en: 'We have [✎ what you have done since], and continue to [✎ what goes on]. We are informing the people affected one by one, by [✎ way, such as e-mail].',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎起きた日］、［✎誰が、何をしたか］により、お客様の情報［✎件数］件が漏れました。当社は［✎気づいた日］に気づき、［✎止めた日］に止めました。',
          en: 'On [✎ date on which it happened], [✎ who did what], and [✎ number] customer records leaked. We noticed on [✎ date on which you noticed] and stopped it on [✎ date on which it was stopped].',
        },
      ],
      cause: [
        {
          ja: '原因は、［✎原因、例：ソフトウェアの更新の遅れ］でした。',
          en: 'The cause was [✎ cause, such as software that was not kept up to date].',
        },
      ],
      findings: [
        {
          ja: '［✎調査した会社］が［✎調べた方法］を調べ、［✎わかったこと］を確認しました。これまでに、漏れた情報が悪用されたという報告は［✎ある、または、ない］。',
          en: '[✎ firm that investigated] examined [✎ what was examined] and found [✎ findings]. Reports of misuse so far: [✎ none, or which].',
        },
      ],
      'information-involved': [
        {
          ja: '漏れた情報は、このページに並べたとおりです。',
          en: 'This page lists the data that leaked.',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '対象の方には、［✎方法］でお知らせを終えました。再発を防ぐための対策は、下のとおりです。',
          en: 'We have informed everyone affected by [✎ way]. Below are the measures against a recurrence.',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '情報が漏れたとみられる日', en: 'Data leaked, as far as we know'},
    noticed: {ja: '［✎気づいたきっかけ］により気づく', en: 'Noticed through [✎ how you noticed]'},
    stopped: {ja: '［✎止めた方法］により止める', en: 'Stopped by [✎ how it was stopped]'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎再発を防ぐ対策、例：個人情報に触れられる人を減らすこと］',
      en: '[✎ measure against a recurrence, such as fewer people with access to personal data]',
    },
    {ja: '［✎もう一つの対策、例：監視の強化］', en: '[✎ another measure, such as closer monitoring]'},
  ],
  hazard: {
    ja: '漏れた情報を使った、なりすましの電話やメール、身に覚えのない勧誘が届くおそれがあります。同じパスワードを使うほかのサービスに、不正にログインされるおそれもあります。',
    en: 'Someone may use the data to call or write to you under a false name, or to send you unwanted offers. If you use the same password elsewhere, someone may sign in there.',
  },
  data: {
    personal: {
      ja: '［✎漏れた項目、例：氏名、住所、電話番号、メールアドレス］',
      en: '[✎ kinds of data, such as name, address, telephone number, e-mail address]',
    },
    password: {
      ja: 'パスワード（［✎保存の形、例：元に戻せない形に変えたもの］）',
      en: 'Password ([✎ how it was kept, such as in a form that cannot be reversed])',
    },
  },
  advice: {
    beware: {
      title: {
        ja: '不審な電話やメールに応じないでください',
        en: 'Do not respond to suspicious calls or e-mails',
      },
      body: {
        ja: '当社から電話やメールで、パスワードや暗証番号、カードの番号をお尋ねすることはありません。',
        en: 'We never ask for a password, a PIN or a card number by telephone or e-mail.',
      },
    },
    password: {
      title: {ja: 'パスワードを変えてください', en: 'Change your password'},
      body: {
        ja: '［✎サービスの名前］のパスワードを変え、同じパスワードを使うほかのサービスでも変えてください。',
        en: 'Change it at [✎ name of the service], and wherever else you use the same one.',
      },
    },
    ask: {
      title: {ja: '被害に気づいたら、ご連絡ください', en: 'Tell us if you notice any misuse'},
      body: {
        ja: '下の窓口が承ります。警察の相談窓口にもご相談ください。',
        en: 'Contact us as shown below, and ask the police for advice.',
      },
    },
  },
  registered: {
    label: {ja: '登録されたのはいつですか', en: 'When did you register?'},
    short: {ja: '登録日', en: 'Date of registration'},
    hint: {
      ja: '登録のときに届いたメールの日付です。おおよそでもかまいません。',
      en: 'See the e-mail that you got when you registered. About when is enough.',
    },
    never: {ja: '登録したことがない', en: 'I have never registered'},
  },
  service: {
    label: {ja: 'どのサービスに登録されましたか', en: 'Which service did you register for?'},
    short: {ja: 'サービス', en: 'Service'},
    concerned: {ja: '［✎対象のサービスの名前］', en: '[✎ name of the service concerned]'},
    others: {ja: 'それ以外', en: 'Another one'},
  },
  group: {
    label: {
      ja: '［✎対象のサービスの名前］に［✎いつからいつまで］に登録した方',
      en: 'People who registered for [✎ name of the service concerned] from [✎ first day] to [✎ last day]',
    },
    consequence: {
      ja: '登録された情報を使って、なりすましの連絡が届くおそれがあります。',
      en: 'Someone may contact you under a false name, using what you registered.',
    },
  },
  outcomes: {
    affected: {
      initial: {ja: 'あなたの情報が漏れたおそれがあります', en: 'Your data may have leaked'},
      interim: {ja: 'あなたの情報は、漏れた範囲に入っています', en: 'Your data is among what leaked'},
      final: {ja: 'あなたの情報は、漏れた範囲に入っています', en: 'Your data is among what leaked'},
    },
    affectedBody: {
      ja: '下にある「していただくこと」をご覧ください。ご不明な点は、窓口にお尋ねください。',
      en: 'Please follow the steps below, and contact us if anything is unclear.',
    },
    unaffected: {
      ja: 'あなたの情報は、本件の対象ではありません',
      en: 'Your data is not affected by this incident',
    },
    unaffectedBody: {
      ja: 'ほかにも登録がある場合は、そちらもお確かめください。',
      en: 'If you have registered more than once, please check those registrations as well.',
    },
    possible: {
      ja: 'あなたの情報は、本件の対象かもしれません',
      en: 'Your data may be affected by this incident',
    },
    possibleBody: {
      ja: 'わかるまでは、対象に当たるものとしてご注意ください。窓口で登録日をお調べします。',
      en: 'Until you know, please act as if it were. We can look up the date of your registration for you.',
    },
  },
} satisfies KindWords;
