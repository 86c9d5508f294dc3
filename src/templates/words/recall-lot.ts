import type {KindWords} from '../template.js';
import {recallWords} from './recall.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const recallLotWords = {
  title: {
    initial: {
      ja: '製品の回収：［✎製品の名前］の一部のロット',
      en: 'Product safety recall: some lots of [✎ name of the product]',
    },
    interim: {
      ja: '製品の回収：［✎製品の名前］、対象のロットを加えました',
      en: 'Product safety recall: more lots of [✎ name of the product]',
    },
    final: {
      ja: '製品の回収：［✎製品の名前］の対象のロット（最終報告）',
      en: 'Product safety recall: lots of [✎ name of the product], final report',
    },
    withdrawn: {
      ja: '［✎製品の名前］の回収を取り下げます：製品に問題はありませんでした',
      en: 'Recall of [✎ name of the product] withdrawn: there is no fault in it',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎製品の名前］の一部で、［✎何が起きるか］。対象のロットの製品は、すぐに使うのをやめてください。',
        en: 'Some [✎ name of the product] can [✎ what happens]. If yours is of a lot that is recalled, stop using it at once.',
      },
      {
        ja: 'ロット番号は［✎書いてある場所］にあります。対象かどうかは、このページで確かめられます。',
        en: 'You find the lot number [✎ where it stands]. On this page you can check whether your product is recalled.',
      },
    ],
    interim: [
      {
        ja: '調査により、ロット［✎加わったロット］も対象とわかりました。前に確かめた方も、もう一度お確かめください。',
        en: 'We now know that lots [✎ lots that were added] are concerned as well. If you have checked before, please check again.',
      },
      {
        ja: '対象の製品は、使うのをやめてください。',
        en: 'If yours is recalled, stop using it.',
      },
    ],
    final: [
      {
        ja: '調査を終え、対象のロットがすべてわかりました。対象の製品は使うのをやめ、交換か返金をお申し込みください。',
        en: 'The investigation is complete, and all lots concerned are known. If yours is one of them, stop using it and ask for a new one or for your money back.',
      },
      {
        ja: 'これまでに［✎回収した数］個を回収しました。残りは［✎残りの数］個です。',
        en: 'So far [✎ number] have come back to us; [✎ number] are still out there.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日］に回収をお知らせしましたが、調査の結果、製品に問題はないと確認しました。そのため、回収を取り下げます。',
        en: 'On [✎ date of the first notice] we recalled some lots. The investigation has shown that there is no fault in them, and we withdraw the recall.',
      },
      {
        ja: 'そう判断した理由：［✎理由、例：第三者の検査］。そのままお使いいただけます。返された方には［✎対応］。ご迷惑をおかけしましたことをおわびします。',
        en: 'We conclude this from [✎ the reason, such as an independent test]. You can go on using yours. If you have returned it, [✎ what you do for them]. We apologise for the trouble.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎気づいた日］、［✎気づいたきっかけ、例：お客様からのご連絡］により、［✎製造した時期］に作ったロットに［✎不具合］があるとわかりました。',
          en: 'On [✎ date on which you noticed], [✎ how you noticed, such as a customer’s report] showed that lots made in [✎ when they were made] have [✎ the fault].',
        },
      ],
      cause: [reports.causeUnknown],
      'what-we-are-doing': [
        {
          ja: '対象のロットの販売をやめ、店から引き上げています。［✎届け出た役所］に報告しました。',
          en: 'We have stopped selling these lots and are taking them from the shops. We have reported to [✎ authority].',
        },
      ],
      'more-information': [reports.nextWithApology],
    },
    interim: {
      'what-happened': [
        {
          ja: 'はじめのお知らせの後に［✎調べたこと］を調べ、ロット［✎加わったロット］にも同じ不具合があるとわかりました。',
          en: 'After the first notice we examined [✎ what was examined], and found the same fault in lots [✎ lots that were added].',
        },
      ],
      cause: [reports.causeSoFar],
      'what-we-are-doing': [
        {
          ja: '加わったロットも販売をやめました。購入された方のうち連絡先がわかる方には、［✎方法］でお知らせしています。',
          en: 'We have stopped selling the added lots as well. Buyers whose address we know are being told by [✎ way].',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎製造した時期］に作ったロットに、［✎不具合］がありました。',
          en: 'Lots made in [✎ when they were made] have [✎ the fault].',
        },
      ],
      cause: [
        {
          ja: '原因は、［✎原因、例：部品の材料の誤り］でした。',
          en: 'The cause was [✎ cause, such as a wrong material of a part].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '交換と返金は［✎いつまで］受け付けます。その後も、窓口でご相談を承ります。',
          en: 'You can ask for a new one or your money back until [✎ date]. After that you can still ask us for advice.',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '対象のロットの製造を始める', en: 'First of these lots made'},
    noticed: {ja: '［✎気づいたきっかけ］により気づく', en: 'Noticed through [✎ how you noticed]'},
    stopped: {ja: '対象のロットの販売をやめる', en: 'Sale of these lots stopped'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎再発を防ぐ対策、例：部品の検査］',
      en: '[✎ measure against a recurrence, such as tests of parts]',
    },
    {ja: '［✎もう一つの対策］', en: '[✎ another measure]'},
  ],
  lot: {
    label: {ja: 'ロット番号は何ですか', en: 'What is the lot number?'},
    short: {ja: 'ロット番号', en: 'Lot number'},
    hint: {
      ja: 'ロット番号は［✎書いてある場所と、見分け方］にあります。',
      en: 'You find it [✎ where it stands, and how to tell it from other numbers].',
    },
  },
  group: {
    label: {
      ja: '［✎対象の型番］の、対象のロット',
      en: 'Lots of the model [✎ model concerned] that are recalled',
    },
    consequence: {
      ja: '対象の製品は、使い続けると危険です。',
      en: 'It is dangerous to go on using a product of these lots.',
    },
  },
  outcomes: {
    ...recallWords.outcomes,
    affected: {
      initial: {
        ja: 'お持ちの製品は、回収の対象のロットです',
        en: 'Your product is of a lot that is recalled',
      },
      interim: {
        ja: 'お持ちの製品は、回収の対象のロットです',
        en: 'Your product is of a lot that is recalled',
      },
      final: {ja: 'お持ちの製品は、回収の対象のロットです', en: 'Your product is of a lot that is recalled'},
    },
    affectedBody: {
      ja: 'すぐに使うのをやめ、交換か返金をお申し込みください。',
      en: 'Stop using it at once, and ask for a new one or for your money back.',
    },
  },
} satisfies KindWords;
