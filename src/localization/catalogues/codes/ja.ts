// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Translations} from '../../msg.js';

export const translations: Translations = {
  'code-part-fits': '番号は、入力された文字の一部だけのようです。次の部分で合っていますか。',
  'code-other-shape': 'この番号は「{0}」の形です。入力内容をもう一度ご確認ください。',
  'code-only-digits': 'この番号は数字だけです。入力内容をもう一度ご確認ください。',
  'code-only-vin':
    'この番号に使われるのは数字と英字だけで、I・O・Qは使われません。入力内容をもう一度ご確認ください。',
  'code-wrong-check-digit': '番号のどこか1文字が違っているようです。入力内容をもう一度ご確認ください。',
  'code-did-you-mean': '対象となる番号によく似ています。次の番号ではありませんか。',
  'code-almost-affected': '対象となる番号によく似ています。入力内容をもう一度ご確認ください。',
  'code-as-typed': '入力に間違いはありません',
  'code-go-on-without': 'この番号なしで続ける',
};
