// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'map-affected': '対象',
  'map-not-affected': '対象外',
  'map-possibly-affected': '対象の可能性あり',
  'map-from': '{0}から',
  'map-to': '{0}まで',
  'map-any-answer': 'どの回答でも同じ',
  'map-other-codes': 'ほかの番号',
  'map-other-codes-of-form': '形の正しい、ほかの番号',
  'map-other-codes-beside': '{0}（左の番号との組み合わせでほかの行にないもの）',
  'map-everyone-else': 'その他すべての回答',
  'map-as-table': '同じ内容の表',
  'map-legend': '凡例',
  'map-zone': '日付は{0}です。',
  'map-given': '次の回答の場合の図です：{0}',
  'map-unknown': '「{0}」とお答えの場合として描いた質問：{1}',
  'map-never': '図に含まれない回答：{0}',
  'map-rows-omitted': 'ほかに図にない行の数：{0}',
  'map-borders-omitted': '最後の列に含まれるほかの日付の数：{0}',
  'map-form-of-codes':
    '「{0}」の番号の正しい形：{1}。形の違う番号は、ここでは判定できません。番号をもう一度お確かめください。確認できるまでは、対象の可能性があるとお考えください。',
  'map-digits-only': '数字のみ',
  'map-vin-only': '数字と英字のみ（I・O・Qは使わない）',
  'map-right-check-digit': '検査用数字が正しいもの（このページでは確かめられません）',
  'map-compare-codes':
    '「ほかの番号」に当てはまると判断する前に、お手元の番号と、このお知らせに挙げられた番号とを、1文字ずつ見比べてください。空白やハイフンの有無、大文字・小文字の違いは問いません。番号が確かでないときや、一部しか読み取れないときは、対象の可能性があるとお考えください。',
  'map-and-more': '{0}ほか{1}件',
};
