// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'news-updated': 'このお知らせを更新しました：{0}。',
  'news-changed': '変更された項目：{0}。',
  'news-check-again': '対象となる方の条件が変わりました。すでに確認された方は、もう一度ご確認ください。',
  'news-answer-void': 'すでに確認された方の結果は、無効になりました。',
  'news-replaced': '別のお知らせに切り替わりました：{0}',
  'news-title': '見出し',
  'news-summary': '概要',
  'news-facts': '概要の表',
  'news-eligibility': '対象となる方',
  'news-products': '対象の製品',
  'news-hazard': '起こるおそれのあること',
  'news-remedies': '受けられる対応',
  'news-explanations': '本文',
  'news-measures': '再発防止の取り組み',
  'news-services': '停止したサービス',
  'news-advice': 'お客様へのお願い',
  'news-timeline': '経緯',
  'news-contact': 'お問い合わせ先',
  'news-history': 'これまでのお知らせ',
  'news-links': '関連するページ',
};
