// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Templates} from '../../msg.js';

export const templates: Templates = {
  'plain-choose': '質問ごとに回答を一つお選びください。あなたが対象となるかどうかが下に表示されます。',
  'plain-give-answers':
    '各質問にお答えください。わからないときは「わからない」をお選びください。あなたが対象となるかどうかが下に表示されます。',
  'plain-cannot-compare':
    'お使いのブラウザーでは番号を照合できません。上の「対象となる方」に示した条件と、お手元の番号を見比べてください。',
  'plain-number-not-named':
    '入力された番号は、このお知らせに挙げられた番号と一致しません。下に示す番号と、1文字ずつ見比べてください。',
  'plain-named-numbers': 'このお知らせに挙げられた番号：',
  'plain-other-date': 'それ以外の日',
  'plain-any-date': 'いずれかの日',
  'plain-not-chosen': '対象となるかどうかが回答から決まると、ここに結果が表示されます。',
  'plain-all-answers':
    '考えられる回答はこれですべてです。ご自身の状況に合う条件が書かれたものが、あなたへの回答です。',
  'plain-no-rule': 'この回答に当てはまる条件は、このお知らせにはありません。',
  'plain-codes':
    '判定にはお手元の番号が必要ですが、このページには番号を照合するプログラムがありません。下の表でお確かめください。',
  'plain-too-many': '選択肢が多く、このページでは選んでいただけません。下の表でお確かめください。',
  'plain-whole-rule': 'すべての条件は、上の「対象となる方」に示しています。',
  'plain-valid-from': '{0}から有効',
  'plain-valid-until': '{0}まで有効',
};
