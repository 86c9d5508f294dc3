import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {openNotice} from './reader.js';
import {useSite} from './site.js';

/** A text of the notice, and after how many of its characters its lines end. */
interface Lines {
  readonly text: string;
  readonly ends: readonly number[];
}

/** The Japanese texts of more than one line, block by block. */
async function linesOf(page: Page): Promise<readonly Lines[]> {
  return page.$eval('incident-notice', ({shadowRoot}) => {
    const blocks = new Map<Element, Text[]>();
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    for (const item of shadowRoot?.querySelectorAll('li') ?? []) item.style.contentVisibility = 'visible';
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement;
      if (!block?.closest('[lang]')?.matches('[lang|="ja"]') || block.localName === 'style') continue;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
    }
    return [...blocks.values()].map((nodes) => {
      let text = '';
      let bottom = -Infinity;
      const ends: number[] = [];
      for (const node of nodes) {
        for (let place = 0; place < node.length; place += 1) {
          const character = node.data[place] ?? '';
          const range = document.createRange();
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          const [box] = range.getClientRects();
          if (!box || box.width < 2) continue;
          // Small print beside a number shares its line.
          if (bottom > -Infinity && box.top > bottom - 2) ends.push(text.length);
          bottom = box.bottom;
          text += character;
        }
      }
      return {text, ends};
    });
  });
}

/** Words that belong to the one before them: particles, and what verbs and nouns end in. */
const dependent = new Set(
  'は が を に で と の も へ や か ね から まで より ので など です でし だ た て い れ さ し せ ませ ます まし せん す ん う なら ば'.split(
    ' ',
  ),
);
const whole = /\d+年(?:\d+月)?(?:\d+日)?頃?|\d+月\d+日|（[^（）]{1,12}）/g;
const segmenter = new Intl.Segmenter('ja', {granularity: 'word'});

/** Whether a line may end there: between words, of which the second does not hang on the first, and in no date or bracket. */
function isGood(text: string, end: number): boolean {
  for (const {index, 0: found} of text.matchAll(whole)) {
    if (end > index && end < index + found.length) return false;
  }
  const segments = [...segmenter.segment(text)];
  const next = segments.find(({index}) => index === end);
  if (!next) return /[^\p{L}]/u.test(text[end - 1] ?? '') || /[^\p{L}]/u.test(text[end] ?? '');
  const isAfterMark = /[\p{P}\s～]/u.test(text[end - 1] ?? '');
  return isAfterMark || !dependent.has(next.segment);
}

function badEnds(lines: readonly Lines[]): string[] {
  return lines.flatMap(({text, ends}) =>
    ends
      .filter((end) => !isGood(text, end))
      .map((end) => `${text.slice(Math.max(0, end - 12), end)}／${text.slice(end, end + 12)}`),
  );
}

describe('where lines of Japanese end', () => {
  const site = useSite('Noto Sans');

  it('is judged: within a word, before a particle, within a date or brackets', () => {
    for (const [before, after, good] of [
      ['流出は確認されていま', 'せん。', false],
      ['不正ア', 'クセスの跡', false],
      ['携帯電話（スマートフォン以', '外）', false],
      ['2026年11月15', '日に公表', false],
      ['お客様', 'の情報', false],
      ['調査を終え、', '情報の流出は', true],
      ['お客様の', '情報を', true],
    ] as const) {
      expect(isGood(before + after, before.length), `${before}／${after}`).to.equal(good);
    }
  });

  for (const notice of ['netoff-2012', 'battery-recall-2026'] as const) {
    for (const width of [360, 390]) {
      it(`is never bad: ${notice} at ${width} px`, async () => {
        const page = await openNotice(site, {notice});
        await page.setViewport({width, height: 20_000});
        const lines = await linesOf(page);
        if (notice === 'netoff-2012') {
          expect(lines.filter(({ends}) => ends.length > 0)).to.have.length.above(20);
        }
        expect(badEnds(lines)).to.deep.equal([]);
      });
    }
  }
});
