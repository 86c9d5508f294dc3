// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Templates} from '../../msg.js';

export const templates: Templates = {
  'plain-choose': '質問ごとに回答を一つお選びください。あなたが対象となるかどうかが下に表示されます。',
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
