import {expect} from 'chai';
import {readNotice, type Notice} from '../../src/model/index.js';
import {renderElement, renderFragment, renderPage, renderTruthMap} from '../../src/server/index.js';
import {addressPlaces, runningAddresses, writeAddresses} from '../model/addresses.js';
import {write, writeSample} from '../model/sample.js';

const notice = readNotice(writeSample()).notice!;

/** All forms, as a program without types calls them. */
const forms: Readonly<Record<string, (notice: Notice, options?: object) => string>> = {
  renderPage,
  renderFragment,
  renderElement,
  renderTruthMap: (each, options) => renderTruthMap(each, {format: 'html', ...options}) ?? '',
};

describe('what a program passes to the server', () => {
  for (const [name, render] of Object.entries(forms)) {
    for (const place of addressPlaces) {
      it(`${name} refuses a notice that was not read, with a script at ${place}`, () => {
        for (const address of runningAddresses) {
          const document = write(writeAddresses(), place, address) as unknown as Notice;
          expect(() => render(document), address).to.throw(TypeError, /readNotice/);
        }
      });
    }

    it(`${name} renders a valid document that was not read like one that was`, () => {
      // The members of the embedded document are in another order.
      const shown = (markup: string) => markup.replace(/<script type="application\/json">.*?<\/script>/s, '');
      expect(shown(render(writeSample() as Notice))).to.equal(shown(render(notice)));
    });

    for (const other of [undefined, null, 1, 'x', [], {}, readNotice(writeSample())]) {
      it(`${name} refuses ${JSON.stringify([other]).slice(0, 20)}`, () => {
        expect(() => render(other as Notice)).to.throw(TypeError, /readNotice/);
      });
    }

    for (const language of [null, 1, ['en']]) {
      it(`${name} refuses the language ${JSON.stringify(language)}`, () => {
        expect(() => render(notice, {language})).to.throw(TypeError, /language/);
      });
    }
  }

  for (const [option, values] of [
    ['headingLevel', ['2', null]],
    ['show', ['banner', [1], null]],
    ['src', ['javascript:alert(1)', 'data:,x', 1, null]],
    ['stylesheet', ['javascript:alert(1)', 'java\nscript:x', 1, null]],
    [
      'fallback',
      [
        {link: {href: 'javascript:alert(1)', text: 'x'}},
        [{link: {href: ' javascript:alert(1)', text: 'x'}}],
        1,
        null,
        {},
      ],
    ],
  ] as const) {
    for (const value of values) {
      it(`renderElement refuses ${option}: ${JSON.stringify(value)}`, () => {
        const options = {[option]: value} as object;
        expect(() => renderElement(notice, options)).to.throw(TypeError, new RegExp(option));
      });
    }
  }

  for (const options of [{format: 'pdf'}, {format: null}, {answers: null}, {answers: 'x'}]) {
    it(`renderTruthMap refuses ${JSON.stringify(options)}`, () => {
      expect(() => renderTruthMap(notice, {format: 'svg', ...options} as never)).to.throw(TypeError);
    });
  }

  for (const [level, expected] of [
    [NaN, 2],
    [0, 1],
    [-Infinity, 1],
    [99, 6],
    [3.7, 3],
    [Infinity, 6],
  ] as const) {
    it(`renderElement writes the level ${level} as ${expected}, on the tag and within`, () => {
      const markup = renderElement(notice, {headingLevel: level});
      expect(/ heading-level="([^"]*)"/.exec(markup)?.[1]).to.equal(String(expected));
      expect(/<h(\d)/.exec(markup)?.[1]).to.equal(String(expected));
    });
  }

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '/path', 'https://', 'https:\\\\x']) {
    it(`renderPage leaves out the address ${url}`, () => {
      const page = renderPage(notice, {url});
      expect(page).to.equal(renderPage(notice));
    });
  }
});
