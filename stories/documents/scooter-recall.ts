import type {NoticeDocument} from './document.js';

/** A recall whose questions ask for codes of every shape, and for a period. */
export const scooterRecall = {
  formatVersion: '1.1',
  id: 'kestrel-scooters-2026',
  revision: 1,
  language: 'en',
  kind: 'product-recall',
  stage: 'interim',
  severity: 'warning',
  title: {
    en: 'Electric scooters: the battery can switch off while you ride',
    ja: '電動スクーター：走行中に電池が切れるおそれがあります',
  },
  summary: {
    en: 'Stop riding an affected scooter. We replace its battery free of charge.',
    ja: '対象の車両には乗らないでください。電池を無料で交換します。',
  },
  issuer: {name: {en: 'Kestrel Mobility', ja: 'ケストレル・モビリティ'}},
  published: '2026-11-24',
  eligibility: {
    timeZone: 'Europe/London',
    questions: [
      {
        id: 'vin',
        kind: 'code',
        label: {en: 'What is the VIN?', ja: '車台番号（VIN）'},
        short: {en: 'VIN', ja: '車台番号'},
        hint: {en: 'On the plate below the seat, 17 characters', ja: '座席の下のプレートにある17桁'},
        example: 'TRASC1006R1001234',
        shape: 'TRA??????????????',
        alphabet: 'vin',
        checksum: 'vin',
        never: {en: 'Mine has no VIN', ja: '車台番号がない'},
      },
      {
        id: 'battery',
        kind: 'code',
        label: {en: 'What is the number of the battery?', ja: '電池の番号'},
        short: {en: 'Battery number', ja: '電池の番号'},
        labels: ['BATT'],
        shape: ['#######', '########'],
        alphabet: 'digits',
        checksum: 'luhn',
        order: 'length',
      },
      {
        id: 'firmware',
        kind: 'code',
        label: {en: 'Which version does the display show?', ja: '画面に表示される版'},
        short: {en: 'Software version', ja: '画面に表示される版'},
        example: '2.4.1',
        shape: '#*.#*',
        order: 'version',
      },
      {
        id: 'box',
        kind: 'code',
        label: {en: 'What stands below the bar code of the box?', ja: '箱のバーコードの下の数字'},
        short: {en: 'Barcode number', ja: '箱のバーコードの下の数字'},
        shape: '#############',
        alphabet: 'digits',
        checksum: 'gs1',
      },
      {
        id: 'model',
        kind: 'code',
        label: {en: 'Which model is it?', ja: '型番'},
        short: {en: 'Model', ja: '型番'},
        shape: '@@-???',
        ignore: ' ',
      },
      {
        id: 'bought',
        kind: 'date',
        label: {en: 'When did you buy it?', ja: 'お求めになった日'},
        short: {en: 'Purchase date', ja: 'お求めになった日'},
      },
      {
        id: 'rented',
        kind: 'period',
        label: {en: 'When did you rent one?', ja: '借りていた期間'},
        short: {en: 'Time of rental', ja: '借りていた期間'},
        never: {en: 'I have never rented one', ja: '借りたことがない'},
      },
    ],
    groups: [
      {
        id: 'series',
        label: {en: 'Scooters of the first series', ja: '最初の型の車両'},
        when: {
          all: [
            {question: 'vin', part: [-8, -1], from: 'R1001000', to: 'R1002999'},
            {question: 'firmware', from: '2.1', to: '2.4.3'},
          ],
        },
      },
      {
        id: 'batteries',
        label: {en: 'Batteries sold alone', ja: '単体で販売した電池'},
        when: {
          all: [
            {
              any: [
                {question: 'battery', part: [1, -2], from: '740100', to: '740199'},
                {question: 'box', in: ['4501234567896', '4501234567902']},
              ],
            },
            {
              any: [
                {question: 'bought', in: ['2026-03-07', '2026-03-08']},
                {
                  question: 'bought',
                  from: {on: '2026-05-01', approximate: true},
                  to: {on: '2026-06', part: 'middle'},
                },
              ],
            },
          ],
        },
      },
      {
        id: 'models',
        label: {en: 'Two models of the spring', ja: '春の二つの型'},
        when: {
          all: [
            {question: 'model', prefix: ['KM-2', 'KM-3'], like: ['*10', '*15']},
            {question: 'model', in: ['KM-210', 'KM-315']},
          ],
        },
      },
      {
        id: 'rented',
        label: {en: 'Rented in the spring of 2026', ja: '2026年の春に借りた車両'},
        when: {
          any: [
            {question: 'rented', from: '2026-03', to: '2026-05'},
            {question: 'rented', after: '2026-06-30', before: '2026-08-01', within: true},
          ],
        },
      },
    ],
  },
} as const satisfies NoticeDocument;
