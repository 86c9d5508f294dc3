// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'supplement-product': '対象の製品',
  'supplement-products': '対象の製品',
  'supplement-brand': 'ブランド',
  'supplement-model': '型番',
  'supplement-bar-code': 'バーコードの番号',
  'supplement-pack-size': '内容量',
  'supplement-sold': '販売時期',
  'supplement-sold-by': '販売店',
  'supplement-hazard': '起こるおそれのあること',
  'supplement-remedies': '受けられる対応',
  'supplement-repair': '修理',
  'supplement-replace': '交換',
  'supplement-refund': '返金',
  'supplement-credit': '料金からの差し引き・残高への加算',
  'supplement-monitoring': '監視サービス',
  'supplement-dispose': '廃棄',
  'supplement-deadline': '期限：{0}',
  'supplement-related': '関連するお知らせ',
  'supplement-translation': '翻訳',
  'supplement-same-incident': '同じ件のお知らせ',
  'supplement-other-market': 'ほかの国・地域のお知らせ',
  'supplement-supersedes': '以前のお知らせ（このお知らせに替わりました）',
  'supplement-superseded-by': '新しいお知らせ（このお知らせに替わるもの）',
};
