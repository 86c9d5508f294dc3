import type {KindWords} from '../template.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const foodDateWords = {
  title: {
    initial: {
      ja: '［✎食品の名前］を回収します：食べないでください',
      en: 'Product safety recall: do not eat [✎ name of the food]',
    },
    interim: {
      ja: '［✎食品の名前］の回収：対象の日付を加えました',
      en: 'Product safety recall: more dates of [✎ name of the food]',
    },
    final: {
      ja: '［✎食品の名前］の回収（最終報告）',
      en: 'Product safety recall of [✎ name of the food]: final report',
    },
    withdrawn: {
      ja: '［✎食品の名前］の回収を取り下げます：召し上がれます',
      en: 'Recall of [✎ name of the food] withdrawn: it is fit to eat',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎食品の名前］に、［✎何が起きたか、例：表示のない小麦］が入っているおそれがあります。［✎特に注意する方、例：小麦のアレルギーがある方］は、決して食べないでください。',
        en: '[✎ name of the food] may contain [✎ what is wrong, such as wheat that is not on the label]. [✎ who is most at risk, such as: If you are allergic to wheat], do not eat it on any account.',
      },
      {
        ja: '対象は［✎期限の種類、例：賞味期限］の日付でわかります。このページで確かめられます。',
        en: 'The [✎ kind of date, such as best-before date] tells whether yours is recalled. You can check it on this page.',
      },
    ],
    interim: [
      {
        ja: '検査により、［✎加わった日付］の製品も対象とわかりました。前に確かめた方も、もう一度お確かめください。',
        en: 'Tests show that packs dated [✎ dates that were added] are concerned as well. If you have checked before, please check again.',
      },
      {ja: '対象の製品は、食べないでください。', en: 'If yours is recalled, do not eat it.'},
    ],
    final: [
      {
        ja: '検査を終え、対象の日付がすべてわかりました。［✎出荷した数］個のうち［✎回収した数］個を回収しました。',
        en: 'Tests are complete, and all dates concerned are known. Of [✎ number shipped] packs, [✎ number returned] have come back.',
      },
      {
        ja: '冷凍庫などに残っていれば、食べずにご連絡ください。',
        en: 'If you still have one, such as in a freezer, do not eat it, and contact us.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日］に回収をお知らせしましたが、検査の結果、［✎疑われたもの］は入っていないと確認しました。そのため、回収を取り下げます。',
        en: 'On [✎ date of the first notice] we recalled this food. Tests have shown that there is no [✎ what was suspected] in it, and we withdraw the recall.',
      },
      {
        ja: '検査したところ：［✎検査機関］。期限内であれば召し上がれます。返された方には［✎対応］。ご迷惑をおかけしましたことをおわびします。',
        en: 'It was tested by [✎ laboratory], and can be eaten until its date. If you have returned yours, [✎ what you do for them]. We apologise for the trouble.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎気づいた日］、［✎気づいたきっかけ、例：工場の検査］により、［✎工場の名前］で作った製品に［✎何が起きたか］がわかりました。健康への被害の報告は［✎件数、または、ない］。',
          en: 'On [✎ date on which you noticed], [✎ how you noticed, such as a test in the factory] showed that food made at [✎ name of the factory] contains [✎ what is wrong]. Reports of illness so far: [✎ number, or none].',
        },
      ],
      cause: [reports.causeUnknown],
      'what-we-are-doing': [
        {
          ja: '［✎していること、例：出荷を止め、店から引き上げています］。［✎保健所など、届け出た役所］に報告しました。',
          en: '[✎ what you are doing, such as: We have stopped deliveries and are taking the food from the shops]. We have reported to [✎ food authority].',
        },
      ],
      'more-information': [reports.nextWithApology],
    },
    interim: {
      'what-happened': [
        {
          ja: 'はじめのお知らせの後に［✎調べた日付の範囲］の製品を検査し、［✎わかったこと］がわかりました。',
          en: 'After the first notice we tested packs dated [✎ range of dates], and found [✎ what is new].',
        },
      ],
      cause: [reports.causeSoFar],
      'what-we-are-doing': [
        {
          ja: '加わった日付の製品も店から引き上げています。',
          en: 'Packs with the added dates are being taken from the shops as well.',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎作った時期］に［✎工場の名前］で作った製品に、［✎何が起きたか］がありました。',
          en: 'Food made at [✎ name of the factory] in [✎ when it was made] contained [✎ what was wrong].',
        },
      ],
      cause: [
        {
          ja: '原因は、［✎原因、例：包む袋の取り違え］でした。',
          en: 'The cause was [✎ cause, such as packs that were mixed up].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '返金は［✎いつまで］受け付けます。',
          en: 'You can ask for your money back until [✎ date].',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '対象の製品を作り始める', en: 'First of these packs made'},
    noticed: {ja: '［✎気づいたきっかけ］により気づく', en: 'Noticed through [✎ how you noticed]'},
    stopped: {ja: '出荷を止める', en: 'Deliveries stopped'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎再発を防ぐ対策、例：包む前の確認を機械でも行うこと］',
      en: '[✎ measure against a recurrence, such as a machine that checks packs as well]',
    },
    {ja: '［✎もう一つの対策］', en: '[✎ another measure]'},
  ],
  product: {
    name: {ja: '［✎食品の名前］', en: '[✎ name of the food]'},
    brand: {ja: '［✎ブランド］', en: '[✎ brand]'},
    size: {ja: '［✎内容量、例：200グラム］', en: '[✎ pack size, such as 200 g]'},
    soldBy: {ja: '［✎売られた店］', en: '[✎ shops that sold it]'},
    picture: {
      ja: '［✎写真に写るもの、例：青い袋の表］',
      en: '[✎ what the picture shows, such as the front of a blue pack]',
    },
  },
  hazard: {
    ja: '［✎食べると何が起きるか、例：アレルギーのある方は、息が苦しくなるなど重い症状が出る］。',
    en: '[✎ what happens to whoever eats it, such as: People with this allergy can have trouble breathing].',
  },
  advice: {
    stop: {
      title: {ja: '食べないでください', en: 'Do not eat it'},
      body: {
        ja: '［✎扱い方、例：袋のまま、返すまで保管する。子どもの手の届かないところに置く］。',
        en: '[✎ what to do with it, such as: Keep it in its pack, out of reach of children, until you return it].',
      },
    },
    doctor: {
      title: {
        ja: '食べて具合が悪いときは、医師にご相談ください',
        en: 'See a doctor if you have eaten it and feel unwell',
      },
      body: {
        ja: '製品の名前と、食べた日を伝えてください。［✎急ぐとき、例：息が苦しいときは、すぐに救急車を呼んでください］。',
        en: 'Say which food it was and when you ate it. [✎ what is urgent, such as: If you have trouble breathing, call an ambulance at once].',
      },
    },
  },
  refund: {
    title: {ja: '代金をお返しします', en: 'We pay your money back'},
    body: {
      ja: '［✎受け取り方、例：買った店に持っていくか、着払いで送る］。レシートは［✎要る、または、要らない］。',
      en: '[✎ how to get it, such as: Take it back to the shop, or send it to us at our cost]. A receipt is [✎ needed, or not needed].',
    },
  },
  which: {
    label: {ja: 'どの製品ですか', en: 'Which product is it?'},
    short: {ja: '製品', en: 'Product'},
    concerned: {ja: '［✎対象の食品と内容量］', en: '[✎ food concerned, with its pack size]'},
  },
  date: {
    label: {ja: '袋にある期限はいつですか', en: 'What date is on the pack?'},
    short: {ja: '袋にある期限', en: 'Date on the pack'},
    hint: {
      ja: '［✎期限の種類］は［✎書いてある場所、例：袋の裏の右下］にあります。',
      en: 'You find the [✎ kind of date] [✎ where it stands, such as on the back, bottom right].',
    },
  },
  group: {
    label: {ja: '対象の日付の［✎食品の名前］', en: 'Packs of [✎ name of the food] with one of these dates'},
    consequence: {
      ja: 'この日付の製品には、［✎何が起きたか］があります。',
      en: 'Packs with this date contain [✎ what is wrong].',
    },
  },
  outcomes: {
    affected: {
      initial: {ja: 'お持ちの製品は、回収の対象です', en: 'Your pack is recalled'},
      interim: {ja: 'お持ちの製品は、回収の対象です', en: 'Your pack is recalled'},
      final: {ja: 'お持ちの製品は、回収の対象です', en: 'Your pack is recalled'},
    },
    affectedBody: {
      ja: '食べないでください。代金をお返しします。',
      en: 'Do not eat it. We pay your money back.',
    },
    unaffected: {
      ja: 'お持ちの製品は、この回収の対象ではありません',
      en: 'Your pack is not part of this recall',
    },
    unaffectedBody: {
      ja: 'ほかにもお持ちの場合は、一つずつ日付をお確かめください。',
      en: 'If you have more than one, please check the date of each.',
    },
    possible: {ja: 'お持ちの製品は、回収の対象かもしれません', en: 'Your pack may be part of this recall'},
    possibleBody: {
      ja: '日付がわからないときは、食べずに窓口へご連絡ください。',
      en: 'If you cannot find the date, do not eat it, and contact us.',
    },
  },
} satisfies KindWords;
