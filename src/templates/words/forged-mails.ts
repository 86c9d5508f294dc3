import type {KindWords} from '../template.js';
import {reportEntries, reportWords as reports} from './reports.js';

export const forgedMailsWords = {
  title: {
    initial: {
      ja: '［✎会社の名前］をかたる偽のメールにご注意ください',
      en: 'Beware of forged e-mails in the name of [✎ name of your organisation]',
    },
    interim: {
      ja: '［✎会社の名前］をかたる偽のメール：新しい手口',
      en: 'Forged e-mails in the name of [✎ name of your organisation]: new forms',
    },
    final: {
      ja: '［✎会社の名前］をかたる偽のメールについて（最終報告）',
      en: 'Forged e-mails in the name of [✎ name of your organisation]: final report',
    },
    withdrawn: {
      ja: '偽のメールと思われたものは、［✎会社の名前］からの本物でした',
      en: 'The e-mails thought to be forged were sent by [✎ name of your organisation]',
    },
  },
  summary: {
    initial: [
      {
        ja: '［✎始まった日］から、［✎会社の名前］をかたる偽のメールが届いています。件名は「［✎件名］」、差出人は「［✎差出人］」です。当社が送ったものではありません。',
        en: 'Since [✎ date on which it began] forged e-mails in our name are being sent, with the subject “[✎ subject]” and the sender “[✎ sender]”. They are not from us.',
      },
      {
        ja: 'リンクや添付ファイルを開かず、削除してください。開いてしまった方は、このページで次にすることを確かめられます。',
        en: 'Do not open their links or attachments; delete them. If you have opened one, this page tells you what to do next.',
      },
    ],
    interim: [
      {
        ja: '偽のメールに、新しい手口［✎手口、例：宅配の不在通知］が加わりました。届いているのは［✎いつからいつまで］です。',
        en: 'The forged e-mails have taken a new form: [✎ form, such as a missed parcel]. They have been sent from [✎ first day] to [✎ last day].',
      },
      {
        ja: '次にすることを改めました。前に確かめた方も、もう一度お確かめください。',
        en: 'The advice has changed. If you have checked before, please check again.',
      },
    ],
    final: [
      {
        ja: '調査を終えました。偽のサイトは［✎閉じられた日］に閉じられ、その後、偽のメールは確認されていません。',
        en: 'The investigation is complete. The forged site was closed on [✎ date], and no forged e-mails have been seen since.',
      },
      {
        ja: '情報を入力された方は、パスワードやカードの手続きが済んでいるかを、もう一度ご確認ください。',
        en: 'If you entered anything there, please make sure that you have changed your password or had your card blocked.',
      },
    ],
    withdrawn: [
      {
        ja: '［✎はじめに公表した日］に偽のメールへの注意をお知らせしましたが、件名「［✎件名］」のメールは、当社が［✎依頼した会社］を通じて送った本物でした。そのため、お知らせを取り下げます。',
        en: 'On [✎ date of the first notice] we warned of forged e-mails. Those with the subject “[✎ subject]” were sent for us by [✎ firm that sent them]. We withdraw the warning.',
      },
      {
        ja: 'リンクや添付ファイルは安全です。削除された方は［✎内容の確かめ方］。混乱を招きましたことをおわびします。',
        en: 'Their links and attachments are safe. If you have deleted one, [✎ where to find what it said]. We apologise for the confusion.',
      },
    ],
  },
  sections: {
    initial: {
      'what-happened': [
        {
          ja: '［✎気づいた日］、［✎気づいたきっかけ、例：お客様からのお問い合わせ］により気づきました。メールは［✎偽のサイトの見分け方］に誘い、［✎求められる情報、例：パスワードやカードの番号］を入力させようとします。',
          en: 'We learned of it on [✎ date on which you noticed] through [✎ how you noticed, such as questions of customers]. The e-mails lead to [✎ how to tell the forged site], which asks for [✎ what it asks for, such as passwords or card numbers].',
        },
        {
          ja: '当社からのメールの差出人は、必ず「［✎本物の差出人］」です。',
          en: 'E-mails from us always have the sender “[✎ genuine sender]”.',
        },
      ],
      cause: [
        {
          ja: '送り先がどのように知られたかは調査中です。当社からお客様の情報が漏れた事実は［✎確認されていない、または、わかったこと］。',
          en: 'We are still investigating how the senders got the addresses. A leak of our customer data: [✎ not found, or what is known].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '偽のサイトを閉じるよう［✎依頼した先］に求め、［✎届け出た役所や警察］に報告しました。',
          en: 'We have asked [✎ who can do so] to close the forged site, and reported to [✎ authority or police].',
        },
      ],
      'more-information': [reports.nextWithApology],
    },
    interim: {
      'what-happened': [
        {
          ja: '新しい手口では、件名は「［✎新しい件名］」、差出人は「［✎新しい差出人］」です。',
          en: 'The new form has the subject “[✎ new subject]” and the sender “[✎ new sender]”.',
        },
      ],
      cause: [reports.causeSoFar],
      'what-we-are-doing': [
        {
          ja: '偽のサイト［✎数］件のうち［✎閉じた数］件が閉じられました。',
          en: 'Of [✎ number] forged sites, [✎ number closed] have been closed.',
        },
      ],
      'more-information': [reports.next],
    },
    final: {
      'what-happened': [
        {
          ja: '［✎いつからいつまで］、当社をかたる偽のメールが送られました。被害の届け出は［✎件数］件です。',
          en: 'From [✎ first day] to [✎ last day] forged e-mails were sent in our name. Reports of losses: [✎ number].',
        },
      ],
      cause: [
        {
          ja: '送り先は、［✎わかったこと、例：ほかの会社から漏れた一覧］から取られたとみられます。',
          en: 'The addresses were probably taken from [✎ what was found, such as a list that leaked elsewhere].',
        },
      ],
      'what-we-are-doing': [
        {
          ja: '当社からのメールを本物と確かめられるよう、［✎対策］を行いました。',
          en: 'So that e-mails from us can be told from forged ones, we have [✎ what you have done].',
        },
      ],
      'more-information': [reports.last],
    },
  },
  timeline: {
    began: {ja: '偽のメールが届き始める', en: 'Forged e-mails begin'},
    noticed: {ja: '［✎気づいたきっかけ］により気づく', en: 'Noticed through [✎ how you noticed]'},
    stopped: {ja: 'はじめの偽のサイトが閉じられる', en: 'First forged site closed'},
    ...reportEntries,
  },
  measures: [
    {
      ja: '［✎対策、例：なりすましを見分ける送信の認証］',
      en: '[✎ measure, such as sender authentication that exposes forgeries]',
    },
    {ja: '［✎もう一つの対策］', en: '[✎ another measure]'},
  ],
  advice: {
    remove: {
      title: {ja: '偽のメールを削除してください', en: 'Delete the forged e-mail'},
      body: {
        ja: '返信したり、リンクや添付ファイルを開いたりしないでください。',
        en: 'Do not answer it, and do not open its links or attachments.',
      },
    },
    change: {
      title: {
        ja: '入力したパスワードを変え、カード会社に連絡してください',
        en: 'Change the password that you entered, and call your card company',
      },
      body: {
        ja: '同じパスワードを使うほかのサービスでも変えてください。カードの番号を入力した場合は、カードの裏の番号にすぐにご連絡ください。',
        en: 'Change it wherever else you use it. If you entered a card number, call the number on the back of your card at once.',
      },
    },
    scan: {
      title: {ja: '端末を検査してください', en: 'Scan your device'},
      body: {
        ja: 'ウイルス対策ソフトで端末全体を検査し、不審な動きがあれば、ネットワークから切り離してください。',
        en: 'Let your antivirus software scan all of it. If it behaves strangely, take it off the network.',
      },
    },
  },
  received: {
    label: {ja: 'そのメールが届いたのはいつですか', en: 'When did you get the e-mail?'},
    short: {ja: '届いた日', en: 'Date of the e-mail'},
    hint: {ja: 'メールの一覧に日付があります。', en: 'See the date in your list of e-mails.'},
    never: {ja: 'そのようなメールは届いていない', en: 'I have got no such e-mail'},
  },
  did: {
    label: {ja: 'そのメールをどうしましたか', en: 'What did you do with it?'},
    short: {ja: 'したこと', en: 'What you did'},
    hint: {ja: 'いちばん先まで進んだものを選んでください。', en: 'Choose the one that went furthest.'},
    entered: {ja: 'リンク先で、情報を入力した', en: 'I entered something on the page that it led to'},
    opened: {
      ja: 'リンクか添付ファイルを開いたが、入力はしていない',
      en: 'I opened a link or an attachment, but entered nothing',
    },
    nothing: {ja: '読んだだけ、または削除した', en: 'I only read it, or deleted it'},
  },
  entered: {
    label: {ja: '偽のサイトで情報を入力した方', en: 'People who entered something on the forged site'},
    consequence: {
      ja: '入力した情報を使って、不正にログインされたり、カードを使われたりするおそれがあります。',
      en: 'Someone may use what you entered to sign in as you, or to pay with your card.',
    },
  },
  opened: {
    label: {ja: 'リンクか添付ファイルを開いた方', en: 'People who opened a link or an attachment'},
    reason: {
      ja: '開いただけで端末に害があったかどうかは、こちらからはわかりません。',
      en: 'We cannot tell whether opening it alone did harm to your device.',
    },
  },
  outcomes: {
    affected: {
      initial: {ja: '入力した情報が悪用されるおそれがあります', en: 'What you entered may be misused'},
      interim: {ja: '入力した情報が悪用されるおそれがあります', en: 'What you entered may be misused'},
      final: {ja: '入力した情報が悪用されるおそれがあります', en: 'What you entered may be misused'},
    },
    affectedBody: {
      ja: 'すぐに下の手順を行ってください。お困りのときは、窓口にお電話ください。',
      en: 'Please take the steps below at once, and call us if you need help.',
    },
    unaffected: {
      ja: 'この偽のメールによる影響はありません',
      en: 'You are not affected by these forged e-mails',
    },
    unaffectedBody: {
      ja: 'メールが残っていれば、削除してください。似たメールにもご注意ください。',
      en: 'If you still have the e-mail, delete it. Please beware of similar ones.',
    },
    possible: {
      ja: 'この偽のメールの影響を受けているかもしれません',
      en: 'You may be affected by these forged e-mails',
    },
    possibleBody: {
      ja: '念のため、端末を検査し、パスワードを変えてください。',
      en: 'To be on the safe side, scan your device and change your password.',
    },
  },
} satisfies KindWords;
