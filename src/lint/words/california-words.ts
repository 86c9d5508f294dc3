import type {Words} from './words.js';

/** The authorities that may ask for silence. */
export const lawEnforcementWords: Words = {
  en: ['law enforcement', 'police', 'fbi', 'federal bureau', 'sheriff', 'secret service', 'prosecutor'],
  ja: ['警察', '捜査機関', '捜査当局', '検察'],
};

/** The numbers with which somebody can pass for another. */
export const identityNumberWords: Words = {
  en: ['social security', 'ssn', 'driver', 'identification card', 'california id', 'state id'],
  ja: ['社会保障番号', '運転免許', '身分証明書番号'],
};

/** The agencies that report on the credit of people. */
export const creditBureauWords: Words = {
  en: ['equifax', 'experian', 'transunion', 'trans union'],
  ja: ['equifax', 'experian', 'transunion', 'エクイファックス', 'エクスペリアン', 'トランスユニオン'],
};

/** Services against the misuse of somebody's identity. */
export const identityServiceWords: Words = {
  en: [
    'identity theft prevention',
    'identity theft protection',
    'identity protection',
    'identity monitoring',
    'credit monitoring',
    'identity restoration',
    'mitigation services',
  ],
  ja: ['なりすまし防止', '個人情報盗難', '信用情報の監視', 'クレジットモニタリング', 'id保護'],
};

/** Marks of the body by which somebody is recognised. */
export const biometricWords: Words = {
  en: ['biometric', 'fingerprint', 'face scan', 'facial', 'iris', 'retina', 'voiceprint'],
  ja: ['生体', '指紋', '顔認証', '虹彩', '声紋'],
};

/** That others should no longer take such a mark for the person. */
export const distrustWords: Words = {
  en: ['no longer rely', 'not to rely', 'not rely', 'stop relying', 'stop accepting'],
  ja: ['認証に使わない', '認証に用いない', '認証に使用しない', '本人確認に使わない'],
};

/** What opens an account. */
export const credentialWords: Words = {
  en: ['password', 'security question', 'login credentials', 'log-in credentials', 'user name and'],
  ja: ['パスワード', '秘密の質問', 'ログイン情報'],
};

/** That readers should change it. */
export const changePasswordWords: Words = {
  en: [
    'change your password',
    'change the password',
    'change your passwords',
    'change any password',
    'new password',
    'reset your password',
    'change it',
  ],
  ja: [
    'パスワードを変更',
    'パスワードの変更',
    'パスワードを変え',
    'パスワードを再設定',
    'パスワードの再設定',
  ],
};
