// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Templates} from '../../msg.js';

export const templates: Templates = {
  'problem-not-loaded': '{0}を読み込めませんでした。アドレスと、サーバーが応答しているかをご確認ください。',
  'problem-integrity-mismatch':
    '{0}の内容は、「{1}」が示すものと異なります。どちらか一方だけが変更されていないか、ご確認ください。',
  'problem-not-json':
    'JSONとして読めません：ここに{0}があるのは誤りです。この直前で、カンマ・引用符・かっこが不足または余分でないか、ご確認ください。',
  'problem-too-large':
    '文書が{0}文字あります。ページは{1}文字を超える文書を表示しません。読者に不要な部分を削ってください。',
  'problem-unreadable':
    'お知らせの文書ではなく、どこが誤りかも調べられませんでした。もう一度お試しください。',
  'problem-wrong-type': 'ここには{0}ではなく、{1}を書いてください。',
  'problem-missing-member': 'ここに「{0}」がありません。追加してください。',
  'problem-unknown-value': '「{0}」は、ここでは使えない値です。',
  'problem-out-of-range':
    '{0}は小さすぎます。一覧には1件以上が必要で、改訂番号（revision）と画像の幅・高さは1から始まり、人数などに負の数は使えません。',
  'problem-bad-date':
    '「{0}」という日付はありません。2012、2012-09、2012-09-25のように書いてください。時刻には時差も必要です：2012-09-25T14:05+09:00。',
  'problem-bad-gtin':
    '「{0}」はバーコードの番号ではありません。8、12、13、14桁のいずれかの数字を、空白を入れずにすべて書いてください。',
  'problem-bad-id':
    '「{0}」はidに使えません。空白を含まない1～64文字にしてください。お知らせ自体のidに使えるのは、a–z、0–9、ハイフンだけです。',
  'problem-bad-language-tag': '「{0}」は言語タグではありません。ja、en-GB、zh-Hantのように書いてください。',
  'problem-bad-phone-number':
    '「{0}」は国際電話番号の形ではありません。+81120020215のように、国番号から空白なしで書いてください。国内でかける番号は「display」に書けます。',
  'problem-bad-time': '「{0}」は時刻ではありません。09:00のように2桁ずつで書いてください。',
  'problem-bad-time-zone':
    '「{0}」というタイムゾーンはありません。Asia/TokyoやEurope/Londonのような名前を書いてください。',
  'problem-empty-text': '文章が空です。内容を書くか、省略できる項目であれば取り除いてください。',
  'problem-reserved-value':
    '「{0}」は「どれでもない」を表す予約語です。選択肢を別の名前にするか、"other": trueでこの回答を用意してください。',
  'problem-too-deep': 'ここで入れ子が64段を超えています。浅く書き直してください。',
  'problem-too-long': '文章が長すぎます。短くするか、いくつかに分けてください。',
  'problem-unsafe-url':
    '「{0}」はここでは使えません。リンクはhttps:、http:、mailto:、tel:で始まるか相対アドレスで、空白を含みません。画像のアドレスはhttps://で始まるか相対アドレスです。メールアドレスはname@example.comの形で書いてください。',
  'problem-duplicate-id': '「{0}」が2回使われています。それぞれ別の名前にしてください。',
  'problem-missing-heading': '節「{0}」には既定の見出しがありません。「heading」を追加してください。',
  'problem-missing-time-zone':
    '「timeZone」がないため、1日の始まりが決まりません。"timeZone": "Asia/Tokyo"のように追加してください。',
  'problem-unfit-test': '「{0}」では、この質問の回答を調べられません。{1}を使ってください。',
  'problem-unknown-question': '「{0}」という質問はありません。',
  'problem-inverted-range': '{0}は、終わりが始まりより前です。どちらかを直してください。',
  'problem-unknown-option':
    'この質問に「{0}」という選択肢はありません。この条件で決まる場合、判定は「対象となる可能性があります」にとどまります。',
  'problem-unknown-reference': '「{0}」というidは「{1}」にありません。',
  'problem-duplicate-member':
    '「{0}」がこのオブジェクトに2回あり、最後のものだけが有効です。一方を取り除いてください。',
  'problem-unknown-member': 'ここに「{0}」という項目はないため、無視されます。',
  'problem-newer-member':
    '「{0}」はバージョン{1}で加わりましたが、「formatVersion」にはそれより古い番号が書かれています。番号を上げるか、これを取り除いてください。',
  'problem-missing-translation': 'この文章には{0}がありますが、{1}がありません。翻訳を加えてください。',
  'problem-partial-translation':
    '{0}のある文章がわずか（{1}）なので、読者には言語が混ざって表示されます。残りを翻訳するか、この言語を取り除いてください。',
  'problem-contradictory-test':
    '質問「{0}」にどう回答しても、この条件を満たせません。この条件で決まる場合、判定は「対象となる可能性があります」にとどまります。条件を直してください。',
  'problem-unreachable-group':
    'どのように回答しても、グループ「{0}」には誰も該当しません。条件が互いに矛盾しています。いずれかを直してください。',
  'problem-narrow-gap':
    '{0}のあいだで、{1}だけが抜けています。そう回答した人は「対象ではありません」と判定されます。意図したものでなければ、すき間をなくしてください。',
  'problem-overlapping-groups':
    '{0}には同じ人が同時に該当することがあり、それぞれ違うことを伝えています。例：{1}。一人に両方を伝えてよいか確かめてください。',
  'problem-nested-group':
    'グループ「{0}」に該当する人は、必ず「{1}」にも該当します。そのため判定は変わらず、ほかに伝えることもありません。意図どおりか確かめてください。',
  'problem-deciding-other':
    '質問「{0}」に「この中にはない」と回答した人が、対象と判定されることがあります。例：{1}。意図したものでなければ、ここで「other」を除外してください。',
  'problem-unused-question':
    '質問「{0}」への回答は、判定に影響しません。グループの条件に使うか、質問を取り除いてください。',
  'problem-unused-option':
    '選択肢「{0}」を挙げる条件はありません。これを選んだ人は、この質問によってグループに該当することはありません。そのままでよい場合もあります。',
  'problem-code-without-shape':
    '質問「{0}」に番号の形が書かれていないため、打ち間違えた人に「対象ではありません」と答えるおそれがあります。"shape" を追加してください。例えば数字4桁と英字2字なら "####-@@" です。',
  'problem-unshapely':
    'この質問の番号は「{0}」のようにはなりません。「{1}」に合わないためです。どちらかを直してください。',
  'problem-range-over-check-digit':
    'この範囲は番号の検査数字を含んでいます。検査数字には順序がないため、間にある番号が範囲から漏れます。"part": {0} のように、検査数字を除いた部分を調べてください。',
  'problem-ends-too-early': '文書が途中で終わっています。内容が空か、かっこや引用符が閉じられていません。',
  'problem-tests-nothing': 'この条件は何も調べていません。{0}を追加してください。',
  'problem-part-missing':
    'この質問の番号に{0}の位置の文字はありません。どの「shape」もそれより短いためです。どちらかを直してください。',
  'type-string': '引用符で囲んだ文字列',
  'type-number': '整数',
  'type-boolean': 'trueかfalse',
  'type-array': '配列 [ ]',
  'type-object': 'オブジェクト { }',
  'did-you-mean': '「{0}」のことではありませんか。',
  'known-here': 'ここで使えるもの：{0}。',
  quoted: '「{0}」',
};
