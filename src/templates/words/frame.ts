import type {TemplateWords} from '../template.js';

/** The words that every template has. */
export const frameWords = {
  issuerName: {ja: '［✎会社の正式な名前］', en: '[✎ registered name of your organisation]'},
  tradeName: {ja: '［✎お客様に知られている名前］', en: '[✎ name that your customers know]'},
  representativeRole: {ja: '［✎責任者の役職］', en: '[✎ office of the person responsible]'},
  representativeName: {ja: '［✎責任者の氏名］', en: '[✎ name of the person responsible]'},
  issuerAddress: {ja: '［✎会社の住所］', en: '[✎ postal address of your organisation]'},
  contactName: {ja: '［✎お問い合わせ窓口の名前］', en: '[✎ name of the desk that answers questions]'},
  contactRole: {ja: 'この件に関するご質問とご相談', en: 'Questions about this notice'},
  contactAddress: {ja: '［✎手紙の宛先］', en: '[✎ postal address for letters]'},
  causeHeading: {ja: '原因', en: 'Cause'},
} satisfies Readonly<Record<string, TemplateWords>>;

/** The number as people dial it is no text of one language. */
export const phoneDisplay = '✎ 0000-00-0000';
