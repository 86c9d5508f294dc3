import type {KindWords} from '../template.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const cardSkimmingWords = {
  title: {
    initial: {
      ja: '［✎サイトの名前］で、お客様のカード情報が盗まれたおそれがあります',
      en: 'Card details entered at [✎ name of the site] may have been stolen',
    },
    interim: {
      ja: '［✎サイトの名前］でのカード情報の漏れについて（続報）',
      en: 'Card details stolen at [✎ name of the site]: what we know now',
    },
    final: {
      ja: '［✎サイトの名前］でのカード情報の漏れについて（最終報告）',
      en: 'Card details stolen at [✎ name of the site]: final report',
    },
    withdrawn: {
      ja: '［✎サイトの名前］で、カード情報は盗まれていませんでした',
      en: 'No card details were stolen at [✎ name of the site]',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎サイトの名前］の支払い画面が、何者かに書き換えられていました。［✎いつからいつまで］にカード情報を入力された方は、その情報を盗まれたおそれがあります。',
        en: 'Someone had tampered with the payment page of [✎ name of the site]. If you entered card details from [✎ first day] to [✎ last day], they may have been stolen.',
      },
      {
        ja: 'カードの利用明細をご確認ください。カードでのお支払いは［✎止めた日］から止めています。',
        en: 'Please check your card statement. We have taken no card payments since [✎ date on which you stopped them].',
      },
    ],
    interim: [
      {
        ja: '調査により、カード情報が盗まれた期間は［✎いつからいつまで］とわかりました。対象の方には、個別にもお知らせしています。',
        en: 'The investigation shows that card details were stolen from [✎ first day] to [✎ last day]. We are also informing the people affected one by one.',
      },
      {
        ja: '期間が変わりました。前に確かめた方も、もう一度お確かめください。',
        en: 'The period has changed. If you have checked before, please check again.',
      },
    ],
    final: [
      {
        ja: '調査を終えました。［✎件数］件のカード情報が盗まれました。［✎不正に使われたかどうか、わかったこと］。',
        en: 'The investigation is complete. Details of [✎ number] cards were stolen. [✎ what is known of their misuse].',
      },
      {
        ja: 'カードでのお支払いは、［✎再開する日］に再開します。原因と対策は、下のとおりです。',
        en: 'We will take card payments again from [✎ date of resumption]. Cause and measures are told below.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日］に「カード情報が盗まれたおそれがある」とお知らせしましたが、調査の結果、支払い画面からカード情報が盗まれた事実はないと確認しました。そのため、お知らせを取り下げます。',
        en: 'On [✎ date of the first notice] we said that card details might have been stolen. The investigation has shown that none were, and we withdraw that notice.',
      },
      {
        ja: 'そう判断した理由：［✎理由］。カードを替える必要はありません。ご心配をおかけしましたことをおわびします。',
        en: 'We conclude this from [✎ the reason]. You need not replace your card. We apologise for the worry that we caused.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎知らせてくれた会社、例：カード会社］から［✎気づいた日］に連絡があり、調べたところ、支払い画面が書き換えられ、入力された情報が外部に送られる状態でした。',
          en: 'On [✎ date on which you noticed] we heard from [✎ who told you, such as a card company], looked into it, and found that the payment page had been changed so that it sent what was entered to someone else.',
        },
      ],
      cause: [reports.causeUnknown],
      'information-involved': [
        {
          ja: '盗まれたおそれがあるのは、支払い画面に入力された情報です。登録済みのカードでのお支払いは［✎含まれる、または、含まれない］。',
          en: 'What may have been stolen is what was entered on the payment page. Payments with a card that we had stored are [✎ included, or not included].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: 'カードでのお支払いを止め、書き換えられた部分を取り除きました。［✎調査する会社］が調べています。カード会社は、不審な利用がないかを見ています。［✎届け出た役所や警察］に報告しました。',
          en: 'We stopped card payments and removed what had been changed. [✎ firm that investigates] is investigating. The card companies watch for suspicious payments. We have reported to [✎ authority or police].',
        },
      ],
      'more-information': [reports.nextWithApology],
    },
    interim: {
      'what-happened': [
        {
          ja: '［✎起きた日］に支払い画面が書き換えられ、［✎取り除いた日］までその状態が続いたことがわかりました。',
          en: 'We now know that the payment page was changed on [✎ date on which it happened], and stayed so until [✎ date on which it was removed].',
        },
      ],
      cause: [reports.causeSoFar],
      'information-involved': [
        {
          ja: '盗まれたのは、この期間に支払い画面に入力された情報です。',
          en: 'What was stolen is what was entered on the payment page during that time.',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '対象の方には、［✎方法、例：メールと手紙］でお知らせしています。カードを替える費用は、当社が負担します。',
          en: 'We are informing the people affected by [✎ way, such as e-mail and letter]. We pay for the replacement of their cards.',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎起きた日］から［✎取り除いた日］まで、支払い画面に入力されたカード情報が外部に送られていました。',
          en: 'From [✎ date on which it happened] to [✎ date on which it was removed], card details entered on the payment page were sent to someone else.',
        },
      ],
      cause: [
        {
          ja: '原因は、［✎原因、例：サイトの仕組みの弱点］でした。',
          en: 'The cause was [✎ cause, such as a weakness in the software of the site].',
        },
      ],
      findings: [
        {
          ja: '［✎調査した会社］の調査は［✎終わった日］に終わりました。対象は［✎件数］件です。不正な利用の疑いがあるのは［✎件数］件です。',
          en: '[✎ firm that investigated] completed its work on [✎ date]. [✎ number] cards are concerned; [✎ number] of them may have been misused.',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '対象の方へのお知らせを終えました。カード会社による監視は、これからも続きます。',
          en: 'We have informed everyone affected. The card companies continue to watch for misuse.',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '支払い画面が書き換えられる', en: 'Payment page tampered with'},
    noticed: {ja: '［✎知らせてくれた会社］からの連絡で気づく', en: 'We hear of it from [✎ who told you]'},
    stopped: {ja: '書き換えを取り除く', en: 'Tampering removed'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎再発を防ぐ対策、例：カード情報を決済会社の画面で入力する仕組み］',
      en: '[✎ measure against a recurrence, such as a payment page hosted by the payment provider]',
    },
    {
      ja: '［✎もう一つの対策、例：支払い画面の変化を見張る仕組み］',
      en: '[✎ another measure, such as an alarm when the payment page changes]',
    },
  ],
  hazard: {
    ja: 'カードを不正に使われ、身に覚えのない請求が届くおそれがあります。',
    en: 'Someone may pay with your card, and you may be charged for what you did not buy.',
  },
  data: {
    card: {
      ja: 'カード情報（［✎項目、例：番号、有効期限、セキュリティコード］）',
      en: 'Card details ([✎ which, such as number, expiry date, security code])',
    },
  },
  service: {ja: 'カードでのお支払い', en: 'Card payment'},
  advice: {
    statement: {
      title: {ja: 'カードの利用明細をご確認ください', en: 'Check your card statement'},
      body: {
        ja: '身に覚えのない請求があれば、すぐにカードの裏にある番号へご連絡ください。',
        en: 'If there is a payment that you do not recognise, call the number on the back of your card at once.',
      },
    },
    replace: {
      title: {
        ja: 'カード会社に、カードの差し替えをご依頼ください',
        en: 'Ask your card company for a new card',
      },
      body: {
        ja: '「［✎サイトの名前］の件」とお伝えください。費用はかかりません。',
        en: 'Mention [✎ name of the site]. It costs you nothing.',
      },
    },
  },
  remedy: {
    title: {ja: 'カードを替える費用は、当社が負担します', en: 'We pay for the replacement of your card'},
    body: {
      ja: '［✎手続き、例：カード会社に申し出るだけで、当社への連絡は要りません］。',
      en: '[✎ how to get it, such as: Just ask your card company; you need not contact us].',
    },
  },
  bought: {
    label: {ja: 'ご注文はいつですか', en: 'When did you place the order?'},
    short: {ja: 'ご注文日', en: 'Order date'},
    hint: {
      ja: '注文の確認メールや、カードの利用明細の日付です。',
      en: 'See the e-mail that confirms your order, or your card statement.',
    },
    never: {ja: '注文したことがない', en: 'I have never ordered'},
  },
  paid: {
    label: {ja: 'どのようにお支払いになりましたか', en: 'How did you pay?'},
    short: {ja: 'お支払いの方法', en: 'Payment'},
    card: {ja: 'カード情報を入力した', en: 'I entered card details'},
    stored: {ja: '登録済みのカードを選んだ', en: 'I chose a card that was stored'},
    others: {ja: 'カード以外', en: 'Without a card'},
  },
  group: {
    label: {
      ja: '［✎いつからいつまで］に、カード情報を入力してご注文の方',
      en: 'People who entered card details for an order from [✎ first day] to [✎ last day]',
    },
    consequence: {
      ja: '入力されたカードが不正に使われるおそれがあります。',
      en: 'Someone may misuse the card whose details you entered.',
    },
  },
  outcomes: {
    affected: {
      initial: {ja: 'カード情報が盗まれたおそれがあります', en: 'Your card details may have been stolen'},
      interim: {
        ja: 'あなたのカード情報は、盗まれた範囲に入っています',
        en: 'Your card details are among what was stolen',
      },
      final: {
        ja: 'あなたのカード情報は、盗まれた範囲に入っています',
        en: 'Your card details are among what was stolen',
      },
    },
    affectedBody: {
      ja: '利用明細をご確認のうえ、カードの差し替えをカード会社にご依頼ください。',
      en: 'Please check your statement, and ask your card company for a new card.',
    },
    unaffected: {ja: 'ご注文は、本件の対象ではありません', en: 'Your order is not affected by this incident'},
    unaffectedBody: {
      ja: 'ほかにもご注文がある場合は、そのご注文についてもお確かめください。',
      en: 'If you placed other orders, please check those as well.',
    },
    possible: {ja: 'ご注文は、本件の対象かもしれません', en: 'Your order may be affected by this incident'},
    possibleBody: {
      ja: 'わかるまでは、対象に当たるものとして利用明細をご確認ください。窓口でご注文日をお調べします。',
      en: 'Until you know, please act as if it were, and check your statement. We can look up the date of your order for you.',
    },
  },
} satisfies KindWords;
