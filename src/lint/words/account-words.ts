import type {Words} from './words.js';

/** Why it happened. */
export const causeWords: Words = {
  en: ['because', 'cause', 'due to', 'result of', 'vulnerab', 'error', 'mistake', 'exploit'],
  ja: ['原因', '脆弱性', 'によるもの', '起因', '設定の誤り', '設定ミス', '人為的', '過失'],
  ko: ['원인', '취약점', '때문', '인해'],
};

/** When somebody noticed. */
export const discoveryWords: Words = {
  en: [
    'discover',
    'detect',
    'learned',
    'learnt',
    'became aware',
    'noticed',
    'identified',
    'were told',
    'was reported to us',
    'were informed',
  ],
  ja: ['発覚', '発見', '判明', '検知', '把握', '気づ', '確認しま', '連絡を受け', '照会'],
};

/** How somebody who has suffered harm gets redress. */
export const redressWords: Words = {
  en: ['compensat', 'redress', 'remed', 'dispute', 'mediation', 'claim'],
  ja: ['補償', '救済', '賠償', '調停', '紛争'],
  ko: ['구제', '보상', '배상', '분쟁조정', '조정'],
};
