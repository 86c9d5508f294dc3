import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import {expect} from 'chai';
import * as fc from 'fast-check';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {hostileDocument, type Json} from '../hostile/hostile-document.js';
import {readNotice} from '../../src/model/reading/read-notice.js';
import {harmIn} from './harmful-markup.js';
import {PageWatch} from './page-watch.js';
import {waitUntil} from './wait-until.js';

/** Each engine is given documents of its own: what is done with them is the same in all. */
const seed = 20_121_217 + ['Chrome/', 'Firefox/'].findIndex((engine) => navigator.userAgent.includes(engine));

/** Milliseconds. */
const soon = {interval: 5};

/** How many notices are shown. */
const mostShown = 100;

/** Of what `test/hostile` gives to the server, the first that are notices, and the first that are not. */
function sample(): Json[] {
  const documents = fc.sample(hostileDocument, {numRuns: 2_000, seed});
  const isNotice = (document: Json) => readNotice(document).notice !== undefined;
  const shown = documents.filter(isNotice).slice(0, mostShown);
  const refused = documents.filter((document) => !isNotice(document)).slice(0, 30);
  return [...shown, ...refused];
}

/** A document given as a property, or as text in the page. */
async function mount(document: Json, asText: boolean): Promise<IncidentNotice> {
  const element = window.document.createElement('incident-notice');
  element.lang = 'en';
  if (asText) {
    const script = window.document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(document);
    element.append(script);
  } else {
    element.notice = document;
  }
  // A fixture that is not an element of ours waits for a frame, which a tab behind another one never gets.
  await fixture(html`${element}`);
  await waitUntil(() => element.shownNotice ?? element.problems.length, 'it is shown or refused', soon);
  await element.updateComplete;
  return element;
}

function verdictOf({shadowRoot}: IncidentNotice): string | undefined {
  return shadowRoot?.getElementById('verdict')?.textContent.trim() || undefined;
}

/** Ticks the last answer of each question, which is often "I don’t know", and asks. */
async function ask(element: IncidentNotice): Promise<void> {
  for (const question of element.shadowRoot!.querySelectorAll('fieldset')) {
    [...question.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')].at(-1)?.click();
  }
  const button = element.shadowRoot!.querySelector<HTMLButtonElement>('button[type=submit]');
  button?.click();
  const isAnswered = () => Boolean(verdictOf(element) ?? element.shadowRoot!.querySelector('[part=error]'));
  if (button) await waitUntil(isAnswered, 'it is answered', soon);
}

async function speak(element: IncidentNotice, language: string): Promise<void> {
  element.lang = language;
  await element.updateComplete;
  expect(harmIn(element.shadowRoot!)).to.deep.equal([]);
  expect(element.shadowRoot!.textContent.trim()).not.to.match(/^$|undefined|\[object Object\]/);
}

/** Asks for an image, and for a script that runs when it does not come. */
function draw(src: string, onerror = ''): void {
  const image = window.document.createElement('img');
  image.setAttribute('onerror', onerror);
  image.src = src;
}

function load(src: string): Promise<unknown> {
  return fetch(src).catch(() => undefined);
}

function fail(message: string): never {
  throw new Error(message);
}

describe('hostile documents in a page', () => {
  const realWarn = console.warn.bind(console);
  let watch: PageWatch;

  before(() => PageWatch.forbidAllElse());

  beforeEach(() => {
    watch = new PageWatch();
    watch.start();
    // Each that is refused would be told.
    console.warn = () => undefined;
  });

  afterEach(() => {
    watch.stop();
    console.warn = realWarn;
  });

  it(`are shown as texts, or refused: ${mostShown} and 30 of seed ${seed}`, async () => {
    const documents = sample();
    let shown = 0;
    let answered = 0;
    /** The addresses of the pictures that the documents name, with and without what a policy does not tell of them. */
    const pictures = new Set<string>();
    for (const [index, document] of documents.entries()) {
      try {
        const element = await mount(document, index % 2 === 1);
        if (element.shownNotice) shown += 1;
        await ask(element);
        if (verdictOf(element)) answered += 1;
        for (const language of ['ja', 'en']) await speak(element, language);
        for (const {src} of element.shadowRoot?.querySelectorAll('img') ?? [])
          pictures.add(src).add(src.replace(/\/\/[^/]*@/, '//'));
      } catch (error) {
        throw new Error(`document ${index}, ${JSON.stringify(document)}: ${String(error)}`, {cause: error});
      }
      fixtureCleanup();
    }
    const notes = await watch.takeNotes();
    expect(notes.filter((note) => !pictures.has(note.replace(/^(img-src|request): /, '')))).to.deep.equal([]);
    // Else the test would look at less than it says.
    expect(shown).to.equal(mostShown);
    expect(documents).to.have.length(mostShown + 30);
    expect(answered).to.be.greaterThan(mostShown / 3);
  }).timeout(120_000);

  for (const [markup, fault] of [
    ['<own-tag></own-tag>', 'tag: own-tag'],
    ['<svg><script></script></svg>', 'tag: script'],
    ['<svg><a href="javascript:alert(1)"></a></svg>', 'tag: a'],
    ['<path></path>', 'tag: path'],
    ['<p onclick="alert(1)"></p>', 'attribute: p onclick'],
    ['<p style="color: red"></p>', 'attribute: p style'],
    ['<a href="javascript:alert(1)"></a>', 'scheme: javascript:alert(1)'],
    ['<a href="data:text/html,x"></a>', 'scheme: data:text/html,x'],
    ['<a href="https://elsewhere.example/" rel="nofollow"></a>', 'opener: https://elsewhere.example/'],
  ] as const) {
    it(`would be found out by ${fault}`, () => {
      expect(harmIn(new DOMParser().parseFromString(markup, 'text/html').body)).to.deep.equal([fault]);
    });
  }

  for (const [what, note, act] of [
    [
      'another origin’s image',
      /^img-src: https:\/\/elsewhere/m,
      () => draw('https://elsewhere.example/x.png'),
    ],
    ['another origin’s data', /^request: https:\/\/elsewhere/m, () => load('https://elsewhere.example/')],
    ['a file that is not the library’s', /^request: .*other\.json$/m, () => load('/other.json')],
    ['a script in an attribute', /^script-src.*: inline$/m, () => draw('/none.png', 'alert(1)')],
    ['a script that runs', /^script: 1$/m, () => window.alert(1)],
    ['a rejection', /^unhandledrejection: .*lost/m, () => void Promise.reject(new Error('lost'))],
    ['an error', /^error: .*thrown/m, () => setTimeout(() => fail('thrown'))],
  ] as const) {
    it(`would be noticed by ${what}`, async () => {
      await act();
      const isNoted = async () => note.test((await watch.takeNotes()).join('\n'));
      await waitUntil(isNoted, 'it is noticed', soon);
    });
  }
});
