
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'map-affected': `対象`,
'map-any-answer': `どの回答でも同じ`,
'map-as-table': `同じ内容の表`,
'map-borders-omitted': str`最後の列に含まれるほかの日付の数：${0}`,
'map-everyone-else': `その他すべての回答`,
'map-from': str`${0}から`,
'map-given': str`次の回答の場合の図です：${0}`,
'map-legend': `凡例`,
'map-not-affected': `対象外`,
'map-other-codes': `ほかの番号`,
'map-possibly-affected': `対象の可能性あり`,
'map-rows-omitted': str`ほかに図にない行の数：${0}`,
'map-to': str`${0}まで`,
'map-unknown': str`「${0}」とお答えの場合として描いた質問：${1}`,
'map-zone': str`日付は${0}です。`,
    };
  