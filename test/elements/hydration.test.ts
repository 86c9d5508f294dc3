import {fixtureSync, html, oneEvent} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import type {ElementOptions} from '../../src/server/render-element.js';
import {formIn} from '../reader/dom-driver.js';
import {dateOf, words} from '../reader/words.js';
import {
  buttonOf,
  defer,
  failed,
  freshName,
  isVisible,
  netoff,
  readingsOf,
  respond,
  shown,
  textOf,
  useServer,
} from './support.js';
import {waitUntil} from './wait-until.js';

interface Rendering {
  readonly example?: string;
  /** Members of the document that are other ones. */
  readonly members?: object;
  readonly options?: ElementOptions;
  /** What happens to the markup on its way. */
  readonly change?: (markup: string) => string;
}

const realFetch = window.fetch.bind(window);

/** A server-rendered notice, as the browser's parser leaves it: no script has come yet. */
async function serverRendered({
  example = 'netoff-2012',
  members = {},
  options = {language: 'en'},
  change = (markup) => markup,
}: Rendering = {}): Promise<IncidentNotice> {
  const query = new URLSearchParams({
    example,
    members: JSON.stringify(members),
    options: JSON.stringify(options),
  });
  const response = await realFetch(`/server-rendered?${query.toString()}`);
  const page = document.createElement('div');
  page.setHTMLUnsafe(change(await response.text()));
  return page.querySelector('incident-notice')!;
}

/** The script comes: elements come to life when they get into a page that knows them. */
function comeToLife(element: IncidentNotice): IncidentNotice {
  fixtureSync(html`<div></div>`).append(element);
  return element;
}

async function hydrated(element: IncidentNotice): Promise<IncidentNotice> {
  comeToLife(element);
  await waitUntil(() => !element.isServerRendered, 'the element has taken over');
  return shown(element);
}

/** Everything in a notice, in its order. */
function nodesOf({shadowRoot}: IncidentNotice): Element[] {
  return [...(shadowRoot?.querySelectorAll('.notice, .notice *') ?? [])];
}

/** Answers as a customer who is affected. */
function answerAll(element: IncidentNotice): Promise<void> {
  return formIn(element).answer({
    [w.purchase]: {[w.year]: '2012-08-15'},
    [w.device]: w.featurePhone,
    [w.payment]: w.card,
  });
}

function noticesIn({shadowRoot}: IncidentNotice): number {
  return shadowRoot!.querySelectorAll('.notice').length;
}

function verdictOf({shadowRoot}: IncidentNotice): string {
  return shadowRoot?.querySelector<HTMLElement>('#verdict')?.innerText ?? '';
}

const title = 'Unauthorised access to a Netoff server: results of the investigation';
const {en: w, ja} = words;
const whichShop = 'Which shop?';

const manyShops = {
  eligibility: {
    questions: [
      {
        id: 'shop',
        kind: 'choice',
        label: whichShop,
        options: Array.from({length: 20}, (_, index) => ({value: `s${index}`, label: `Shop ${index}`})),
      },
    ],
    groups: [{id: 'g', label: 'Shop 7', when: {question: 'shop', in: ['s7']}}],
  },
};

describe('hydration: what a server rendered', () => {
  for (const [what, rendering] of [
    ['the whole notice', {}],
    ['it in Japanese', {options: {language: 'ja'}}],
    ['some of its parts, below a heading', {options: {headingLevel: 3, show: ['banner', 'checker']}}],
    ['no form', {options: {show: ['banner', 'timeline']}}],
    ['another notice', {example: 'battery-recall-2026'}],
    ['a long list', {members: manyShops}],
    [
      'a notice that says little',
      {members: {eligibility: undefined, contacts: undefined, severity: 'emergency'}},
    ],
  ] as const) {
    it(`stays, node by node: ${what}`, async () => {
      const element = await serverRendered(rendering);
      const before = nodesOf(element);
      expect(before.length).to.be.greaterThan(20);
      await hydrated(element);
      const after = nodesOf(element).filter((node) => !node.closest('.opening'));
      expect(after.length).to.equal(before.length);
      expect(after.every((node, index) => node === before[index])).to.equal(true);
    });
  }

  it('stays open where a reader has opened it before the script came', async () => {
    const element = await serverRendered();
    const fold = element.shadowRoot!.getElementById('section-what-happened') as HTMLDetailsElement;
    fold.open = true;
    await hydrated(element);
    expect(fold.isConnected && fold.open).to.equal(true);
  });

  it('says the same before and after', async () => {
    const element = await serverRendered();
    const before = element.shadowRoot!.querySelector('.notice')!.textContent;
    await hydrated(element);
    expect(element.shadowRoot!.querySelector('.notice')!.textContent).to.equal(before);
  });

  it('looks the same, with the styles of the element instead of its own', async () => {
    const element = await serverRendered();
    expect(element.shadowRoot!.querySelectorAll('style')).to.have.lengthOf(1);
    await hydrated(element);
    expect(element.shadowRoot!.querySelectorAll('style')).to.have.lengthOf(0);
    expect(getComputedStyle(buttonOf(element, 'See if I am affected')).backgroundColor).to.equal(
      'rgb(11, 79, 163)',
    );
  });

  it('is told of once', async () => {
    const element = await serverRendered();
    let told = 0;
    element.addEventListener('incident-loaded', () => (told += 1));
    await hydrated(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(told).to.equal(1);
  });

  it('answers, changes its language and goes on as any notice does', async () => {
    const element = await hydrated(await serverRendered({options: {language: 'en', show: ['checker']}}));
    await answerAll(element);
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => verdictOf(element).includes(w.affected));
    element.lang = 'ja';
    await waitUntil(() => textOf(element).includes(ja.purchase));
    expect(noticesIn(element)).to.equal(1);
    expect(await formIn(element).answerTo(ja.purchase)).to.include({[ja.year]: '2012-08-15'});
  });

  it('continues from an address, too', async () => {
    const element = await serverRendered({options: {language: 'en', src: '/examples/netoff-2012.json'}});
    const before = nodesOf(element);
    await hydrated(element);
    expect(nodesOf(element)[50]).to.equal(before[50]);
  });

  it('tells of the present only once it has taken over', async () => {
    const element = await serverRendered({members: {expires: '2020-01-01'}});
    const before = nodesOf(element);
    expect(element.shadowRoot!.querySelector('.standing')).to.equal(null);
    await hydrated(element);
    expect(textOf(element)).to.include('This notice was valid until 1 January 2020');
    expect(nodesOf(element).at(-1)).to.equal(before.at(-1));
  });
});

describe('hydration: what a reader entered before the script came', () => {
  it('stays, and counts', async () => {
    const element = await serverRendered();
    await answerAll(element);
    await hydrated(element);
    await waitUntil(() => readingsOf(element) === '15 August 2012');
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => verdictOf(element).includes(w.affected));
  });

  it('stays in the field of a long list', async () => {
    const element = await serverRendered({members: manyShops});
    await formIn(element).answer({[whichShop]: 'shop 7'});
    await hydrated(element);
    await waitUntil(async () => (await formIn(element).answerTo(whichShop)) === 'Shop 7');
    expect(isVisible(element.shadowRoot!.querySelector('.popup'))).to.equal(false);
  });

  it('was not touched: nothing is said of it', async () => {
    const element = await hydrated(await serverRendered());
    await element.updateComplete;
    expect(readingsOf(element)).to.equal('');
    expect(element.shadowRoot!.querySelector('.unneeded, .error, .errors')).to.equal(null);
  });
});

describe('hydration: what does not fit together is rendered anew', () => {
  for (const [what, rendering, expected] of [
    ['a text', {change: (markup) => markup.replace(title, 'Nothing happened')}, title],
    ['an address', {change: (markup) => markup.replace('tel:+81', 'tel:+82')}, title],
    [
      'templates of another version',
      {change: (markup) => markup.replace(/<!--lit-part [^>]+-->/, '<!--lit-part AAAAAAAAAAA=-->')},
      title,
    ],
    [
      'templates of another version within',
      {change: (markup) => markup.replace(/(<form[^]*?<!--lit-part) [^>]+-->/, '$1 AAAAAAAAAAA=-->')},
      title,
    ],
    ['marks that a server took out', {change: (markup) => markup.replace(/<!--[^>]*-->/g, '')}, title],
    ['half a notice', {change: (markup) => markup.replace(/<form[^]*<\/template>/, '</template>')}, title],
    ['nothing', {change: (markup) => markup.replace(/<style[^]*<\/template>/, '</template>')}, title],
    ['a language', {change: (markup) => markup.replace('lang="en"', 'lang="ja"')}, 'ネットオフ'],
    ['a document', {change: (markup) => markup.replace('"revision":2', '"revision":7')}, 'version 7'],
    ['the parts', {change: (markup) => markup.replace('lang="en"', 'lang="en" show="banner"')}, title],
  ] as [string, Rendering, string][]) {
    it(what, async () => {
      const element = await hydrated(await serverRendered(rendering));
      expect(textOf(element)).to.include(expected);
      expect(textOf(element)).not.to.include('Nothing happened');
      expect(noticesIn(element)).to.equal(1);
      expect(element.shadowRoot!.querySelectorAll('form').length).to.be.at.most(1);
    });
  }

  it('a document of the page, which wins', async () => {
    const element = await serverRendered();
    element.notice = {...netoff, title: 'Another one'};
    await hydrated(element);
    expect(textOf(element)).to.include('Another one');
    expect(noticesIn(element)).to.equal(1);
  });

  it('and looks as it should', async () => {
    const element = await hydrated(
      await serverRendered({change: (markup) => markup.replace(title, 'Nothing happened')}),
    );
    expect(getComputedStyle(buttonOf(element, 'See if I am affected')).backgroundColor).to.equal(
      'rgb(11, 79, 163)',
    );
  });
});

describe('hydration: a document that cannot be had', () => {
  const server = useServer();

  /** What is told in place of the form. */
  const inPlace = ({shadowRoot}: IncidentNotice) =>
    shadowRoot!.querySelector<HTMLElement>('#checker .status')?.innerText.replace(/\s+/g, ' ').trim();

  for (const [what, answer, sentence] of [
    ['is refused', () => respond({}, 403), 'The form could not be loaded. Please try again.'],
    ['is no JSON', () => new Response('<!doctype html>'), 'The form could not be loaded. Please try again.'],
    ['is gone', () => respond({}, 404), 'The form could not be loaded. Please try again.'],
  ] as const) {
    it(`leaves the server's text, and offers to try again in place of the form: it ${what}`, async () => {
      const src = freshName();
      server.current.serve(src, answer);
      const element = await serverRendered({options: {language: 'en', src}});
      const before = nodesOf(element);
      comeToLife(element);
      await failed(element);
      // `textOf` would lay its hands on the lists, and what was changed is rendered anew.
      expect(isVisible(element.shadowRoot!.querySelector('#title'))).to.equal(true);
      expect(isVisible(element.shadowRoot!.querySelector('form'))).to.equal(false);
      expect(inPlace(element)).to.equal(`${sentence} Try again`);
      expect(element.shadowRoot!.textContent).not.to.include('The notice could not be shown here.');

      buttonOf(element, 'Try again').click();
      await waitUntil(() => server.current.asked.length === 2, 'it is asked for again');
      await waitUntil(() => inPlace(element) === `${sentence} Try again`, 'it says so again');

      server.current.serve(src, () => respond(netoff));
      buttonOf(element, 'Try again').click();
      await oneEvent(element, 'incident-loaded');
      expect(inPlace(element)).to.equal(undefined);
      expect(isVisible(element.shadowRoot!.querySelector('form'))).to.equal(true);
      expect(nodesOf(element)[50]).to.equal(before[50]);
      expect(noticesIn(element)).to.equal(1);
    });
  }

  it('keeps what was entered until the form works, and the focus near it', async () => {
    const src = freshName();
    const late = defer<Response>();
    server.current.serve(src, () => late.promise);
    const element = await serverRendered({options: {language: 'en', src}});
    comeToLife(element);
    await answerAll(element);
    const year = await formIn(element).fieldOf(w.purchase, w.year);
    year.focus();
    late.resolve(respond({}, 404));
    await failed(element);
    expect(element.shadowRoot!.activeElement?.innerHTML).to.include('Try again');
    server.current.serve(src, () => respond(netoff));
    buttonOf(element, 'Try again').click();
    await oneEvent(element, 'incident-loaded');
    expect(await formIn(element).fieldOf(w.purchase, w.year)).to.equal(year);
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => verdictOf(element).includes(w.affected), 'there is a verdict');
  });

  it('leaves what the server rendered, and nothing else, where it is gone and there is no form', async () => {
    const options = {language: 'en', src: freshName(), show: ['banner', 'timeline']} as const;
    const element = await serverRendered({options});
    const before = element.shadowRoot!.textContent;
    comeToLife(element);
    await failed(element);
    expect(isVisible(element.shadowRoot!.querySelector('#title'))).to.equal(true);
    expect(element.shadowRoot!.textContent).to.equal(before);
  });
});

describe('hydration: a notice that no longer holds', () => {
  for (const [what, members] of [
    ['withdrawn', {stage: 'withdrawn'}],
    [
      'superseded',
      {formatVersion: '1.1', related: [{href: '/b', relation: 'superseded-by', label: 'The newer one'}]},
    ],
  ] as const) {
    it(`takes over what the server rendered: ${what}`, async () => {
      const element = await serverRendered({members});
      const title = element.shadowRoot!.querySelector('#title');
      await hydrated(element);
      expect(element.shadowRoot!.querySelector('#title')).to.equal(title);
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      expect(textOf(element)).to.match(/^This notice has been (withdrawn|replaced)/);
    });
  }
});

describe('hydration: a form that is sent before the script came', () => {
  for (const what of ['in a page', 'in a dialog'] as const) {
    it(`goes nowhere: ${what}`, async () => {
      // An element that no script knows.
      const change = (markup: string) => markup.replaceAll('incident-notice', 'unknown-notice');
      const text = await (await realFetch('/server-rendered?example=netoff-2012')).text();
      const dialog = fixtureSync<HTMLDialogElement>(html`<dialog open></dialog>`);
      const page = what === 'in a dialog' ? dialog : fixtureSync<HTMLElement>(html`<div></div>`);
      page.setHTMLUnsafe(change(text));
      const element = page.querySelector<IncidentNotice>('unknown-notice')!;
      await formIn(element).answer({[ja.purchase]: {[ja.year]: '2012'}});
      const [address, visits] = [location.href, history.length];
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="submit"]')!.click();
      // A form navigates in a task of its own, which comes before an answer of the server. A hidden tab draws no frame.
      await realFetch('/examples/netoff-2012.json');
      expect(location.href).to.equal(address);
      expect(history.length).to.equal(visits);
      expect(dialog.open).to.equal(true);
      expect(await formIn(element).answerTo(ja.purchase)).to.deep.equal(dateOf(ja, ['2012']));
    });
  }
});
