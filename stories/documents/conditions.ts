import type {NoticeDocument} from './document.js';

/** A recall whose rule asks in every way in which a condition can ask. */
export const everyCondition: NoticeDocument = {
  formatVersion: '1.1',
  id: 'beacon-alarms-2026',
  revision: 1,
  language: 'en',
  kind: 'product-recall',
  stage: 'interim',
  severity: 'warning',
  title: {en: 'Some smoke alarms may stay silent', ja: '一部の煙感知器が鳴らないおそれがあります'},
  summary: {
    en: 'A part of the alarm can fail without a sign. We replace it free of charge.',
    ja: '部品の一つが、前ぶれなく働かなくなることがあります。無料で交換します。',
  },
  issuer: {name: {en: 'Beacon Alarms', ja: 'ビーコン警報機'}},
  published: '2026-11-20',
  eligibility: {
    timeZone: 'Europe/London',
    questions: [
      {
        id: 'installed',
        kind: 'date',
        label: {en: 'When was it installed?', ja: '取り付けた日'},
        short: {en: 'Installed', ja: '取り付けた日'},
      },
      {
        id: 'shop',
        kind: 'choice',
        label: {en: 'Where did you buy it?', ja: 'お求めになったところ'},
        short: {en: 'Bought from', ja: 'お求めになったところ'},
        options: [
          {value: 'online', label: {en: 'Our online shop', ja: '当社の通信販売'}},
          {value: 'electrician', label: {en: 'An electrician', ja: '電気工事店'}},
          {value: 'market', label: {en: 'A builders’ market', ja: 'ホームセンター'}},
        ],
        other: true,
      },
      {
        id: 'serial',
        kind: 'code',
        label: {en: 'What is the serial number?', ja: '製造番号'},
        short: {en: 'Serial number', ja: '製造番号'},
        example: 'SA250120',
      },
    ],
    groups: [
      {
        id: 'first-series',
        label: {en: 'First series', ja: '最初の型'},
        when: {
          all: [
            {question: 'serial', prefix: 'SA24'},
            {question: 'installed', before: '2025-04'},
          ],
        },
      },
      {
        id: 'second-series',
        label: {en: 'Parts of the second series', ja: '次の型の一部'},
        when: {
          all: [
            {question: 'installed', from: '2025-04', to: '2026-02-15'},
            {
              any: [
                {question: 'serial', in: ['SA250007', 'SA250008']},
                {question: 'serial', from: 'SA250100', to: 'SA250299'},
                {question: 'serial', like: 'SA25##@*'},
              ],
            },
          ],
        },
      },
      {
        id: 'spare-parts',
        label: {en: 'Repaired with a part of that time', ja: 'その時期の部品で修理したもの'},
        certainty: 'possible',
        when: {
          all: [
            {question: 'installed', after: '2026-02-15'},
            {
              any: [
                {question: 'shop', in: ['electrician']},
                {question: 'shop', notIn: ['online', 'market']},
              ],
            },
          ],
        },
      },
    ],
  },
};
