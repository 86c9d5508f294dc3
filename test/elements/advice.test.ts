import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-notice.js';
import type {IncidentBanner} from '../../src/elements/incident-banner.js';
import {useClock} from './clock.js';
import {brief, freshName, isVisible, respond, shown, titleOf, useServer} from './support.js';
import {waitUntil} from './wait-until.js';

/** What the console says from before each test until after it. */
function useConsole(): {said: string[]} {
  const heard: {said: string[]} = {said: []};
  const own = console.warn;
  beforeEach(() => {
    heard.said = [];
    console.warn = (...words: unknown[]) => void heard.said.push(String(words[0]));
  });
  afterEach(() => (console.warn = own));
  return heard;
}

function mount(markup: string): HTMLElement {
  const page = document.createElement('div');
  // As a page is parsed: in its order, with what HTML makes of it.
  page.append(document.createRange().createContextualFragment(markup));
  document.body.append(page);
  return page;
}

const urgent = JSON.stringify({...brief, severity: 'emergency'});

describe('advice: a page within an element that was not closed', () => {
  const heard = useConsole();
  const server = useServer();

  for (const [what, rest] of [
    ['a main part', '<main><p>Welcome</p></main>'],
    ['a header', '<div><header>Shop</header></div>'],
    ['a footer', '<footer>Shop</footer>'],
    ['a navigation', '<nav><a href="/">Home</a></nav>'],
    ['a navigation of an older page', '<div role="navigation">Home</div>'],
    ['a heading of the page', '<h1>Shop</h1>'],
    ['a long text', `<p>${'Welcome to our shop. '.repeat(300)}</p>`],
    ['an article', '<div><article><h2>Hi</h2></article></div>'],
    ['a form', '<form action="/buy"><p>Buy it</p></form>'],
    ['a form that hides functions', '<form><label>Buy it <input name="matches"></label></form>'],
    ['a button', '<p><button type="button">Buy</button></p>'],
    ['a field', '<label>Search <input></label>'],
    ['a frame', '<iframe srcdoc="Hi"></iframe>'],
    ['a script of the page', '<p>Welcome</p><script src="data:text/javascript,0"></script>'],
    ['the rest of a short page, up to its last white space', '<p>Welcome</p>\n'],
  ] as const) {
    it(`shows ${what}, and says why`, async () => {
      const src = freshName();
      server.current.serve(src, () => new Response(urgent));
      const page = mount(`<incident-banner src="${src}" />${rest}`);
      const banner = await shown(page.querySelector('incident-banner')!);
      expect(isVisible(banner.firstElementChild)).to.equal(true);
      expect(titleOf(banner)).to.equal(brief.title);
      await waitUntil(() => heard.said.length > 0);
      expect(heard.said).to.have.lengthOf(1);
      expect(heard.said[0]).to.include('Write <incident-banner …></incident-banner>');
      page.remove();
    });
  }

  it('shows another notice, which works', async () => {
    const src = freshName();
    server.current.serve(src, () => new Response(urgent));
    const page = mount(`<incident-banner src="${src}" /><incident-notice src="${src}"></incident-notice>`);
    const inner = await shown(page.querySelector('incident-notice')!);
    await shown(page.querySelector('incident-banner')!);
    expect(isVisible(inner)).to.equal(true);
    expect(titleOf(inner)).to.equal(brief.title);
    page.remove();
  });

  it('shows what comes later, and keeps it shown when the banner is closed', async () => {
    const src = freshName();
    server.current.serve(src, () => respond({...brief, id: 'closable'}));
    const page = mount(`<incident-banner lang="en" src="${src}" /><div id="app"></div>`);
    const banner = await shown(page.querySelector('incident-banner')!);
    const app = page.querySelector('#app')!;
    expect(isVisible(app)).to.equal(false);
    app.append(document.createElement('main'));
    await waitUntil(() => isVisible(app));
    banner.shadowRoot!.querySelector<HTMLButtonElement>('[part=dismiss]')!.click();
    await banner.updateComplete;
    expect(isVisible(app)).to.equal(true);
    page.remove();
  });

  it('hides a fallback on lines of its own, where the page goes on behind it', async () => {
    const src = freshName();
    server.current.serve(src, () => new Response(urgent));
    const page = mount(`<incident-banner src="${src}">\n<p>Call us</p>\n</incident-banner>\n`);
    const banner = await shown(page.querySelector('incident-banner')!);
    expect(isVisible(banner.firstElementChild)).to.equal(false);
    page.remove();
    expect(heard.said).to.deep.equal([]);
  });

  it('says nothing of an element with nothing but white space or its document, the last of the page', async () => {
    for (const content of ['\n', `\n<script type="application/json">${urgent}</script>\n`]) {
      const page = mount('');
      const banner = document.createElement('incident-banner');
      banner.innerHTML = content;
      if (content === '\n') banner.notice = JSON.parse(urgent);
      page.append(banner);
      await shown(banner);
      page.remove();
    }
    expect(heard.said).to.deep.equal([]);
  });

  it('hides a fallback as before, a long one for pages without scripts as well', async () => {
    const src = freshName();
    server.current.serve(src, () => new Response(urgent));
    for (const fallback of [
      '<h2>A leak</h2><p>Call us</p>',
      `<div class="incident-notice"><p>${'A leak. '.repeat(2_000)}</p></div>`,
      `<p>Call us</p><script type="text/plain">${'x'.repeat(20_000)}</script>`,
      '<div class="incident-notice"><p>A leak</p><input type="radio"></div>\n',
      '<p>Call us</p><p slot="actions"><button type="button">Call</button></p>',
    ]) {
      const page = mount(`<incident-banner src="${src}">${fallback}</incident-banner>`);
      const banner = await shown(page.querySelector('incident-banner')!);
      expect(isVisible(banner.firstElementChild)).to.equal(false);
      page.remove();
    }
    expect(heard.said).to.deep.equal([]);
  });
});

describe('advice: parts that there are none of', () => {
  const heard = useConsole();
  const known = '"banner", "checker", "details", "timeline", "contact"';

  for (const [show, said] of [
    ['form', [`In show, "form" cannot be shown. There are: ${known}.`]],
    ['banner, forms/carousel', [`In show, "forms/carousel" cannot be shown. There are: ${known}.`]],
    ['form banner carousel', [`In show, "form" and "carousel" cannot be shown. There are: ${known}.`]],
    ['Banner, checker', []],
    ['', []],
  ] as const) {
    it(`tells in one sentence which ones there are: "${show}"`, async () => {
      const notice = document.createElement('incident-notice');
      notice.show = show;
      notice.notice = brief;
      document.body.append(notice);
      await shown(notice);
      if (said.length > 0) await waitUntil(() => heard.said.length > 0, 'the console says so');
      expect(heard.said).to.deep.equal(said.map((sentence) => `<incident-notice>:\n${sentence}`));
      notice.remove();
    });
  }
});

describe('advice: what is wrong, in the console', () => {
  const heard = useConsole();
  const server = useServer();

  for (const [what, answer, words] of [
    ['an error of the server', () => respond({}, 403), 'error 403'],
    ['a sign-in page', () => new Response('<!doctype html>'), 'A web page came in place of the document'],
    ['nothing', () => new Response(''), 'The document is empty'],
    ['what is no JSON', () => new Response('{a'), 'incident-notice validate'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'connect-src'],
    [
      'a document with a fault',
      () => respond({...brief, stage: 'finale'}),
      '/stage: “finale” is not known here',
    ],
  ] as const) {
    it(`says of ${what} what to do`, async () => {
      const src = freshName();
      server.current.serve(src, answer);
      await fixture(html`<incident-notice src=${src}></incident-notice>`);
      await waitUntil(() => heard.said.length > 0);
      expect(heard.said[0])
        .to.match(/^<incident-notice>:\n/)
        .and.to.include(words);
    });
  }

  it('names the header that another server has to send', async () => {
    server.current.serve('elsewhere.json', () => Promise.reject(new TypeError('Failed to fetch')));
    await fixture(html`<incident-notice src="https://cdn.example/elsewhere.json"></incident-notice>`);
    await waitUntil(() => heard.said.length > 0);
    expect(heard.said[0]).to.include(
      `cdn.example send the header "Access-Control-Allow-Origin: ${location.origin}"`,
    );
  });

  it('says that a script was emptied', async () => {
    const page = mount('<incident-notice><script type="application/json"></script></incident-notice>');
    await waitUntil(() => heard.said.length > 0);
    expect(heard.said[0]).to.include('A framework or a filter has taken its text');
    page.remove();
  });

  it('shows the fallback where nothing can be drawn', async () => {
    const banner = document.createElement('incident-banner');
    banner.append(Object.assign(document.createElement('p'), {textContent: 'Call us'}));
    const broken = banner as unknown as {render: () => unknown};
    broken.render = () => {
      throw new SyntaxError('No markup');
    };
    document.body.append(banner);
    await waitUntil(() => heard.said.some((sentence) => sentence.includes('could not be drawn')));
    expect(isVisible(banner.firstElementChild)).to.equal(true);
    banner.remove();
  });
});

describe('advice: an element without a document', () => {
  const heard = useConsole();
  const clock = useClock();

  for (const [markup, words] of [
    ['<incident-notice></incident-notice>', 'no src, and nothing within it'],
    ['<incident-notice src=""></incident-notice>', 'Its src is empty'],
    ['<incident-notice data-src="a.json"></incident-notice>', 'the attribute "data-src"'],
    [
      '<incident-notice><script type="text/json">{}</script></incident-notice>',
      '<script type="text/json">, which is not read',
    ],
    [
      '<incident-notice><script type="application/ld+json">{}</script></incident-notice>',
      'which is not read',
    ],
    [
      '<incident-notice><p><script type="application/json">{}</script></p></incident-notice>',
      'within another element',
    ],
    ['<incident-notice>{"id": "x"}</incident-notice>', 'in no <script type="application/json">'],
    [
      '<incident-notice><script type="application/json" slot="answers">{}</script></incident-notice>',
      'It has no document',
    ],
    ['<incident-banner href="/notice"><p>Call us</p></incident-banner>', 'It has no document'],
  ] as const) {
    it(`says what to do: ${markup}`, async () => {
      const page = mount(markup);
      await clock.current.pass(6);
      await waitUntil(() => heard.said.length > 0);
      expect(heard.said[0]).to.include(words);
      page.remove();
    });
  }

  it('says nothing where a script brings the document in time', async () => {
    const page = mount('<incident-banner></incident-banner>');
    await clock.current.pass(2);
    const banner: IncidentBanner = page.querySelector('incident-banner')!;
    banner.notice = {...brief, severity: 'emergency'};
    await shown(banner);
    await clock.current.pass(6);
    expect(heard.said).to.deep.equal([]);
    page.remove();
  });
});
