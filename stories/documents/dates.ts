import type {NoticeDocument} from './document.js';
import {shortest} from './shortest.js';

/** A timeline with every precision in which a date can be known. */
export const everyPrecision: NoticeDocument = {
  ...shortest,
  id: 'north-bridge-2026',
  severity: 'warning',
  stage: 'interim',
  title: {en: 'North Bridge is closed to lorries', ja: '北大橋は大型車が通れません'},
  summary: {
    en: 'Cracks were found in two bearings. Cars and buses may cross.',
    ja: '橋を支える部品2か所にひびが見つかりました。乗用車とバスは通れます。',
  },
  issuer: {name: {en: 'City Roads Office', ja: '市道路管理事務所'}},
  timeline: [
    {when: '1974', title: {en: 'Bridge opened', ja: '開通'}, phase: {en: 'Before', ja: 'これまで'}},
    {when: '2019-03', title: {en: 'Bearings renewed', ja: '支承を交換'}},
    {
      when: {from: '2026-09-07', to: '2026-10-30'},
      title: {en: 'Inspection of all bridges', ja: '全橋の点検'},
      phase: {en: 'Inspection', ja: '点検'},
    },
    {
      when: {on: '2026-10', approximate: true},
      title: {en: 'First cracks, as far as we can tell', ja: 'ひびの発生（推定）'},
    },
    {when: '2026-11-18', title: {en: 'Cracks found', ja: 'ひびを発見'}, state: 'done'},
    {
      when: '2026-11-18T16:45+09:00',
      title: {en: 'Closed to lorries', ja: '大型車を通行止め'},
      state: 'done',
    },
    {
      when: {on: '2026-12', part: 'early'},
      title: {en: 'Spare parts arrive', ja: '部品が到着'},
      state: 'planned',
      phase: {en: 'Repair', ja: '修理'},
    },
    {
      when: {on: '2026-12', part: 'middle'},
      title: {en: 'One lane at a time', ja: '片側ずつ工事'},
      state: 'planned',
    },
    {
      when: {on: '2027-01', part: 'late', approximate: true},
      title: {en: 'Open to lorries', ja: '大型車の通行を再開'},
      body: {en: 'If frost does not delay the work.', ja: '凍結で遅れることがあります。'},
      state: 'planned',
    },
  ],
};
