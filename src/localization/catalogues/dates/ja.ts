// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'date-unreadable':
    '「{0}」を日付として読み取れませんでした。日がわからないときは、日を空欄にしてください。',
  'date-doubtful': '次のとおりでよろしいですか。当てはまるものを選ぶか、もう一度入力してください。',
  'date-forgotten': 'お答えが二つあります。当てはまるものをお選びください。',
  'note-calendar-quarter': '四半期は、1月から数えています。',
  'note-fiscal-year': '年度は、4月から翌年3月までとしています。',
};
