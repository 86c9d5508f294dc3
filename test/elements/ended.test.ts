import {fixture, fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {IncidentBanner} from '../../src/elements/incident-banner.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {loadRefresh} from '../../src/elements/refresh/load.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {useClock, useVisiblePage} from './clock.js';
import {
  brief,
  buttonOf,
  failed,
  freshName,
  isVisible,
  netoff,
  recall,
  respond,
  shown,
  tags,
  textOf,
  titleOf,
  useServer,
} from './support.js';
import {waitUntil} from './wait-until.js';

const w = words.en;
const sentence = /^This notice has been withdrawn \(15 January 2013\) and no longer applies\./;
const newer = {href: 'https://shop.example/newer', relation: 'superseded-by', label: 'The notice of 2013'};
const withdrawn = {
  ...netoff,
  revision: 3,
  stage: 'withdrawn',
  published: '2013-01-15',
  severity: 'emergency',
};
const superseded = {...netoff, formatVersion: '1.1', related: [newer]};

async function mount(tag: string, notice: object): Promise<NoticeElement> {
  const name = unsafeStatic(tag);
  return shown(await fixture<NoticeElement>(staticHtml`<${name} lang="en" .notice=${notice}></${name}>`));
}

/** All that an owner wrote for readers who are affected, and what a verdict says. */
const advice = [...netoff.advice.map(({title}) => title.en), 'affected', 'check your card statements'];

describe('a notice that no longer holds', () => {
  for (const tag of tags.filter((each) => each !== 'incident-banner')) {
    it(`<${tag}> says that it was withdrawn, and neither asks nor advises`, async () => {
      const element = await mount(tag, withdrawn);
      const text = textOf(element);
      expect(text).to.match(sentence);
      for (const each of advice) expect(text).not.to.include(each);
      expect(element.shadowRoot?.querySelector('form, [part~="verdict"], [part~="timeline"]')).to.equal(null);
    });
  }

  for (const tag of tags) {
    it(`<${tag}> points to what has taken its place`, async () => {
      const element = await mount(tag, superseded);
      const text = textOf(element);
      expect(text).to.match(/^This notice has been replaced by: The notice of 2013/);
      const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('.standing a');
      expect(link?.href).to.equal('https://shop.example/newer');
      for (const each of advice) expect(text).not.to.include(each);
    });
  }

  it('points to each of several, in the order of the document, and lists them with their language', async () => {
    const other = {...newer, href: 'https://shop.example/b', label: 'That of shop B', language: 'ja'};
    const element = await mount('incident-notice', {...superseded, related: [other, newer]});
    expect(textOf(element)).to.match(
      /^This notice has been replaced by: That of shop B\s+This notice has been replaced by: The notice of 2013/,
    );
    const links = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.standing a') ?? [];
    expect([...links].map(({href}) => href)).to.deep.equal([other.href, newer.href]);
    await waitUntil(() => /Replaces this notice\s+·\s+Japanese/.test(textOf(element)), 'they are listed');
  });

  it('keeps its title, its history, and whom to ask', async () => {
    for (const notice of [withdrawn, superseded]) {
      const text = textOf(await mount('incident-notice', notice));
      expect(text).to.include(netoff.title.en);
      for (const {title} of netoff.history) expect(text).to.include(title.en);
      expect(text).to.include('Contact');
    }
  });

  it('folds its text up, and readers can open it', async () => {
    const element = await mount('incident-notice', withdrawn);
    expect(textOf(element)).not.to.include('There were traces of unauthorised access');
    element.shadowRoot?.querySelector<HTMLElement>('.former > summary')?.click();
    await waitUntil(() => textOf(element).includes('There were traces of unauthorised access'));
  });

  it('downloads nothing for what it no longer shows', async () => {
    const element = await mount('incident-notice', {...recall, stage: 'withdrawn'});
    expect(textOf(element)).not.to.include('stop using it and check');
  });

  it('brings no banner, unless the owner wants one, which readers can close', async () => {
    localStorage.clear();
    const banner = await shown(
      await fixture<IncidentBanner>(html`<incident-banner lang="en" .notice=${withdrawn}></incident-banner>`),
    );
    expect(textOf(banner)).to.equal('');
    banner.showWithdrawn = true;
    await banner.updateComplete;
    expect(textOf(banner)).to.match(sentence);
    expect(textOf(banner)).to.include('Information').and.not.to.include('Emergency');
    buttonOf(banner, 'Close this notice').click();
    await banner.updateComplete;
    expect(textOf(banner)).to.equal('');
    localStorage.clear();
  });

  it('keeps the attribute that the owner wrote', async () => {
    localStorage.clear();
    const banner = await shown(
      await fixture<IncidentBanner>(
        html`<incident-banner lang="en" show-withdrawn .notice=${withdrawn}></incident-banner>`,
      ),
    );
    expect(textOf(banner)).to.match(sentence);
  });

  it('comes back to life with a later revision', async () => {
    const element = await mount('incident-notice', withdrawn);
    element.notice = {...netoff, revision: 4};
    await waitUntil(() => element.shadowRoot?.querySelector('form') !== null);
    expect(textOf(element)).not.to.include('withdrawn');
  });
});

describe('a notice that ends while it is being read', () => {
  const server = useServer();
  const clock = useClock();
  useVisiblePage();

  async function mountAffected() {
    const src = freshName();
    const served = {document: netoff as object};
    server.current.serve(src, () => respond(served.document));
    const element = await shown(
      await fixture<IncidentNotice>(
        html`<incident-notice lang="en" src=${src} refresh="300"></incident-notice>`,
      ),
    );
    await loadRefresh();
    await clock.current.settle();
    await formIn(element).answer({
      [w.purchase]: {[w.year]: '2012-09-04'},
      [w.device]: w.featurePhone,
      [w.payment]: w.card,
    });
    buttonOf(element, w.check).click();
    await waitUntil(() => textOf(element).includes(w.affected));
    return {element, served};
  }

  for (const [what, document] of [
    ['withdrawn', withdrawn],
    ['superseded', {...superseded, revision: 3}],
  ] as const) {
    it(`takes back the answer that stands, and says so: ${what}`, async () => {
      const {element, served} = await mountAffected();
      served.document = document;
      await clock.current.pass(400);
      await waitUntil(() => !textOf(element).includes(w.affected), 'the answer is gone');
      expect(element.shadowRoot?.querySelector('form')).to.equal(null);
      const news = element.shadowRoot?.querySelector<HTMLElement>('[part="news"]')?.innerText;
      expect(news).to.include('If you have already checked, that result no longer applies.');
      expect(news).not.to.include('Changed:');
      // It does not come back with the rule: what was answered is forgotten.
      served.document = {...netoff, revision: 4};
      await clock.current.pass(400);
      await waitUntil(() => element.shadowRoot?.querySelector('form') !== null);
      expect(textOf(element)).not.to.include(w.affected);
    });
  }
});

describe('a document that is not there', () => {
  const server = useServer();
  const clock = useClock();
  useVisiblePage();
  const {warn} = console;
  let told: unknown[][] = [];
  beforeEach(() => {
    told = [];
    console.warn = (...parts: unknown[]) => void told.push(parts);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const sentences = () => told.map(([first]) => first).filter((first) => typeof first === 'string');

  async function mountGone(tag: (typeof tags)[number], status: number, fallback = '') {
    const src = freshName();
    server.current.serve(src, () => respond({}, status));
    const element = document.createElement(tag);
    const heard: number[] = [];
    element.addEventListener('incident-failed', ({problems}) => heard.push(problems[0]?.status ?? 0));
    element.lang = 'en';
    element.src = src;
    element.append(fallback);
    const home = fixtureSync<HTMLElement>(html`<div></div>`);
    home.append(element);
    await failed(element);
    await loadRefresh();
    await clock.current.settle();
    return {element, src, heard};
  }

  for (const status of [404, 410]) {
    it(`${status}: a banner shows nothing at all, and its owner is told`, async () => {
      const {element, heard, src} = await mountGone('incident-banner', status);
      expect(textOf(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(heard).to.deep.equal([status]);
      expect(sentences()).to.have.lengthOf(1);
      expect(sentences()[0]).to.include(src).and.to.include(`(${status})`);
      await clock.current.pass(3_600);
      expect(server.current.asked).to.have.lengthOf(1);
    });

    for (const tag of tags.filter((each) => each !== 'incident-banner')) {
      it(`${status}: <${tag}> says so calmly`, async () => {
        const {element, heard} = await mountGone(tag, status);
        expect(textOf(element)).to.equal('There is no notice here now.');
        expect(() => buttonOf(element, 'Try again')).to.throw();
        expect(heard).to.deep.equal([status]);
      });
    }

    for (const tag of ['incident-banner', 'incident-notice'] as const) {
      it(`${status}: <${tag}> shows the fallback, and nothing else`, async () => {
        const {element} = await mountGone(tag, status, 'Call us');
        expect(textOf(element)).to.equal('');
        expect(element.innerText).to.equal('Call us');
        expect(isVisible(element.shadowRoot?.querySelector('.status') ?? null)).to.equal(true);
      });
    }
  }

  for (const status of [400, 403, 500]) {
    it(`is another matter than ${status}`, async () => {
      const {element} = await mountGone('incident-banner', status);
      expect(textOf(element)).to.equal('The notice could not be shown here. Try again');
      expect(sentences().filter((each) => each.includes('There is no incident notice'))).to.deep.equal([]);
    });
  }

  it('is shown when the owner has put it there, and asks for it', async () => {
    const {element, src} = await mountGone('incident-banner', 404);
    server.current.serve(src, () => respond({...brief, severity: 'emergency'}));
    await element.reload();
    expect(titleOf(await shown(element))).to.equal(brief.title);
  });

  it('is not announced by a banner while it is looked for', async () => {
    const src = freshName();
    server.current.serve(src, () => new Promise(() => undefined));
    const element = await fixture<IncidentBanner>(
      html`<incident-banner lang="en" src=${src}></incident-banner>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelector('[aria-busy="true"]'));
    expect(textOf(element)).to.equal('');
  });

  it('leaves what is shown, asks seldom, and tells the owner once', async () => {
    const src = freshName();
    let isGone = false;
    server.current.serve(src, () => (isGone ? respond({}, 410) : respond(brief)));
    const element = await shown(
      await fixture<IncidentNotice>(
        html`<incident-notice lang="en" src=${src} refresh="60"></incident-notice>`,
      ),
    );
    await loadRefresh();
    await clock.current.settle();
    isGone = true;
    await clock.current.pass(80);
    expect(server.current.asked).to.have.lengthOf(2);
    expect(titleOf(element)).to.equal(brief.title);
    await clock.current.pass(3_500);
    expect(server.current.asked).to.have.lengthOf(2);
    await clock.current.pass(1_100);
    expect(server.current.asked).to.have.lengthOf(3);
    expect(sentences()).to.have.lengthOf(1);
    expect(titleOf(element)).to.equal(brief.title);
    isGone = false;
    await clock.current.pass(4_600);
    const asked = server.current.asked.length;
    await clock.current.pass(80);
    // As often as before: every minute or so.
    expect(server.current.asked.length).to.be.within(asked + 1, asked + 2);
  }).timeout(30_000);
});
