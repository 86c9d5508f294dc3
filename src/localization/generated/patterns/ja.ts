// Generated from CLDR 48 (ja) by scripts/generate-patterns.mjs. Do not edit.
import type {Patterns} from '../../patterns.js';

export const patterns: Patterns = {
  direction: 'ltr',
  year: 'y年',
  month: 'y年M月',
  day: 'y年M月d日',
  time: 'H:mm',
  dateTime: '{1} {0}',
  range: '{0}～{1}',
  timeRange: '{0}～{1}',
  months: [],
  weekdays: {
    mon: '月曜日',
    tue: '火曜日',
    wed: '水曜日',
    thu: '木曜日',
    fri: '金曜日',
    sat: '土曜日',
    sun: '日曜日',
  },
  lists: {
    and: ['{0}、{1}', '{0}、{1}', '{0}、{1}', '{0}、{1}'],
    or: ['{0}または{1}', '{0}、{1}', '{0}、{1}', '{0}、または{1}'],
  },
  thousands: ',',
  offset: 'UTC{0}',
  zones: {
    'America/Los_Angeles': '米国太平洋時間',
    'America/New_York': '米国東部時間',
    'Asia/Seoul': '韓国時間',
    'Asia/Shanghai': '中国時間',
    'Asia/Tokyo': '日本時間',
    'Europe/Berlin': '中央ヨーロッパ時間',
    'Europe/London': 'ロンドン時間',
  },
};
