// Generated from src/localization/translations/ja.xlf by scripts/generate-messages.mjs. Do not edit.
import type {Templates} from '../../msg.js';

export const templates: Templates = {
  'code-part-fits': '「{0}」入力された文字の一部だけがこの番号のようです。次の部分で合っていますか。',
  'code-other-shape': '「{0}」この番号の形は「{1}」です。入力内容をもう一度ご確認ください。',
  'code-only-digits': '「{0}」この番号は数字だけです。入力内容をもう一度ご確認ください。',
  'code-only-vin':
    '「{0}」車台番号（VIN）は数字と英字だけで、I・O・Qは使われません。入力内容をもう一度ご確認ください。',
  'code-wrong-check-digit':
    '「{0}」検査数字が合わないため、どこか1字が違っています。入力内容をもう一度ご確認ください。',
  'code-did-you-mean': '「{0}」対象となる番号によく似ています。次の番号ではありませんか。',
  'code-almost-affected': '「{0}」対象となる番号によく似ています。入力内容をもう一度ご確認ください。',
  'code-as-typed': 'いいえ、入力したとおりです',
  'code-go-on-without': 'この番号なしで続ける',
};
