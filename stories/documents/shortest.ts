import type {NoticeDocument} from './document.js';

/** Nothing but what every notice must have, each of it in one line. */
export const shortest: NoticeDocument = {
  formatVersion: '1.0',
  id: 'lift-out-of-order',
  revision: 1,
  language: 'en',
  kind: 'other',
  stage: 'initial',
  severity: 'information',
  title: {en: 'The lift is out of order', ja: 'エレベーターは使えません'},
  summary: {en: 'Please take the stairs.', ja: '階段をご利用ください。'},
  issuer: {name: {en: 'House 7', ja: '7号館'}},
  published: '2026-11-24',
};
