// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'plain-choose': '質問ごとに回答を一つお選びください。対象となるかどうかが下に表示されます。',
  'plain-give-answers':
    '各質問にお答えください。わからないときは「わからない」をお選びください。対象となるかどうかが下に表示されます。',
  'plain-cannot-compare':
    'お使いのブラウザーでは番号を照合できません。上の「対象となる方」に示した条件と、お手元の番号を見比べてください。',
  'plain-number-not-named':
    '入力された番号は、このお知らせに挙げられた番号と一致しません。下に示す番号と、1文字ずつ見比べてください。',
  'plain-named-numbers': 'このお知らせに挙げられた番号：',
  'plain-other-date': 'それ以外の日',
  'plain-other-time': 'それ以外の日時',
  'plain-any-date': 'いずれかの日',
  'plain-not-chosen': '回答から結果が決まると、ここに表示されます。',
  'plain-all-answers': '考えられる結果をすべて示しています。条件がご自身に当てはまるものをご覧ください。',
  'plain-holds-for': '{0}：{1}',
  'plain-further-cases':
    'ほかにも同じ結果になる場合があります。上の「対象となる方」に示した条件をご覧ください。',
  'plain-if-unknown': '（「{0}」とお答えの場合）',
  'plain-no-rule': '今回の条件には当てはまりません。',
  'plain-codes': 'このページでは、製造番号や型番を照合できません。下の表で、お手元の番号をお探しください。',
  'plain-too-many': '選択肢が多いため、このページでは選べません。下の表でお確かめください。',
  'plain-whole-rule': 'すべての条件は、上の「対象となる方」をご覧ください。',
  'plain-valid-from': '{0}から有効',
  'plain-valid-until': '{0}まで有効',
};
