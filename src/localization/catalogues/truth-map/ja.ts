// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Templates} from '../../msg.js';

export const templates: Templates = {
  'map-affected': '対象',
  'map-not-affected': '対象外',
  'map-possibly-affected': '対象の可能性あり',
  'map-from': '{0}から',
  'map-to': '{0}まで',
  'map-any-answer': 'どの回答でも同じ',
  'map-other-codes': 'ほかの番号',
  'map-everyone-else': 'その他すべての回答',
  'map-as-table': '同じ内容の表',
  'map-legend': '凡例',
  'map-zone': '日付は{0}です。',
  'map-given': '次の回答の場合の図です：{0}',
  'map-unknown': '「{0}」とお答えの場合として描いた質問：{1}',
  'map-never': '図に含まれない回答：{0}',
  'map-rows-omitted': 'ほかに図にない行の数：{0}',
  'map-borders-omitted': '最後の列に含まれるほかの日付の数：{0}',
  'map-and-more': '{0}ほか{1}件',
};
