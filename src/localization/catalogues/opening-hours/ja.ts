// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'open-until': '受付中・{0}まで',
  'closed-now': 'ただいま受付時間外',
  'opens-today': '本日{0}から',
  'opens-tomorrow': '明日{0}から',
  'opens-on': '{0}の{1}から',
  ended: '受付は終了しました',
};
