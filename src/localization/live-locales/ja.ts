
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'answer-found': `1件`,
'answers-found': str`${0}件`,
'basis': str`判定のもと:${0}`,
'cannot-decide': `このお知らせの内容だけでは判定できません。下記の窓口へお問い合わせください。`,
'check': `確認する`,
'choice-missing': str`「${0}」をお選びください。わからないときは「わからない」をお選びください。`,
'choice-unknown': str`「${0}」を一覧の中からお選びください。`,
'choose-one': `選択してください`,
'clear': `消去する`,
'clock-hint': str`時刻は${0}でご入力ください。例:14:05`,
'closed-now': `ただいま受付時間外`,
'code-hint': str`例:${0}。空白、ハイフン、大文字と小文字の違いは区別しません。`,
'code-missing': str`「${0}」をご入力ください。わからないときは「わからない」をお選びください。`,
'date-ambiguous': str`「${0}」は、いくつかの日付に読み取れます。当てはまるものをお選びください。`,
'date-contradictory': str`「${0}」の入力欄の内容が食い違っています。ひとつの日付をご入力ください。`,
'date-hint': str`例:${0}。日がわからないときは、空欄のままで構いません。`,
'date-in-future': str`${0}はこれからの日付です。日付をお確かめください。`,
'date-missing': str`「${0}」に日付をご入力ください。覚えていないときは「覚えていない」をお選びください。`,
'date-not-real': str`「${0}」の日付は存在しません。正しい日付をご入力ください。`,
'day': `日`,
'ended': `受付は終了しました`,
'error-heading': `入力内容をご確認ください`,
'forgotten': `覚えていない`,
'include-answers': `入力内容も印刷する`,
'month': `月`,
'month-missing': str`「${0}」に月もご入力ください。月がわからないときは、日も空欄にしてください。`,
'next-steps': `お願いしたいこと`,
'none-fits': `当てはまるものがありません。「わからない」をお選びになるか、入力した文字をお確かめください。`,
'none-fits-other': `当てはまるものがありません。「この中にはない」か「わからない」をお選びになるか、入力した文字をお確かめください。`,
'not-exact': `条件の数が多いため、正確な判定ができませんでした。`,
'open-until': str`受付中・${0}まで`,
'opens-on': str`${0}の${1}から`,
'opens-today': str`本日${0}から`,
'opens-tomorrow': str`明日${0}から`,
'print-answer': `この結果を印刷する`,
'privacy': `入力内容の確認は、この端末の中だけで行います。送信も保存もしません。`,
'provisional': str`${0}現在で判明している内容です。今後変わることがあります。`,
'search-hint': `お答えの一部を入力し、一覧からお選びください。`,
'show-answers': `一覧を表示`,
'show-more': `さらに表示`,
'test-failed': `当てはまらない`,
'test-held': `当てはまる`,
'test-open': `確定できない`,
'time': `時刻(わかる場合)`,
'time-not-real': str`「${0}」の時刻は、年月日に続けて00:00から23:59の間でご入力ください。`,
'unanswered': `わからない`,
'unknown': `わからない`,
'verdict-affected': `この件の対象です`,
'verdict-not-affected': `この件の対象ではありません`,
'verdict-possibly-affected': `この件の対象となる可能性があります`,
'why': `判定の理由`,
'would-decide': `次の点がより詳しくわかれば、判定できる可能性があります`,
'year': `年`,
'year-missing': str`「${0}」に年もご入力ください。`,
'year-too-short': str`「${0}」の年は、西暦なら2012のように4桁で、和暦なら平成24のように元号からご入力ください。`,
'your-answers': `ご入力の内容`,
    };
  