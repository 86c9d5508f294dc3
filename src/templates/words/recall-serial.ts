import type {KindWords} from '../template.js';
import {recallWords} from './recall.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const recallSerialWords = {
  title: {
    initial: {
      ja: '製品の回収：［✎製品の名前］の一部（製造番号でご確認ください）',
      en: 'Product safety recall: some [✎ name of the product], by serial number',
    },
    interim: {
      ja: '製品の回収：［✎製品の名前］、対象の製造番号を改めました',
      en: 'Product safety recall: serial numbers of [✎ name of the product] revised',
    },
    final: {
      ja: '製品の回収：［✎製品の名前］の対象の製造番号（最終報告）',
      en: 'Product safety recall: serial numbers of [✎ name of the product], final report',
    },
    withdrawn: {
      ja: '［✎製品の名前］の回収を取り下げます：安全にお使いいただけます',
      en: 'Recall of [✎ name of the product] withdrawn: it can be used',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎製品の名前］のうち、製造番号が［✎はじめの番号］から［✎おわりの番号］までのものは、［✎何が起きるか］。すぐに使うのをやめてください。',
        en: 'If the serial number of your [✎ name of the product] is from [✎ first number] to [✎ last number], it can [✎ what happens]. Stop using it at once.',
      },
      {
        ja: '製造番号は［✎書いてある場所］にあります。対象かどうかは、このページで確かめられます。',
        en: 'You find the serial number [✎ where it stands]. On this page you can check whether yours is recalled.',
      },
    ],
    interim: [
      {
        ja: '調査により、対象の製造番号が［✎はじめの番号］から［✎おわりの番号］までとわかりました。前に確かめた方も、もう一度お確かめください。',
        en: 'We now know that serial numbers from [✎ first number] to [✎ last number] are concerned. If you have checked before, please check again.',
      },
      {
        ja: '対象の製品は、使うのをやめてください。修理の受け付けは［✎始まる日］からです。',
        en: 'If yours is recalled, stop using it. We repair it from [✎ date] on.',
      },
    ],
    final: [
      {
        ja: '調査を終え、対象の製造番号がすべてわかりました。対象の製品は使うのをやめ、修理か返金をお申し込みください。',
        en: 'The investigation is complete, and all serial numbers concerned are known. If yours is one of them, stop using it and ask for a repair or for your money back.',
      },
      {
        ja: 'これまでに［✎直した数］台を直しました。残りは［✎残りの数］台です。',
        en: 'So far we have repaired [✎ number]; [✎ number] are still out there.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日］に回収をお知らせしましたが、調査の結果、製品は安全に使えると確認しました。そのため、回収を取り下げます。',
        en: 'On [✎ date of the first notice] we recalled some of these products. The investigation has shown that they are safe to use, and we withdraw the recall.',
      },
      {
        ja: 'そう判断した理由：［✎理由］。修理に出された方には［✎対応］。ご迷惑をおかけしましたことをおわびします。',
        en: 'We conclude this from [✎ the reason]. If you have sent yours in, [✎ what you do for them]. We apologise for the trouble.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎気づいた日］、［✎気づいたきっかけ、例：修理のご依頼］により、一部の製品に［✎不具合］があるとわかりました。',
          en: 'On [✎ date on which you noticed], [✎ how you noticed, such as a request for a repair] showed that some of these products have [✎ the fault].',
        },
      ],
      cause: [reports.causeUnknown],
      'what-we-are-doing': [
        {
          ja: '対象の製品の出荷と販売をやめました。［✎届け出た役所］に報告しました。',
          en: 'We have stopped shipping and selling the products concerned. We have reported to [✎ authority].',
        },
      ],
      'more-information': [reports.nextWithApology],
    },
    interim: {
      'what-happened': [
        {
          ja: '工場の記録を調べ、［✎どの部品を使った製品か］が対象とわかりました。',
          en: 'From the records of the factory we know that products with [✎ which part] are concerned.',
        },
      ],
      cause: [reports.causeSoFar],
      'what-we-are-doing': [
        {
          ja: '［✎部品や人手の用意］を進めています。登録されている方には、［✎方法］でお知らせしています。',
          en: 'We are preparing [✎ parts and people]. Owners who have registered are being told by [✎ way].',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎製造した時期］に作った製品に、［✎不具合］がありました。',
          en: 'Products made in [✎ when they were made] have [✎ the fault].',
        },
      ],
      cause: [
        {
          ja: '原因は、［✎原因、例：部品の組み付けの誤り］でした。',
          en: 'The cause was [✎ cause, such as a part that was wrongly fitted].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '修理と返金は［✎いつまで］受け付けます。その後も、窓口でご相談を承ります。',
          en: 'You can ask for a repair or your money back until [✎ date]. After that you can still ask us for advice.',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '対象の製品の製造を始める', en: 'First of these products made'},
    noticed: {ja: '［✎気づいたきっかけ］により気づく', en: 'Noticed through [✎ how you noticed]'},
    stopped: {ja: '対象の製品の販売をやめる', en: 'Sale of these products stopped'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎再発を防ぐ対策、例：組み立てた後の検査］',
      en: '[✎ measure against a recurrence, such as a test after assembly]',
    },
    {ja: '［✎もう一つの対策］', en: '[✎ another measure]'},
  ],
  repair: {
    title: {ja: '無料で直します', en: 'We repair it free of charge'},
    body: {
      ja: '［✎申し込み方と、かかる日数］。',
      en: '[✎ how to ask for it, and how long it takes].',
    },
  },
  serial: {
    label: {ja: '製造番号は何ですか', en: 'What is the serial number?'},
    short: {ja: '製造番号', en: 'Serial number'},
    hint: {
      ja: '製造番号は［✎書いてある場所］にあります。数字は［✎けた数］けたです。',
      en: 'You find it [✎ where it stands]. It has [✎ how many] digits.',
    },
    never: {ja: '製造番号がない製品です', en: 'Mine has no serial number'},
  },
  group: {
    label: {
      ja: '［✎対象の型番］、製造番号［✎はじめの番号］から［✎おわりの番号］まで',
      en: 'Model [✎ model concerned], serial numbers [✎ first number] to [✎ last number]',
    },
    consequence: {
      ja: '対象の製品は、使い続けると危険です。',
      en: 'It is dangerous to go on using a product with one of these numbers.',
    },
  },
  outcomes: {
    ...recallWords.outcomes,
    affected: {
      initial: {ja: 'お持ちの製品は、回収の対象です', en: 'Your product is recalled'},
      interim: {ja: 'お持ちの製品は、回収の対象です', en: 'Your product is recalled'},
      final: {ja: 'お持ちの製品は、回収の対象です', en: 'Your product is recalled'},
    },
    affectedBody: {
      ja: 'すぐに使うのをやめ、修理か返金をお申し込みください。',
      en: 'Stop using it at once, and ask for a repair or for your money back.',
    },
  },
} satisfies KindWords;
