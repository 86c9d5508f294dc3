import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {expect} from 'chai';
import type {Notice} from '../../src/model/index.js';
import {contentSecurityPolicy, renderFragment, renderPage} from '../../src/server/index.js';
import {read} from '../eligibility/ask.js';

function readFrom(path: string): Notice {
  const document = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {notice?: unknown};
  return read(document.notice ?? document);
}

const cases = readdirSync(new URL('../eligibility/cases/', import.meta.url))
  .filter((name) => name !== 'facts.json')
  .map((name) => `../eligibility/cases/${name}`);
const netoff = readFrom('../../examples/netoff-2012.json');

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
      .replace(/@(?:media|supports|container)[^{]*\{/g, '')
      .replace(/\{[^{}]*\}/g, '\n')
      .split(/[\n,](?![^(]*\))/)
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
    expect(english).to.include('class="incident-notice incident-notice-netoff-2012-10-en"');
    expect(stylesOf(english ?? '')).not.to.include('.incident-notice-netoff-2012-10-ja');
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
    expect(page).to.include('<meta property="og:title" content="&lt;/script&gt;&lt;b&gt;&quot;&amp;">');
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
    expect(text).to.include('Yours is the one whose rule fits what you know.');
  });

  it('tells the rule as a table where it asks for a code, and says why', () => {
    const page = renderPage(readFrom('../eligibility/cases/samsung-washer-2022.json'), {language: 'en'});
    expect(page).to.include('<table>').and.to.include('this page has no program to compare it');
    expect(page).not.to.include('type="radio"');
  });

  it('says until when it holds, as it cannot know the date', () => {
    expect(textOf(renderPage({...netoff, expires: '2013-03-31'}, {language: 'en'}))).to.include(
      'Valid until 31 March 2013',
    );
  });

  it('cannot be sent by the return key, nor keeps what was chosen', () => {
    expect(renderPage(netoff)).to.match(
      /<form method="dialog" autocomplete="off"[^>]*>\s*<button type="submit" disabled hidden>/,
    );
  });
});
