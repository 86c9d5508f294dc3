import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {expect} from 'chai';
import type {Notice} from '../../src/model/index.js';
import {contentSecurityPolicy, renderElement, renderFragment, renderPage} from '../../src/server/index.js';
import {read} from '../eligibility/ask.js';

function readFrom(path: string): Notice {
  const document = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {notice?: unknown};
  return read(document.notice ?? document);
}

const cases = readdirSync(new URL('../eligibility/cases/', import.meta.url))
  .filter((name) => name !== 'facts.json')
  .map((name) => `../eligibility/cases/${name}`);
const netoff = readFrom('../../examples/netoff-2012.json');
const kettle = readFrom('../../examples/kettle-recall-2026.json');

function stylesOf(markup: string): string {
  return /<style>(.*?)<\/style>/s.exec(markup)?.[1] ?? '';
}

/** What a browser without styles shows. */
function textOf(markup: string): string {
  const body = markup.replace(/^.*<body>/s, '').replace(/<style>.*?<\/style>/gs, '');
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a notice as a page and as a fragment', () => {
  for (const path of [
    '../../examples/netoff-2012.json',
    '../../examples/battery-recall-2026.json',
    '../../examples/kettle-recall-2026.json',
    ...cases,
  ]) {
    it(`is plain markup, the same byte for byte: ${path.split('/').at(-1)}`, () => {
      const notice = readFrom(path);
      for (const language of ['en', 'ja']) {
        for (const render of [renderPage, renderFragment]) {
          const markup = render(notice, {language});
          expect(markup).to.equal(render(structuredClone(notice), {language}));
          expect(markup).not.to.match(
            /undefined|NaN|\[object|lit-part|style="|<script(?! type="application\/ld\+json")/,
          );
          const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          expect(ids).to.have.length(new Set(ids).size);
          for (const [, names = ''] of markup.matchAll(
            / (?:for|aria-labelledby|aria-describedby)="([^"]*)"/g,
          )) {
            expect(ids).to.include.members(names.split(' '));
          }
        }
      }
    });
  }

  it('has every rule and id of a fragment bound to it', () => {
    const fragment = renderFragment(netoff);
    const selectors = stylesOf(fragment)
      // What keeps the style sheet from being read as text.
      .replace(/^<!--.*?<!--\*\/|\/\*\]\]>\*\/-->$/gs, '')
      .replace(/@(?:media|supports|container)[^{]*\{/g, '')
      .replace(/\{[^{}]*\}/g, '\n')
      // Lists within `:is()`, which may hold others, are no selectors of their own.
      .replace(/\([^()]*\)/g, '')
      .replace(/\([^()]*\)/g, '')
      .split(/[\n,]/)
      .map((selector) => selector.replaceAll('}', '').trim())
      .filter(Boolean);
    expect(selectors.length).to.be.greaterThan(100);
    for (const selector of selectors) expect(selector).to.match(/^\.incident-notice\b/);
    for (const [, id] of fragment.matchAll(/ (?:id|name)="([^"]*)"/g))
      expect(id).to.match(/^netoff-2012-10-/);
  });

  it('shares no id, name or rule with the same notice in another language', () => {
    const [english, japanese] = ['en', 'ja'].map((language) => renderFragment(netoff, {language}));
    const namesIn = (markup = '') => [...markup.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, name]) => name);
    expect(namesIn(english)).not.to.be.empty;
    expect(namesIn(english).filter((name) => namesIn(japanese).includes(name))).to.deep.equal([]);
    expect(english).to.include('class="incident-notice incident-notice-netoff-2012-10-en ');
    const versionOf = (markup = '') => / (in-\w+)">/.exec(markup)?.[1] ?? '';
    expect(stylesOf(english ?? '')).to.include(`.${versionOf(english)}:`);
    expect(stylesOf(english ?? '')).not.to.include(versionOf(japanese));
  });

  it('costs a reader at most 14 kB', () => {
    for (const language of ['en', 'ja']) {
      expect(gzipSync(renderPage(netoff, {language}), {level: 9}).length).to.be.at.most(14 * 1024);
    }
  });

  it('names the hash of its style sheet in its policy', async () => {
    const page = renderPage(netoff);
    const hash = createHash('sha256').update(stylesOf(page)).digest('base64');
    expect(await contentSecurityPolicy(page)).to.equal(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('tells machines what it is, and never breaks out of their script', () => {
    const page = renderPage({...netoff, title: '</script><b>"&'}, {url: 'https://example.com/n'});
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const announcement = JSON.parse(data) as Record<string, unknown>;
    expect(announcement).to.include({
      '@type': 'SpecialAnnouncement',
      name: '</script><b>"&',
      identifier: 'netoff-2012-10',
      version: 2,
      datePosted: '2012-12-17',
      url: 'https://example.com/n',
    });
    expect(page).to.include('<meta property="og:title" content="&lt;/script&gt;&lt;b&gt;&quot;&amp;" />');
  });

  it('reads as text where there are no styles: the rule, each answer, and how to find the right one', () => {
    const text = textOf(renderPage(netoff, {language: 'en'}));
    for (const words of [
      'before 1 April 2011',
      '1 April 2011 – 4 September 2012',
      'after 4 September 2012',
    ]) {
      expect(text).to.include(words);
    }
    expect(text).to.include('Yours is the one whose conditions fit you.');
  });

  it('tells the rule as a table where it asks for a code, and says why', () => {
    const page = renderPage(readFrom('../eligibility/cases/samsung-washer-2022.json'), {language: 'en'});
    expect(page).to.include('<table>').and.to.include('This page cannot check serial or model numbers');
    expect(page).not.to.include('type="radio"');
  });

  for (const [stage, isProvisional] of [
    ['initial', true],
    ['interim', true],
    ['final', false],
  ] as const) {
    it(`says ${isProvisional ? '' : 'nothing '}below its table of what may still change: ${stage}`, () => {
      const notice: Notice = {...readFrom('../eligibility/cases/samsung-washer-2022.json'), stage};
      for (const render of [renderPage, renderFragment]) {
        const [, english = ''] = render(notice, {language: 'en'}).split('</table>');
        expect(english.includes('It may still change.')).to.equal(isProvisional);
        const [, japanese = ''] = render(notice, {language: 'ja'}).split('</table>');
        expect(japanese.includes('今後変わることがあります。')).to.equal(isProvisional);
      }
    });
  }

  it('leads to its check by a link, and has all that it tells open', () => {
    const page = renderPage(netoff, {language: 'en'});
    const [, target = ''] = /<a class="[^"]*" href="#([^"]+)"/.exec(page) ?? [];
    expect(page).to.include(`<section class="in-checker" id="${target}"`);
    expect(page.match(/<details[^>]*>/g)?.filter((tag) => !tag.includes('open="'))).to.deep.equal([]);
    expect(page).not.to.include('<slot').and.not.to.include('<nav');
  });

  it('shows the products and their pictures before the check, and none in an answer', () => {
    const page = renderPage(kettle, {language: 'en'});
    expect(page.match(/<img /g)).to.have.length(3);
    expect(page.indexOf('<img ')).to.be.lessThan(page.indexOf('Are you affected?'));
    const [, verdicts = ''] = /<div class="in-verdicts"(.*)<\/form>/s.exec(page) ?? [];
    expect(verdicts).not.to.include('<img');
    expect(verdicts).to.include('You are affected by this incident. Please act now');
  });

  it('has the remedies of its groups in each answer', () => {
    const answers = renderPage(kettle, {language: 'en'}).split('<div class="in-verdict ').slice(1);
    const remediesOf = (words: string) =>
      answers
        .filter((answer) => answer.includes(words))
        .map((answer) => [
          answer.includes('We send you a new kettle'),
          answer.includes('We examine your kettle'),
        ]);
    expect(remediesOf('. Please act now').length).to.be.greaterThan(0);
    expect(remediesOf('You are affected by this incident. Please act now')).to.deep.equal([[true, false]]);
    expect(remediesOf('You may be affected by this incident. We advise')).to.deep.equal([
      // Once where the notice itself cannot say, and once where the reader could.
      [false, true],
      [false, true],
    ]);
    expect(remediesOf('You are not affected')).to.deep.equal([[false, false]]);
  });

  it('has nothing for pictures, products and remedies where a notice has none', () => {
    for (const render of [renderPage, renderFragment]) {
      expect(render(netoff)).not.to.match(/picture|products|figure|remedy/);
      expect(render(kettle)).to.match(/\.in-picture/);
    }
  });

  for (const [what, srcs, directive] of [
    ['no picture', [], ''],
    ['a picture of its own site', ['a.jpg', '/b.jpg'], "img-src 'self'; "],
    [
      'pictures of other sites',
      [
        'https://a.example/1.jpg?x=1&y="2"',
        'https://a.example/2.jpg',
        'HTTPS://B.example:8443/3.jpg',
        'c.jpg',
      ],
      "img-src https://a.example https://b.example:8443 'self'; ",
    ],
    ['an address that no browser can load', ['https://['], ''],
  ] as const) {
    it(`allows, with ${what}, just its origin: ${directive || 'none'}`, async () => {
      const images = srcs.map((src) => ({
        src,
        alt: `"A" <img src="https://evil.example/">`,
        width: 1,
        height: 1,
      }));
      const notice = read({...netoff, images});
      for (const markup of [renderPage(notice), renderFragment(notice), renderElement(notice)]) {
        const policy = await contentSecurityPolicy(markup);
        expect(/img-src [^;]*; /.exec(policy)?.[0] ?? '').to.equal(directive);
      }
    });
  }

  it('says from when it holds, as it cannot know the date', () => {
    const notice = {...netoff, effective: '2012-12-18', expires: '2013-03-31'};
    expect(textOf(renderPage(notice, {language: 'en'}))).to.include(
      'Valid from 18 December 2012 · Valid until 31 March 2013',
    );
  });

  it('says until when it holds, as it cannot know the date', () => {
    expect(textOf(renderPage({...netoff, expires: '2013-03-31'}, {language: 'en'}))).to.include(
      'Valid until 31 March 2013',
    );
  });

  it('cannot be sent by the return key, nor keeps what was chosen', () => {
    expect(renderPage(netoff)).to.match(
      /<form [^>]*method="dialog" autocomplete="off"[^>]*>\s*<button type="submit" disabled="" hidden="">/,
    );
  });
});
