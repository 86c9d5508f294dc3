import type {Words} from './words.js';

/** The word itself, as US law has it. */
export const recallWords: Words = {en: ['recall']};

/** That a product, or a food, must not be used any more. */
export const stopUseWords: Words = {
  en: [
    'stop using',
    'stop wearing',
    'stop driving',
    'stop eating',
    'do not use',
    'do not eat',
    'do not drive',
    'don’t use',
    "don't use",
    'no longer use',
    'unplug',
    'immediately stop',
    'discontinue use',
  ],
  ja: [
    '使用をやめ',
    '使用をおやめ',
    '使用を中止',
    '使用中止',
    'ご使用にならない',
    '使わない',
    '食べない',
    'お召し上がりにならない',
    '運転しない',
  ],
  de: [
    'nicht mehr verwenden',
    'nicht mehr benutzen',
    'nicht mehr nutzen',
    'nicht weiter',
    'nicht verzehren',
    'nicht mehr verzehren',
    'verwendung einstellen',
    'verwendung sofort',
    'verwenden sie das produkt nicht',
  ],
  fr: [
    'cessez',
    'cesser',
    'n’utilisez',
    "n'utilisez",
    'ne plus utiliser',
    'ne pas utiliser',
    'arrêtez',
    'ne pas consommer',
    'ne consommez',
  ],
  es: [
    'deje de usar',
    'dejen de usar',
    'deje de utilizar',
    'no utilice',
    'no use',
    'no utilizar',
    'no consuma',
    'no consumir',
    'interrumpa',
  ],
  ko: ['사용을 중지', '사용을 중단', '사용 중지', '사용 중단', '사용하지 마', '섭취하지'],
};

/** Words that make a hazard sound smaller than it is: those of the law, and their like. */
export const softeningWords: Words = {
  en: [
    'voluntar',
    'precautionary',
    'as a precaution',
    'discretionary',
    'in rare',
    'rare situations',
    'rare cases',
    'in specific situations',
    'in certain specific',
    'no reported accident',
    'no reported incident',
    'no reported injur',
    'no accidents',
    'no incidents',
    'no injuries',
    'abundance of caution',
  ],
  ja: [
    '自主',
    '念のため',
    '任意',
    '予防的',
    'まれに',
    '稀に',
    'ごくまれ',

    '事故の報告はありません',
    '事故は報告されていません',
    '事故は発生していません',
  ],
  de: [
    'freiwillig',
    'vorsorglich',
    'vorsichtshalber',
    'im ermessen',
    'seltenen situationen',
    'seltenen fällen',
    'spezifischen situationen',
    'in einzelfällen',
    'keine unfälle',
    'keine vorfälle',
  ],
  fr: [
    'volontair',
    'par précaution',
    'par mesure de précaution',
    'discrétion',
    'de rares cas',
    'de rares situations',
    'situations spécifiques',
    'aucun accident',
    'aucun incident',
  ],
  es: [
    'voluntari',
    'por precaución',
    'discrecional',
    'en raras',
    'en casos raros',
    'situaciones específicas',
    'ningún accidente',
    'ningún incidente',
    'no se han notificado accidentes',
  ],
};

/** That readers should tell others. */
export const shareWords: Words = {
  en: [
    'share',
    'tell others',
    'tell other',
    'pass on',
    'pass this',
    'let others know',
    'let them know',
    'tell them',
  ],
  ja: ['共有', 'お伝え', 'お知らせください', '知らせてください', '周知', '広めて'],
  de: ['weitergeben', 'geben sie diese', 'leiten sie', 'weiterleiten', 'teilen sie', 'informieren sie'],
  fr: ['partag', 'transmet', 'faites suivre', 'informez', 'prévenez'],
  es: ['compart', 'difund', 'informe a', 'avise a'],
  ko: ['공유', '알려', '전달해'],
};

/** That the issuer is sorry. */
export const apologyWords: Words = {
  en: ['sorry', 'apolog', 'regret'],
  ja: ['おわび', 'お詫び', '申し訳', '謝罪'],
  de: ['entschuldig', 'bedauer', 'leid'],
  fr: ['excus', 'désol', 'regrett'],
  es: ['discul', 'lament', 'perdón'],
  ko: ['사과', '죄송'],
};

/** What it cost. */
export const priceWords: Words = {
  en: ['$', 'us$', 'price', 'sold for', 'cost', 'free of charge to', 'given away'],
  ja: ['価格', '円', '無償配布'],
};

/** What is known of accidents: how many, or that there are none. */
export const incidentWords: Words = {
  en: ['injur', 'incident', 'report of', 'reports of', 'reports that', 'death', 'died', 'no reports'],
  ja: ['けが', '怪我', '負傷', '事故', '死亡', 'やけど', '報告'],
};
