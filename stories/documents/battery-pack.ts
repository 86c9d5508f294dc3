import type {NoticeDocument} from './document.js';

const cells = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const batches = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function* pairs(): Generator<readonly [number, number]> {
  for (const one of cells) for (const other of cells) if (one < other) yield [one, other];
}

/**
 * A pack is affected if two of its ten cells are from the same of nine batches. With ten cells there always are two; but
 * to see that costs more work than a verdict may take.
 */
export const batteryPack: NoticeDocument = {
  formatVersion: '1.1',
  id: 'torii-packs-2026',
  revision: 1,
  language: 'en',
  kind: 'product-recall',
  stage: 'interim',
  title: {
    en: 'Battery packs for garden tools: two cells of one batch can overheat',
    ja: '園芸工具の電池：同じ製造番号のセルが2つあると過熱するおそれがあります',
  },
  summary: {
    en: 'Read the letter on each of the ten cells through the window of the pack.',
    ja: '電池パックの窓から、10個のセルに書かれた文字をご覧ください。',
  },
  issuer: {name: {en: 'Torii Garden Tools', ja: '鳥居園芸工具'}},
  published: '2026-11-22',
  eligibility: {
    questions: cells.map((cell) => ({
      id: `cell-${cell}`,
      kind: 'choice',
      label: {en: `Which letter is on cell ${cell}?`, ja: `${cell}番目のセルの文字`},
      short: {en: `Cell ${cell}`, ja: `${cell}番目のセルの文字`},
      options: batches.map((batch) => ({value: batch, label: batch.toUpperCase()})),
    })),
    groups: [...pairs()].map(([one, other]) => ({
      id: `cells-${one}-${other}`,
      label: {en: `Cells ${one} and ${other} of one batch`, ja: `${one}番目と${other}番目が同じ`},
      when: {
        any: batches.map((batch) => ({
          all: [
            {question: `cell-${one}`, in: [batch]},
            {question: `cell-${other}`, in: [batch]},
          ],
        })),
      },
    })),
  },
};
