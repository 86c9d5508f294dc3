import type {Words} from './words.js';

/** What an issuer does so that less harm comes of it: monitoring, new passwords, blocked cards and the like. */
export const reliefWords: Words = {
  en: [
    'monitor',
    'reset',
    'block',
    'revoke',
    'replace',
    'reissue',
    'refund',
    'free of charge',
    'watch for',
    'log out',
    'logged out',
  ],
  ja: [
    '監視',
    'モニタリング',
    'リセット',
    '再設定',
    '停止',
    '無効',
    '再発行',
    '差し替え',
    '無料',
    '補償',
    '返金',
  ],
  de: ['überwach', 'zurückgesetzt', 'gesperrt', 'ausgetauscht', 'kostenlos', 'erstatt'],
  fr: ['surveill', 'réinitialis', 'bloqu', 'remplac', 'gratuit', 'rembours'],
  es: ['vigil', 'supervis', 'restablec', 'bloque', 'sustitu', 'gratuit', 'reembols'],
  ko: ['모니터링', '초기화', '차단', '재발급', '무료', '보상', '환불'],
};
