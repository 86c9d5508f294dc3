import type {NoticeDocument} from './document.js';
import {libraryLeak} from './library-leak.js';

/** Measures and services in each of their states. */
export const everyState: NoticeDocument = {
  ...libraryLeak,
  measures: [
    {
      title: {ja: '管理画面への接続を庁内に限定', en: 'Administration from our own offices only'},
      state: 'done',
      when: '2026-11-15',
    },
    {
      title: {ja: '二段階の認証を導入', en: 'Second step when signing on'},
      body: {ja: 'すべての職員が対象です。', en: 'For all members of staff.'},
      state: 'planned',
      when: {on: '2027-01', part: 'early'},
    },
  ],
  services: [
    {
      name: {ja: 'インターネット予約', en: 'Booking on the internet'},
      state: 'suspended',
      when: {on: '2026-12-10', approximate: true},
    },
    {name: {ja: '窓口での予約', en: 'Booking at the counter'}, state: 'restored', when: '2026-11-16'},
  ],
};
