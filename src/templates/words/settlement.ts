import type {KindWords} from '../template.js';

export const settlementWords = {
  title: {
    initial: {
      ja: '［✎事件の名前］の和解案：お受け取りいただける方へ',
      en: 'Proposed settlement of [✎ name of the case]: you may be entitled to a payment',
    },
    interim: {
      ja: '［✎事件の名前］の和解：お申し込みを受け付けています',
      en: 'Settlement of [✎ name of the case]: claims are open',
    },
    final: {
      ja: '［✎事件の名前］の和解：お支払いについて',
      en: 'Settlement of [✎ name of the case]: payments',
    },
    withdrawn: {
      ja: '［✎事件の名前］の和解は成立しませんでした',
      en: 'The settlement of [✎ name of the case] has not come about',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎訴えた人］と［✎会社の名前］は、［✎訴えの内容］について和解案に合意しました。［✎裁判所］の承認を待っています。',
        en: '[✎ who sued] and [✎ name of the company] have agreed to settle a lawsuit about [✎ what it is about]. [✎ court] has yet to approve it.',
      },
      {
        ja: '対象の方は［✎受け取れるもの］を受け取れます。対象かどうかと、期限は、このページで確かめられます。',
        en: 'People in the class can get [✎ what they can get]. On this page you can check whether you are one of them, and by when to act.',
      },
    ],
    interim: [
      {
        ja: '［✎裁判所］は［✎承認した日］に和解を承認しました。お申し込みの期限は［✎期限］です。',
        en: '[✎ court] approved the settlement on [✎ date of approval]. Claim by [✎ last day].',
      },
      {
        ja: '対象の期間が変わりました。前に確かめた方も、もう一度お確かめください。',
        en: 'The class period has changed. If you have checked before, please check again.',
      },
    ],
    final: [
      {
        ja: 'お申し込みの受け付けを終えました。お支払いは［✎支払いを始める日］から、［✎方法］で行います。',
        en: 'Claims are closed. Payments are made from [✎ first day of payment] on, by [✎ way].',
      },
      {
        ja: 'お申し込みがあった［✎件数］件のうち、［✎認められた件数］件が認められました。',
        en: 'Of [✎ number] claims, [✎ number] have been accepted.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎裁判所］が［✎決定の日］に［✎理由］のため和解案を認めず、和解は成立しませんでした。お知らせを取り下げます。',
        en: 'On [✎ date of the decision] [✎ court] did not approve the settlement, because [✎ the reason]. We withdraw the notice of it.',
      },
      {
        ja: 'お申し込みは効力を失いました。あなたの権利は変わりません。訴訟は［✎続く、または、終わった］。',
        en: 'Claims no longer have any effect, and your rights are unchanged. The lawsuit [✎ goes on, or has ended].',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '訴えは、［✎訴えの内容］というものです（［✎裁判所と事件番号］）。会社は責任を［✎認めている、または、認めていない］。裁判所は、どちらが正しいかをまだ決めていません。',
          en: 'The lawsuit says that [✎ what it says] ([✎ court and number of the case]). The company [✎ admits, or denies] it. The court has not decided who is right.',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '会社は［✎和解金の総額］を支払います。弁護士費用など［✎金額］を引いた額を、対象の方で分けます。',
          en: 'The company pays [✎ amount of the fund]. After fees and costs of [✎ amount], people in the class share the rest.',
        },
      ],
      'more-information': [
        {
          ja: '裁判所は［✎審理の日と場所］に、和解が公正かどうかを審理します。和解案の全文は［✎読める場所］にあります。',
          en: 'The court holds a hearing on whether the settlement is fair on [✎ date and place]. The full agreement can be read at [✎ where].',
        },
      ],
    },
    interim: {
      'what-happened': [
        {
          ja: '裁判所は和解を公正と認めました。［✎変わった点］が、はじめの案から変わりました。',
          en: 'The court has found the settlement fair. Compared with the proposal, [✎ what has changed] has changed.',
        },
      ],
      'what-we-are-doing': [
        {
          ja: 'お申し込みを順に調べています。証明が足りない方には、［✎方法］でお知らせします。',
          en: 'We examine claims as they come in. If proof is missing, we tell you by [✎ way].',
        },
      ],
      'more-information': [
        {
          ja: 'お支払いは［✎見込みの時期］からの予定です。決まりしだい、このページでお知らせします。',
          en: 'Payments are expected from [✎ expected time] on. We will report on this page once the date is fixed.',
        },
      ],
    },
    final: {
      'what-happened': [
        {
          ja: '和解は［✎効力が生じた日］に効力を生じました。',
          en: 'The settlement took effect on [✎ date on which it took effect].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '一人あたりのお支払いは［✎金額］です。届かないときは、［✎いつまで］に窓口へご連絡ください。',
          en: 'Each payment is [✎ amount]. If you do not get yours, contact us by [✎ last day].',
        },
      ],
      'more-information': [
        {
          ja: '残った和解金は［✎使い道］に充てます。新たにお知らせすべきことが生じない限り、これを最後のお知らせとします。',
          en: 'What is left of the fund goes to [✎ what it is used for]. Unless there is something new to report, this is the last notice.',
        },
      ],
    },
  },
  timeline: {
    agreed: {ja: '和解案に合意', en: 'Settlement agreed'},
    published: {ja: 'はじめのお知らせ', en: 'First notice'},
    exclude: {ja: '和解から外れる期限、異議を述べる期限', en: 'Last day to leave the class, or to object'},
    hearing: {ja: '裁判所の審理', en: 'Hearing of the court'},
    claim: {ja: 'お申し込みの期限', en: 'Last day to claim'},
    payment: {ja: 'お支払いの開始', en: 'Payments begin'},
  },
  advice: {
    claim: {
      title: {ja: '期限までにお申し込みください', en: 'Claim in time'},
      body: {
        ja: '［✎申し込み方と、要る書類］。何もしないと、お支払いを受けられず、この件で訴えることもできなくなります。',
        en: '[✎ how to claim, and which papers are needed]. If you do nothing, you get no payment and give up the right to sue about this.',
      },
    },
    leave: {
      title: {ja: '和解から外れることもできます', en: 'You can leave the class'},
      body: {
        ja: '［✎外れ方］。お支払いは受けられませんが、ご自分で訴える権利が残ります。',
        en: '[✎ how to leave it]. You get no payment, but keep the right to sue by yourself.',
      },
    },
    object: {
      title: {ja: '異議を述べることもできます', en: 'You can object'},
      body: {
        ja: '［✎異議の宛先］に手紙を書くと、裁判所が審理のときに考慮します。',
        en: 'Write to [✎ where objections go], and the court considers it at the hearing.',
      },
    },
    await: {
      title: {ja: 'お支払いをお待ちください', en: 'Wait for your payment'},
      body: {
        ja: 'お申し込みが認められた方に、順にお支払いします。住所や口座が変わった方は、ご連絡ください。',
        en: 'We pay everyone whose claim was accepted. Tell us if your address or account has changed.',
      },
    },
  },
  remedy: {
    title: {ja: '［✎受け取れる金額や物］', en: '[✎ amount or goods that you can get]'},
    body: {ja: '［✎金額の決まり方］。', en: '[✎ how the amount is determined].'},
    link: {ja: 'お申し込みのページ', en: 'Page for claims'},
  },
  bought: {
    label: {ja: 'いつ購入されましたか', en: 'When did you buy it?'},
    short: {ja: '購入日', en: 'Date of purchase'},
    hint: {
      ja: 'レシートや明細の日付です。おおよそでもかまいません。',
      en: 'See your receipt or statement. About when is enough.',
    },
    never: {ja: '購入したことがない', en: 'I have never bought it'},
  },
  which: {
    label: {ja: '何を購入されましたか', en: 'What did you buy?'},
    short: {ja: '購入した物', en: 'What you bought'},
    concerned: {ja: '［✎対象の製品やサービス］', en: '[✎ product or service concerned]'},
  },
  group: {
    label: {
      ja: '［✎いつからいつまで］に［✎対象の製品やサービス］を購入した方',
      en: 'People who bought [✎ product or service concerned] from [✎ first day] to [✎ last day]',
    },
    consequence: {
      ja: '期限までに選ばないと、お支払いを受けられません。',
      en: 'If you do not act in time, you get no payment.',
    },
    paid: {
      ja: 'お申し込みが認められていれば、お支払いがあります。',
      en: 'If your claim was accepted, you are paid.',
    },
  },
  outcomes: {
    affected: {
      initial: {
        ja: '和解が承認されれば、お受け取りいただけます',
        en: 'You are in the class of the proposed settlement',
      },
      interim: {ja: '和解の対象です。お申し込みいただけます', en: 'You are in the class, and can claim'},
      final: {ja: '和解の対象です', en: 'You are in the class of this settlement'},
    },
    affectedBody: {
      ja: '下にある選択肢と期限をご覧ください。',
      en: 'Please see below what you can choose, and by when.',
    },
    unaffected: {ja: '和解の対象ではありません', en: 'You are not in the class of this settlement'},
    unaffectedBody: {
      ja: 'あなたの権利は変わりません。ほかにも購入された物があれば、お確かめください。',
      en: 'Your rights are unchanged. If you bought anything else, please check that as well.',
    },
    possible: {ja: '和解の対象かもしれません', en: 'You may be in the class of this settlement'},
    possibleBody: {
      ja: '購入日がわかる物をお探しになるか、窓口にお尋ねください。期限にご注意ください。',
      en: 'Look for something that tells the date of purchase, or ask us. Please keep the last day in mind.',
    },
  },
} satisfies KindWords;
