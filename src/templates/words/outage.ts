import type {KindWords} from '../template.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const outageWords = {
  title: {
    initial: {
      ja: '［✎サービスの名前］が使いにくくなっています',
      en: '[✎ name of the service] is not working as it should',
    },
    interim: {
      ja: '［✎サービスの名前］の障害：復旧の見通し',
      en: 'Outage of [✎ name of the service]: when it will work again',
    },
    final: {
      ja: '［✎サービスの名前］の障害：復旧しました',
      en: 'Outage of [✎ name of the service]: it works again',
    },
    withdrawn: {
      ja: '［✎サービスの名前］に障害はありませんでした',
      en: 'There was no outage of [✎ name of the service]',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎始まった日時］から、［✎使えないこと、例：ログインとお支払い］ができない状態です。［✎使えること］は、いつもどおりお使いいただけます。',
        en: 'Since [✎ date and time] [✎ what does not work, such as signing in and paying] has not been possible. [✎ what works] works as usual.',
      },
      {
        ja: '復旧を急いでいます。お急ぎの方は［✎ほかの方法］をご利用ください。',
        en: 'We are working on it. If it is urgent, please use [✎ another way].',
      },
    ],
    interim: [
      {
        ja: '原因は［✎原因］とわかりました。［✎見通しの日時］ごろに復旧する見込みです。',
        en: 'We know the cause: [✎ cause]. We expect the service to work again at about [✎ date and time].',
      },
      {
        ja: '対象となる地域やサービスを改めました。前に確かめた方も、もう一度お確かめください。',
        en: 'The services concerned have changed. If you have checked before, please check again.',
      },
    ],
    final: [
      {
        ja: '［✎復旧した日時］に、すべて復旧しました。使えなかったのは、［✎始まった日時］からの［✎長さ］です。',
        en: 'Since [✎ date and time] everything works again. The outage began at [✎ date and time] and lasted [✎ how long].',
      },
      {
        ja: '影響を受けた方には、［✎返金などの内容］をお受け取りいただけます。このページで確かめられます。',
        en: 'If you were affected, you get [✎ refund or credit]. You can check it on this page.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日時］に障害をお知らせしましたが、［✎サービスの名前］は正しく動いていました。そのため、お知らせを取り下げます。',
        en: 'On [✎ date and time of the first notice] we told of an outage, but [✎ name of the service] was working. We withdraw that notice.',
      },
      {
        ja: 'お知らせした理由：［✎理由、例：監視の誤り］。ご迷惑をおかけしましたことをおわびします。',
        en: 'The reason for it was [✎ the reason, such as a fault in our monitoring]. We apologise for the trouble.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎始まった日時］に、［✎気づいたきっかけ］により気づきました。影響は［✎地域やサービス］に出ています。緊急の通報（警察、消防、救急）は［✎かけられる、または、ほかの方法］。',
          en: 'We noticed it at [✎ date and time] through [✎ how you noticed]. It affects [✎ regions or services]. Emergency calls: [✎ possible, or which other way].',
        },
      ],
      cause: [reports.causeUnknown],
      'what-we-are-doing': [
        {
          ja: '［✎行っていること、例：予備の設備への切り替え］を進めています。',
          en: 'We are [✎ what you do, such as switching to a spare system].',
        },
      ],
      'more-information': [
        {
          ja: '次は［✎次に報告する時刻］に、復旧していなくてもこのページでお知らせします。',
          en: 'We will report again on this page at [✎ time of the next report], also if it does not work by then.',
        },
      ],
    },
    interim: {
      'what-happened': [
        {
          ja: '［✎始まった日時］からの障害が続いています。［✎復旧した部分］は復旧しました。',
          en: 'The outage that began at [✎ date and time] goes on. [✎ what works again] works again.',
        },
      ],
      cause: [reports.causeSoFar],
      'what-we-are-doing': [
        {
          ja: '［✎行っていること］を進めています。残る作業は［✎作業］です。',
          en: 'We are [✎ what you do]. What remains is [✎ work].',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎始まった日時］から［✎復旧した日時］まで、［✎使えなかったこと］ができませんでした。',
          en: 'From [✎ date and time] to [✎ date and time] [✎ what did not work] was not possible.',
        },
      ],
      cause: [
        {
          ja: '原因は、［✎原因、例：機器の故障と、切り替えの失敗］でした。お客様の情報に影響は［✎なかった、または、あったこと］。',
          en: 'The cause was [✎ cause, such as a failed device, and a switch-over that did not work]. Customer data: [✎ not affected, or how].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '影響を受けた方への対応は、下のとおりです。お手続きは［✎要る、または、要らない］。',
          en: 'Below is what those who were affected get. Applying for it is [✎ needed, or not needed].',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '障害が始まる', en: 'Outage begins'},
    noticed: {ja: '［✎気づいたきっかけ］により気づく', en: 'Noticed through [✎ how you noticed]'},
    stopped: {ja: '一部が復旧する', en: 'Parts work again'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎再発を防ぐ対策、例：切り替えの訓練］',
      en: '[✎ measure against a recurrence, such as drills of the switch-over]',
    },
    {ja: '［✎もう一つの対策］', en: '[✎ another measure]'},
  ],
  service: {ja: '［✎止まったサービス］', en: '[✎ service that stopped]'},
  advice: {
    wait: {
      title: {ja: '何度も操作せず、復旧をお待ちください', en: 'Please wait, and do not try again and again'},
      body: {
        ja: 'お支払いの途中で止まった場合は、二重に払わないよう、復旧後に履歴をご確認ください。',
        en: 'If a payment stopped half-way, look at your history once it works again, so that you do not pay twice.',
      },
    },
    other: {
      title: {ja: 'お急ぎの方は、ほかの方法をご利用ください', en: 'If it is urgent, use another way'},
      body: {
        ja: '［✎ほかの方法、例：電話での受け付け］。',
        en: '[✎ another way, such as by telephone].',
      },
    },
  },
  credit: {
    title: {ja: '［✎お返しする金額や内容］', en: '[✎ what customers get]'},
    body: {
      ja: '［✎受け取り方、例：翌月の請求から引くため、お手続きは要りません］。',
      en: '[✎ how they get it, such as: It is taken off the next bill; you need do nothing].',
    },
  },
  used: {
    label: {ja: 'いつご利用になりましたか', en: 'When did you try to use it?'},
    short: {ja: 'ご利用の日時', en: 'Time of use'},
    hint: {ja: 'おおよその時刻でかまいません。', en: 'About when is enough.'},
    never: {ja: 'この間は利用していない', en: 'I have not used it'},
  },
  which: {
    label: {ja: 'どのサービスですか', en: 'Which service was it?'},
    short: {ja: 'サービス', en: 'Service'},
    concerned: {ja: '［✎止まったサービス］', en: '[✎ service that stopped]'},
    working: {ja: '［✎止まらなかったサービス］', en: '[✎ service that went on working]'},
  },
  group: {
    label: {
      ja: '障害の間に［✎止まったサービス］を利用された方',
      en: 'People who used [✎ service that stopped] during the outage',
    },
    consequence: {
      ja: '操作が完了していないことがあります。復旧後にご確認ください。',
      en: 'What you did may not be complete. Please check it once the service works again.',
    },
  },
  outcomes: {
    affected: {
      initial: {ja: 'この障害の影響を受けています', en: 'You are affected by this outage'},
      interim: {ja: 'この障害の影響を受けています', en: 'You are affected by this outage'},
      final: {ja: 'この障害の影響を受けました', en: 'You were affected by this outage'},
    },
    affectedBody: {
      ja: '下の案内をご覧ください。ご迷惑をおかけしております。',
      en: 'Please see below what you can do. We are sorry for the trouble.',
    },
    unaffected: {ja: 'この障害の影響ではありません', en: 'You are not affected by this outage'},
    unaffectedBody: {
      ja: 'お使いになれない場合は、ほかの原因が考えられます。窓口にお尋ねください。',
      en: 'If something does not work for you, it has another cause. Please ask us.',
    },
    possible: {ja: 'この障害の影響かもしれません', en: 'You may be affected by this outage'},
    possibleBody: {
      ja: '日時やサービスがわかると、はっきりします。窓口でお調べすることもできます。',
      en: 'The time or the service would tell. We can also look it up for you.',
    },
  },
} satisfies KindWords;
