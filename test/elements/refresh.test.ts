import {fixture, fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {loadRefresh} from '../../src/elements/refresh/load.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {hidePage, useChance, useClock, useVisiblePage} from './clock.js';
import {
  brief,
  failed,
  freshName,
  isVisible,
  netoff,
  respond,
  shown,
  switchLanguage,
  textOf,
  titleOf,
  useServer,
} from './support.js';
import {waitUntil} from './wait-until.js';

const second = {...brief, revision: 2, title: 'The lift runs again', published: '2026-11-21'};

/** What a screen reader is told of changes. */
function newsOf({shadowRoot}: HTMLElement): string {
  const lines = [...(shadowRoot?.querySelectorAll<HTMLElement>('.notice > [role="status"]') ?? [])];
  expect(lines).to.have.lengthOf(1);
  return lines[0]!.innerText.replace(/\s+/g, ' ').trim();
}

describe('refresh', () => {
  const server = useServer();
  const clock = useClock();
  const leaveToChance = useChance();
  useVisiblePage();

  async function mount(src: string, refresh = '300'): Promise<IncidentNotice> {
    const element = await fixture<IncidentNotice>(
      html`<incident-notice lang="en" src=${src} refresh=${refresh}><p>Call us</p></incident-notice>`,
    );
    await loadRefresh();
    await clock.current.settle();
    return element;
  }

  /** A server whose document can be replaced, and an element that shows it. */
  async function mountServed(first: unknown = brief, refresh?: string) {
    const src = freshName();
    const served = {answer: () => respond(first)};
    server.current.serve(src, () => served.answer());
    const element = await shown(await mount(src, refresh));
    await clock.current.settle();
    const requests = () => server.current.asked.length;
    const publish = (document: unknown) => (served.answer = () => respond(document));
    return {src, element, served, requests, publish};
  }

  for (const [refresh, before, after] of [
    ['300', 299, 376],
    ['30', 29, 38],
    // Not oftener than every 30 seconds, not seldomer than once a day, whatever timers make of large numbers.
    ['1', 29, 38],
    ['0.001', 29, 38],
    ['99999999999', 86_399, 108_001],
  ] as const) {
    it(`"${refresh}" looks once between ${before} and ${after} seconds`, async () => {
      const {requests} = await mountServed(brief, refresh);
      await clock.current.pass(before);
      expect(requests()).to.equal(1);
      await clock.current.pass(after - before);
      expect(requests()).to.equal(2);
    }).timeout(60_000);
  }

  for (const refresh of ['', '0', '-5', 'often', 'NaN']) {
    it(`"${refresh}" never looks`, async () => {
      const {requests} = await mountServed(brief, refresh);
      await clock.current.pass(3_600);
      expect(requests()).to.equal(1);
    });
  }

  it('lets the browser ask whether anything has changed', async () => {
    await mountServed();
    await clock.current.pass(400);
    expect(server.current.caches).to.deep.equal(['default', 'no-cache']);
  });

  it('shows a new revision, tells what has changed, and tells the owner', async () => {
    const {element, publish} = await mountServed();
    expect(newsOf(element)).to.equal('');
    const loaded: number[] = [];
    element.addEventListener('incident-loaded', ({notice}) => loaded.push(notice.revision));
    publish(second);
    await clock.current.pass(400);
    expect(titleOf(element)).to.equal('The lift runs again');
    expect(newsOf(element)).to.equal(
      'This notice has been updated: First report, version 2, 21 November 2026. Changed: title.',
    );
    expect(loaded).to.deep.equal([2]);
  });

  it('tells it in the language of the notice', async () => {
    const {element, publish} = await mountServed();
    publish(second);
    await clock.current.pass(400);
    await switchLanguage(element, 'ja');
    expect(newsOf(element)).to.equal(
      'このお知らせを更新しました：第一報（第2版・2026年11月21日）。 変更された項目：見出し。',
    );
  });

  it('is silent if nothing has changed but white space', async () => {
    const {element, served} = await mountServed();
    const before = element.shownNotice;
    const heard: Event[] = [];
    element.addEventListener('incident-loaded', (event) => heard.push(event));
    served.answer = () => new Response(JSON.stringify(brief, null, 8));
    await clock.current.pass(400);
    expect(element.shownNotice === before).to.equal(true);
    expect(newsOf(element)).to.equal('');
    expect(heard).to.deep.equal([]);
  });

  for (const [what, answer] of [
    ['an error', () => respond({}, 500)],
    ['a file that is gone', () => respond({}, 404)],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a sign-in page', () => new Response('<!doctype html>')],
    ['half a document', () => new Response(JSON.stringify(second).slice(0, 80))],
    ['a broken document', () => respond({...second, title: 5})],
    ['an older revision', () => respond({...brief, title: 'Old', revision: 1})],
  ] as const) {
    it(`leaves the notice as it is at ${what}`, async () => {
      const {element, served, requests} = await mountServed(second);
      const heard: string[] = [];
      for (const type of ['incident-loaded', 'incident-failed'] as const) {
        element.addEventListener(type, () => heard.push(type));
      }
      served.answer = answer as typeof served.answer;
      await clock.current.pass(400);
      expect(requests()).to.equal(2);
      expect(titleOf(element)).to.equal('The lift runs again');
      expect(newsOf(element)).to.equal('');
      expect(heard).to.deep.equal([]);
    });
  }

  it('takes the notice of another incident, whatever its revision', async () => {
    const {element, publish} = await mountServed({...second, revision: 9});
    publish({...brief, id: 'another', title: 'The stairs are wet'});
    await clock.current.pass(400);
    expect(titleOf(element)).to.equal('The stairs are wet');
    expect(newsOf(element)).to.equal('A different notice is now shown here: The stairs are wet');
  });

  it('looks less often as long as it fails, and as before once it does not', async () => {
    leaveToChance('least');
    const {served, requests, publish} = await mountServed(brief, '100');
    served.answer = () => respond({}, 503);
    await clock.current.pass(101);
    expect(requests()).to.equal(2);
    await clock.current.pass(198);
    expect(requests(), 'not before 200 seconds').to.equal(2);
    await clock.current.pass(2);
    expect(requests()).to.equal(3);
    await clock.current.pass(3_600);
    publish(brief);
    await clock.current.pass(4_600);
    // From the middle between two looks: passing time takes some, and must not come to a border.
    const before = requests();
    while (requests() === before) await clock.current.pass(1);
    await clock.current.pass(50);
    const until = requests();
    await clock.current.pass(200);
    expect(requests() - until).to.equal(2);
  }).timeout(60_000);

  it('rests while the page is out of sight, and catches up when it is seen', async () => {
    const {element, requests, publish} = await mountServed();
    hidePage(true);
    publish(second);
    await clock.current.pass(3_600);
    expect(requests()).to.equal(1);
    hidePage(false);
    await clock.current.pass(1);
    await clock.current.settle();
    expect(requests()).to.equal(2);
    expect(titleOf(element)).to.equal('The lift runs again');
  });

  it('does not look sooner because the page was out of sight', async () => {
    const {requests} = await mountServed();
    for (let times = 0; times < 20; times += 1) {
      hidePage(true);
      await clock.current.pass(1);
      hidePage(false);
      await clock.current.pass(1);
    }
    expect(requests()).to.equal(1);
  });

  it('shares one look among all elements, and one of them tells', async () => {
    const {src, element, requests, publish} = await mountServed();
    const page = fixtureSync<HTMLElement>(html`<div lang="en"></div>`);
    const others = Array.from({length: 20}, (_, index) => {
      const other = document.createElement(index % 2 ? 'incident-timeline' : 'incident-notice');
      other.src = src;
      // The last one does not ask for it, and is kept up to date with the others all the same.
      if (index < 19) other.refresh = 300;
      return other;
    });
    page.append(...others);
    await Promise.all(others.map((other) => shown(other as NoticeElement)));
    publish(second);
    await clock.current.pass(400);
    expect(requests()).to.equal(2);
    expect(others.every(({shownNotice}) => shownNotice?.revision === 2)).to.equal(true);
    expect(newsOf(element)).to.include('has been updated');
    expect(others.filter((other) => textOf(other).includes('has been updated'))).to.deep.equal([]);
  });

  it('ends when the last element leaves, and goes on when one comes back', async () => {
    const {element, requests, publish} = await mountServed();
    const home = element.parentElement!;
    element.remove();
    await clock.current.pass(3_600);
    expect(requests()).to.equal(1);
    publish(second);
    home.append(element);
    await clock.current.pass(200);
    expect(requests()).to.equal(2);
    expect(titleOf(element)).to.equal('The lift runs again');
  });

  it('follows the attribute, and an address that changes', async () => {
    const {element, requests} = await mountServed();
    element.removeAttribute('refresh');
    await clock.current.settle();
    await clock.current.pass(3_600);
    expect(requests()).to.equal(1);
    element.refresh = 60;
    const other = freshName();
    let revision = 1;
    server.current.serve(other, () => respond({...brief, revision: revision++}));
    element.src = other;
    await waitUntil(() => requests() === 2);
    await clock.current.settle();
    await clock.current.pass(80);
    expect(requests()).to.equal(3);
    expect(element.shownNotice?.revision).to.equal(2);
  });

  it('finds a document that was missing at first', async () => {
    const src = freshName();
    const element = await failed(await mount(src));
    expect(isVisible(element.querySelector('p'))).to.equal(true);
    server.current.serve(src, () => respond(brief));
    await clock.current.pass(400);
    expect(titleOf(await shown(element))).to.equal('The lift is out of order');
  });

  it('leaves a text alone that is pinned', async () => {
    const src = freshName();
    server.current.serve(src, () => respond(brief));
    const pin = `sha384-${'A'.repeat(64)}`;
    await shown(
      await fixture<IncidentNotice>(
        html`<incident-notice src=${src} integrity=${pin} refresh="60"></incident-notice>`,
      ),
    );
    await loadRefresh();
    await clock.current.settle();
    await clock.current.pass(3_600);
    expect(server.current.asked).to.have.lengthOf(1);
  });

  it('names the parts that have changed', async () => {
    const {element, publish} = await mountServed(netoff);
    publish({
      ...netoff,
      revision: 3,
      timeline: [],
      eligibility: {...netoff.eligibility, timeZone: 'Asia/Seoul'},
      contacts: [],
    });
    await clock.current.pass(400);
    await waitUntil(() => newsOf(element).includes('version 3'));
    expect(newsOf(element)).to.include('Changed: who is affected, timeline and contact.');
    expect(newsOf(element)).to.include('If you have already checked, please check again.');
  });
});
