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
  'option-previous': 'これまで公開していた文書。変えてはならない点や、変えないほうがよい点を示します。',
  'option-answer': '読者の回答。質問ごとに1回指定します。省略した質問は「わからない」とみなします。',
  'option-check-json': '判定を1行のJSONで出力します。',
  'option-vectors': 'このファイルの読者をすべて試験します：[{"answers": {…}, "expected": "affected"}, …]',
  'command-vectors': '規則の境目での試験を提案します。何が正しいかは、ご自身で書き込んでください。',
  'option-suggest': 'すべての境目の両側の回答を書き出します。「expected」は未定（null）のままです。',
  'option-suggest-out': '試験の書き出し先。指定がなければ標準出力に書き出します。',
  'command-map': '対象となる人を図にします。横に日付、縦に選択肢をとり、判定ごとに色を分けます。',
  'option-out':
    '図の書き出し先。ページ（.html）または図（.svg）。指定しないときは、ページを標準出力に書き出します。',
  'option-map-answer': '決まったものとして扱う回答。たとえば、日付をたずねる二つ目の質問への回答です。',
  'file-written': '書き出しました：{0}',
  'command-render': 'お知らせを、スクリプトなしでも表示されるHTMLとして書き出します。',
  'option-to':
    'ページ全体（page）、ほかのページに貼り付ける断片（fragment）、断片のスタイルシート（stylesheet）、またはスクリプトが引き継ぐ要素（element）。指定がなければページ全体です。',
  'option-url': 'ページを置くアドレス。検索エンジンと、ページを紹介する人に伝わります。',
  'option-styles':
    'スタイルを置く場所。マークアップの中（inline）、別のファイル（file）、または置かずにすべての回答を示す（none）。指定がなければマークアップの中です。',
  'option-stylesheet':
    'そのファイルを置くアドレス。リンクとして書き込まれます。要素ではincident-notice.css、断片では「--to stylesheet」で書き出すファイルです。',
  'option-charset': 'ページの文字コード（shift_jisなど）。ASCII以外の文字は文字参照になります。',
  'option-copy': '1つのページに同じ断片を複数置くときの、それぞれの名前。互いに異なる名前が必要です。',
  'option-render-out': 'HTMLを書き出すファイル。指定がなければ標準出力に書き出します。',
  'policy-of': 'このポリシーのもとで動作します：{0}',
  'command-deploy': 'サイトに必要なものをすべてフォルダに置き、貼り付けるものを示します。',
  'option-deploy-url':
    'フォルダを公開する場所：https://shop.example/notice/ または /notice/。省略時は /NAME/。',
  'option-cross-origin':
    'ほかのサイトのページからもお知らせを読み込めるようにします。--url に https:// からの指定が必要です。',
  'option-force': 'このコマンドが書いたものでないファイルも上書きします。',
  'option-dry-run': '何も書かずに、書くはずのファイルを示します。',
  'option-deploy-json': '書いたファイルと貼り付けるものを JSON で出力します。',
  deployed: '{0}：書いたファイル：{1}個、変更なし：{2}個。',
  'would-deploy': '{0}：書くはずのファイル：{1}個、変更なし：{2}個。',
  'deploy-files-left': '不要になりましたが、そのまま残しました：{0}',
  'deploy-pictures-missing': '次の画像は文書のそばにありません。ページから参照する場所に置いてください：{0}',
  'paste-script': 'ページの head に貼り付けるもの：',
  'paste-tag': 'お知らせを表示する位置に貼り付けるもの（リンクは、スクリプトを使わない人のためのものです）：',
  'paste-classic': 'システムが type="module" を取り除く場合は、代わりに次のファイルを読み込んでください：',
  'paste-frame':
    'スクリプトも新しいタグも使えない場合は、スクリプトなしのページをフレームで表示してください：',
  'paste-policy': 'ページに Content Security Policy がある場合、お知らせには次で足ります：',
  'deploy-server-files':
    'ヘッダー：Netlify と Cloudflare Pages では、_headers をサイトの最上位に置いてください。Apache はその場の .htaccess を読みます。nginx では nginx.conf を include してください。',
  'deploy-try-at': 'サーバーでお試しください：{0}',
  'try-title': 'お知らせはここで表示されますか',
  'try-explanation':
    '下に、読む人に見えるとおりのお知らせを表示します。リンクしか見えない場合は、スクリプトか文書が届いていません。このページは読む人には不要です。',
  'deploy-folder-missing': '書き込むフォルダを指定し、続けて文書を指定してください。',
  'deploy-url-unfit':
    '「{0}」はフォルダのアドレスにできません。https://shop.example/notice/ や /notice/ のように書いてください。',
  'cross-origin-needs-url':
    '--cross-origin には、--url で https://shop.example/notice/ のような完全なアドレスを指定してください。',
  'deploy-folder-is-file': '{0} はファイルか、ファイルの中です。フォルダを指定してください。',
  'deploy-folder-is-library': '{0} はこのプログラム自体のフォルダです。サイトのフォルダを指定してください。',
  'deploy-folder-has-document':
    '{0} は {1} があるフォルダです。文書が自分自身の写しにならないよう、別のフォルダを指定してください。',
  'deploy-name-unfit': '{0}：この名前を扱えないサーバーがあります。英数字とハイフンの名前にしてください。',
  'deploy-name-twice':
    '{0} と {1} は、どちらも {2} になります。一方の名前を変え、その後は同じ名前を使い続けてください。ページはその名前で文書を参照します。',
  'deploy-files-foreign':
    '次のファイルは、今の内容ではこのコマンドが書いたものではないため、何も書きませんでした：{0}。--force を付けると上書きします。',
  'deploy-in-the-way':
    '{0} がじゃまになっているため、何も書きませんでした。取り除くか、別のフォルダを指定してください。',
  'deploy-folder-unwritable': '{0} に書き込めませんでした。そこにあるファイルは元のままです。',
  'deploy-folder-mixed':
    '{0} のファイルの一部を置き換えられませんでした。公開する前に、もう一度実行してください。',
  'deploy-library-missing':
    'ライブラリのスクリプトがありません。リポジトリの複製では「npm run build」を実行してください。',
  'out-unknown': '図のファイル名は、.htmlまたは.svgで終わる必要があります：{0}',
  'form-unknown': 'この形式では書き出せません：{0}。使える形式：{1}',
  'styles-unknown': 'スタイルをここには置けません：{0}。使える場所：{1}',
  'charset-unknown': 'この文字コードはありません：{0}',
  'file-unwritable': '{0}に書き込めませんでした。',
  'out-is-source': '{0}は元の文書であり、上書きされてしまいます。別のファイルを指定してください。',
  'address-unusable': 'オプション{0}には、https://かhttp://で始まるアドレスを指定してください：{1}',
  'output-incomplete': '出力をすべて書き出すことができませんでした。',
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
  'command-suggest-missing':
    '試験で何をするかを指定してください。--suggestは試験を書き出します。試験を実行するには、check --vectorsを使ってください。',
  'command-vectors-alone': '--vectorsは、--answerや--jsonと一緒には使えません。',
  'file-missing': '{0}：このファイルはありません。',
  'file-is-folder': '{0}：これはフォルダーです。中のファイルを指定してください。',
  'file-forbidden': '{0}：このファイルを読む権限がありません。',
  'file-unreadable': '{0}：このファイルを読めません。',
  'file-not-utf8': '{0}：UTF-8の文書ではありません。UTF-8で保存し直してください。',
  'file-too-long': '{0}：{1}メガバイトを超えるファイルは読み込めません。',
  'file-in-encoding': '{0}：UTF-8の文章ではありません。文字コードは{1}のようです。',
  'convert-file': 'エディターで文字コードにUTF-8を選んで保存するか、次のコマンドで変換してください：{0}',
  'command-unexpected': 'プログラムの不具合が起きました。実行したコマンドを開発者にお知らせください。',
  'level-error': 'エラー',
  'level-warning': '警告',
  'level-note': '参考',
  'validate-all-well': '{0}：問題はありません。お知らせを表示できます。',
  'validate-can-be-shown': '{0}：お知らせを表示できます。警告：{1}件、参考：{2}件。',
  'validate-has-errors':
    '{0}：お知らせは表示できますが、判定の条件に誤りがあります。エラー：{1}件、警告：{2}件、参考：{3}件。',
  'validate-cannot-replace':
    '{0}：お知らせは表示できますが、前の版と置き換えることはできません。エラー：{1}件、警告：{2}件、参考：{3}件。',
  'validate-cannot-be-shown': '{0}：お知らせを表示できません。エラー：{1}件、警告：{2}件、参考：{3}件。',
  'validate-problems-cut': '{0}：問題は種類ごとに最初の{1}件だけを示しています。ほかにもあるかもしれません。',
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
  'vectors-unjudged': '判断していない試験：{0}件（{1}）。nullの代わりに、正しい判定を書き込んでください。',
  'border-first': '{0}：「{1}」に入る最初のもの',
  'border-before': '{0}：「{1}」の直前のもの',
  'border-last': '{0}：「{1}」に入る最後のもの',
  'border-after': '{0}：「{1}」の直後のもの',
  'border-doubtful': '{0}：「{1}」のどちら側か決まらないもの',
  'border-option': '{0}：選択肢「{1}」',
  'border-fitting': '{0}：「{1}」に合うもの',
  'border-unfitting': '{0}：「{1}」に合わないもの',
  'border-unfit': '{0}：「{1}」はこの番号の形ではない',
  'border-never': '{0}：答え「never」',
  'border-unknown': '{0}：「わからない」',
  'border-nothing': 'すべて「わからない」',
  'vector-to-be-judged': '{0}。ご判断ください。今の規則では{1}です。',
  'check-understood-in': '時差のない日時は、{0}の日時として扱っています。',
};
