import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {renderElement, renderFragment, renderPage} from '../../src/server/index.js';
import {read} from '../eligibility/ask.js';

const recall = JSON.parse(
  readFileSync(new URL('../../examples/battery-recall-2026.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const newer = {href: 'https://shop.example/newer', relation: 'superseded-by', label: 'The newer one'};

/** What is in a page between its tags, without styles and scripts. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('a notice that no longer holds, without a browser', () => {
  for (const [what, members, sentence] of [
    [
      'withdrawn',
      {stage: 'withdrawn', published: '2026-11-20'},
      'This notice has been withdrawn (20 November 2026) and no longer applies.',
    ],
    [
      'superseded',
      {formatVersion: '1.1', related: [newer]},
      'This notice has been replaced by: The newer one',
    ],
  ] as const) {
    const notice = read({...recall, ...members});
    for (const [form, render] of Object.entries({renderPage, renderFragment, renderElement})) {
      it(`${form} says that it is ${what}, and neither asks, advises nor answers`, () => {
        const markup = render(notice, {language: 'en'});
        const text = wordsOf(markup);
        expect(text.replace(/ (?=\s)/g, '')).to.include(sentence);
        expect(markup).not.to.match(/<form|class="verdict|class="advice|part="timeline"/);
        expect(text).not.to.match(/You are affected|What you can do|Valid until/);
        expect(text).to.include('Heron 20 power bank: stop using it').and.to.include('Contact');
      });
    }

    it(`tells machines that it is ${what}`, () => {
      const page = renderPage(notice, {language: 'en'});
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
      const data = JSON.parse(json) as Record<string, unknown>;
      expect(data.text).to.include(sentence);
      expect(data.expires).to.equal(what === 'withdrawn' ? '2026-11-20' : '2027-11-30');
      expect(page).to.include(`<meta name="description" content="${sentence}`);
    });
  }
});

describe('a notice that several have taken the place of, without a browser', () => {
  const second = {
    ...newer,
    href: '/shop-b',
    label: {en: 'That of shop B', ja: 'B店のお知らせ'},
    language: 'ja',
  };
  const notice = read({...recall, formatVersion: '1.1', related: [second, newer]});

  for (const [form, render] of Object.entries({renderPage, renderFragment, renderElement})) {
    it(`${form} points to each of them, in the order of the document`, () => {
      const markup = render(notice, {language: 'en'});
      const standing = /<div class="(?:in-)?standing"[^>]*>(.*?)<\/div>/s.exec(markup)?.[1] ?? '';
      expect(wordsOf(standing).trim()).to.equal(
        'This notice has been replaced by: That of shop B This notice has been replaced by: The newer one',
      );
      expect([...standing.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).to.deep.equal([
        '/shop-b',
        'https://shop.example/newer',
      ]);
      expect(markup).to.include('hreflang="ja"');
    });
  }
});
