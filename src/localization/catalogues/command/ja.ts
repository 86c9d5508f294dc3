// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Templates} from '../../msg.js';

export const templates: Templates = {
  'command-about': 'インシデントのお知らせを、公開前に確かめます。',
  'command-usage': '使い方：',
  'command-commands': 'コマンド：',
  'command-options': 'オプション：',
  'command-standard-input':
    'FILEを「-」とすると、標準入力を読みます。終了コード：0 正常、1 問題あり、2 使い方の誤り・読み取り不能。',
  'command-validate': '文書の誤りについて、その場所と直し方を示します。',
  'command-check': 'この回答の読者が該当するかを判定します。多数の読者での試験もできます。',
  'option-help': 'この説明を表示します。',
  'option-version': 'バージョンを表示します。',
  'option-lang': '{0}で表示します。省略するとLC_ALL、LC_MESSAGES、LANG、LANGUAGEに従います。',
  'language-and-tag': '{0}（{1}）',
  'option-validate-json': 'すべての問題を1つのJSON配列で出力します。',
  'option-answer': '読者の回答。質問ごとに1回指定します。省略した質問は「わからない」とみなします。',
  'option-check-json': '判定を1行のJSONで出力します。',
  'option-vectors': 'このファイルの読者をすべて試験します：[{"answers": {…}, "expected": "affected"}, …]',
  'command-map': '対象となる人を図にします。横に日付、縦に選択肢をとり、判定ごとに色を分けます。',
  'option-out':
    '図の書き出し先。ページ（.html）または図（.svg）。指定しないときは、ページを標準出力に書き出します。',
  'option-map-answer': '決まったものとして扱う回答。たとえば、日付をたずねる二つ目の質問への回答です。',
  'file-written': '書き出しました：{0}',
  'command-render': 'お知らせを、スクリプトなしでも表示されるHTMLとして書き出します。',
  'option-to':
    'ページ全体（page）、ほかのページに貼り付ける断片（fragment）、またはスクリプトが引き継ぐ要素（element）。指定がなければページ全体です。',
  'option-url': 'ページを置くアドレス。検索エンジンと、ページを紹介する人に伝わります。',
  'option-stylesheet':
    'incident-notice.cssを置くアドレス。マークアップ内のスタイルを禁じるポリシーのもとで要素を使うときに指定します。',
  'option-render-out': 'HTMLを書き出すファイル。指定がなければ標準出力に書き出します。',
  'policy-of': 'このポリシーのもとで動作します：{0}',
  'out-unknown': '図のファイル名は、.htmlまたは.svgで終わる必要があります：{0}',
  'form-unknown': 'この形式では書き出せません：{0}。使える形式：{1}',
  'file-unwritable': '{0}に書き込めませんでした。',
  'command-see-help': '詳しくは {0} --help をご覧ください。',
  'command-missing': 'コマンドを指定してください。',
  'command-unknown': '「{0}」というコマンドはありません。',
  'option-unknown': 'ここに {0} というオプションはありません。',
  'option-needs-value': 'オプション {0} には値が必要です。',
  'option-takes-no-value': 'オプション {0} に値は付けられません。',
  'option-repeated': 'オプション {0} が2回指定されています。',
  'command-file-missing': 'ファイルを指定してください。',
  'command-one-file': 'ファイルは1つだけ指定してください。',
  'command-unknown-language': '「{0}」では表示できません。使える言語：{1}。',
  'command-vectors-alone': '--vectorsは、--answerや--jsonと一緒には使えません。',
  'file-missing': '{0}：このファイルはありません。',
  'file-is-folder': '{0}：これはフォルダーです。中のファイルを指定してください。',
  'file-forbidden': '{0}：このファイルを読む権限がありません。',
  'file-unreadable': '{0}：このファイルを読めません。',
  'file-not-utf8': '{0}：UTF-8の文書ではありません。UTF-8で保存し直してください。',
  'command-unexpected': 'プログラムの不具合が起きました。実行したコマンドを開発者にお知らせください。',
  'level-error': 'エラー',
  'level-warning': '警告',
  'level-note': '参考',
  'validate-all-well': '{0}：問題はありません。お知らせを表示できます。',
  'validate-can-be-shown': '{0}：お知らせを表示できます。警告：{1}件、参考：{2}件。',
  'validate-has-errors':
    '{0}：お知らせは表示できますが、判定の条件に誤りがあります。エラー：{1}件、警告：{2}件、参考：{3}件。',
  'validate-cannot-be-shown': '{0}：お知らせを表示できません。エラー：{1}件、警告：{2}件、参考：{3}件。',
  'check-nothing': '{0}：該当者の条件（「eligibility」）がないため、判定できません。',
  'answer-malformed':
    '「{0}」は回答の形ではありません。purchase=2012-09-04のように「質問=回答」の形で書いてください。',
  'answer-repeated': '質問「{0}」に2回回答しています。',
  'answer-unknown-option': '質問「{0}」に「{1}」という選択肢はありません。',
  'answer-no-date':
    '質問「{0}」には日付で回答してください。「{1}」は日付ではありません。2012、2012-09、2012-09-04、2012-09-04T14:05、または期間（2012-08..2012-09）の形で書いてください。',
  'answer-no-period':
    '質問「{0}」には期間を答えてください。「{1}」は期間として読めません。2019..2023、続いている場合は 2019-04..、終了が不明な場合は 2019、開始が不明な場合は ..2023-01-31 のように書きます。',
  'passing-answers': '{0}（{1}）',
  'vectors-malformed':
    '{0}：試験の一覧ではありません。[{"answers": {…}, "expected": "affected"}, …]の形で書いてください。',
  'vector-malformed':
    '{0}：試験{1}には「answers」（文字列のオブジェクト）と、「expected」（affected、not-affected、possibly-affectedのいずれか）が必要です。「groups」を書く場合はidの配列にしてください。',
  'vector-fault': '{0}：試験{1}：{2}',
  'vector-failed': '試験{0}は失敗しました。回答{1}：期待は{2}、結果は{3}。',
};
