/** What every recall of a thing that people use says. */
export const recallWords = {
  product: {
    name: {ja: '［✎製品の名前］', en: '[✎ name of the product]'},
    brand: {ja: '［✎ブランド］', en: '[✎ brand]'},
    soldBy: {
      ja: '［✎売られた場所、例：全国の家電量販店］',
      en: '[✎ where it was sold, such as electronics shops throughout the country]',
    },
    picture: {
      ja: '［✎写真に写るもの、例：白い電気ケトル、正面に丸いボタン］',
      en: '[✎ what the picture shows, such as a white kettle with a round button in front]',
    },
  },
  hazard: {
    ja: '［✎何が起きるか、例：電池が熱くなり、火が出て、やけどや火事になる］。これまでの事故は［✎件数と、けがの有無］です。',
    en: '[✎ what happens, such as: The battery overheats and catches fire, and can burn you]. Incidents so far: [✎ number, and injuries].',
  },
  stop: {
    title: {ja: 'すぐに使うのをやめてください', en: 'Stop using it at once'},
    body: {
      ja: '［✎安全な扱い方、例：電源プラグを抜き、燃えやすいものから離して保管する］。ほかの人に譲ったり、売ったりしないでください。',
      en: '[✎ how to keep it safely, such as: Unplug it and keep it away from what can burn]. Do not give it away or sell it.',
    },
  },
  tell: {
    title: {ja: '譲った相手がいれば、伝えてください', en: 'Tell whoever you gave one to'},
    body: {
      ja: 'このページの内容を、使っている方にもお知らせください。',
      en: 'Please pass this notice on to anyone who may be using it.',
    },
  },
  replace: {
    title: {ja: '新しい製品と取り替えます', en: 'We replace it'},
    body: {
      ja: '［✎申し込み方、例：窓口にお電話いただくと、送料なしで引き取り、新品をお届けします］。',
      en: '[✎ how to get it, such as: Call us, and we collect yours and bring you a new one free of charge].',
    },
  },
  refund: {
    title: {ja: '代金をお返しします', en: 'We pay your money back'},
    body: {
      ja: '［✎金額と受け取り方］。レシートは［✎要る、または、要らない］。',
      en: '[✎ amount, and how to get it]. A receipt is [✎ needed, or not needed].',
    },
  },
  model: {
    label: {ja: 'どの型番ですか', en: 'Which model is it?'},
    short: {ja: '型番', en: 'Model'},
    hint: {
      ja: '型番は［✎書いてある場所、例：底のラベルの1行目］にあります。',
      en: 'You find it [✎ where it stands, such as in the first line of the label on the bottom].',
    },
    concerned: {ja: '［✎対象の型番］', en: '[✎ model concerned]'},
  },
  label: {
    ja: '［✎ラベルの写真に写るもの］',
    en: '[✎ what the picture of the label shows, and where the number stands]',
  },
  outcomes: {
    unaffected: {
      ja: 'お持ちの製品は、この回収の対象ではありません',
      en: 'Your product is not part of this recall',
    },
    unaffectedBody: {
      ja: 'ほかにもお持ちの場合は、一つずつお確かめください。',
      en: 'If you have more than one, please check each of them.',
    },
    possible: {ja: 'お持ちの製品は、回収の対象かもしれません', en: 'Your product may be part of this recall'},
    possibleBody: {
      ja: 'わかるまでは使わないでください。窓口で一緒にお調べします。',
      en: 'Please do not use it until you know. We will look it up together with you.',
    },
  },
};
