// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'clock-which': 'どの地域の時刻ですか',
  'clock-mine': 'お使いの端末の時刻（{1}）で{0}＝{2}',
  'clock-of-notice': '{0}＝お使いの端末の時刻（{2}）で{1}',
  'clock-other': 'ほかの地域の時刻で{0}',
  'clock-say-offset':
    'お使いのブラウザーからは、どの地域の時刻かがわかりません。UTC（協定世界時）との時差がわかる場合は、14:05-08:00のように時刻に続けてご入力ください。',
  'clock-in-zone': '{0}（{1}）',
  'clock-both': '{0}＝{1}',
  'clock-rule': 'お使いの端末の時刻（{0}）では、{1}',
};
