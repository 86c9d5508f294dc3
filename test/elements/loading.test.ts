import {fixture, fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {IncidentBanner} from '../../src/elements/incident-banner.js';
import type {IncidentTimeline} from '../../src/elements/incident-timeline.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {
  brief,
  defer,
  failed,
  freshName,
  isBusy,
  isVisible,
  netoff,
  respond,
  shown,
  tags,
  textOf,
  titleOf,
  useServer,
  switchLanguage,
} from './support.js';
import {waitUntil} from './wait-until.js';

const ja = 'ネットオフのサーバーで起きた不正アクセスの調査結果';
const en = 'Unauthorised access to a Netoff server: results of the investigation';

/** A banner that is shown whatever was closed before. */
function banner(title: string) {
  return {...brief, severity: 'emergency', title};
}

describe('loading: where the document comes from', () => {
  const server = useServer();

  it('takes it from src', async () => {
    const src = freshName();
    server.current.serve(src, () => respond(banner('From src')));
    const element = await shown(
      await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`),
    );
    expect(titleOf(element)).to.equal('From src');
    expect(server.current.asked).to.deep.equal([new URL(src, document.baseURI).href]);
  });

  it('takes it from a script inside the element, also where that was half parsed at first', async () => {
    const written = JSON.stringify(banner('From within'));
    const element = document.createElement('incident-banner');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = written.slice(0, 40);
    element.append(script);
    const hasFailed = failed(element);
    document.body.append(element);
    await hasFailed;
    script.append(written.slice(40));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(titleOf(await shown(element))).to.equal('From within');
    element.remove();
  });

  it('takes it from the notice property, which need not be a valid one', async () => {
    const element = await fixture<IncidentBanner>(
      html`<incident-banner .notice=${banner('From the property')}></incident-banner>`,
    );
    expect(titleOf(await shown(element))).to.equal('From the property');
    element.notice = {title: 1};
    await failed(element);
    expect(titleOf(element)).to.equal('');
    element.notice = 'no notice at all';
    await waitUntil(() => element.problems[0]?.code === 'wrong-type');
  });

  it('takes it from a child script', async () => {
    const element = await fixture<IncidentBanner>(html`
      <incident-banner>
        <p>Fallback</p>
        <script type="application/json">
          {
            "formatVersion": "1.0", "id": "child", "revision": 1, "language": "en", "kind": "other",
            "severity": "emergency", "stage": "initial", "title": "From the child", "summary": "s",
            "issuer": {"name": "i"}, "published": "2026"
          }
        </script>
      </incident-banner>
    `);
    expect(titleOf(await shown(element))).to.equal('From the child');
    expect(server.current.asked).to.deep.equal([]);
  });

  it('does not take a script of another type, or one deeper inside, for the document', async () => {
    const element = await fixture<IncidentBanner>(html`
      <incident-banner>
        <script type="text/plain">
          {}
        </script>
        <div><script type="application/json">
          {}
        </script></div>
      </incident-banner>
    `);
    await element.updateComplete;
    expect(element.shownNotice).to.equal(undefined);
    expect(element.problems).to.deep.equal([]);
  });

  it('prefers the property to src, and src to the child', async () => {
    const src = freshName();
    server.current.serve(src, () => respond(banner('From src')));
    const child = JSON.stringify(banner('From the child'));
    const element = document.createElement('incident-banner');
    const script = Object.assign(document.createElement('script'), {type: 'application/json', text: child});
    element.append(script);
    element.src = src;
    element.notice = banner('From the property');
    document.body.append(element);
    expect(titleOf(await shown(element))).to.equal('From the property');
    expect(server.current.asked).to.deep.equal([]);

    element.notice = undefined;
    await waitUntil(() => titleOf(element) === 'From src');
    element.removeAttribute('src');
    element.src = '';
    await waitUntil(() => titleOf(element) === 'From the child');
    element.remove();
  });

  it('shows a new revision when the property changes', async () => {
    const element = await fixture<IncidentBanner>(
      html`<incident-banner .notice=${banner('First')}></incident-banner>`,
    );
    expect(titleOf(await shown(element))).to.equal('First');
    element.notice = {...banner('Second'), revision: 2};
    await waitUntil(() => titleOf(element) === 'Second');
  });
});

describe('loading: requests', () => {
  const server = useServer();

  it('asks once for a hundred elements', async () => {
    const src = freshName();
    server.current.serve(src, () => respond(netoff));
    const page = fixtureSync(html`<div></div>`);
    for (let index = 0; index < 100; index += 1) {
      const element = document.createElement(tags[index % tags.length] ?? 'incident-notice');
      // Two ways to write one address.
      element.setAttribute('src', index % 2 ? src : new URL(src, document.baseURI).href);
      page.append(element);
    }
    await Promise.all([...page.querySelectorAll<NoticeElement>('*')].map((element) => shown(element)));
    expect(server.current.asked).to.have.lengthOf(1);
  });

  it('asks again for what has failed, and not for what has not', async () => {
    const src = freshName();
    let isDown = true;
    server.current.serve(src, () => (isDown ? respond({}, 500) : respond(banner('Back'))));
    await failed(await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`));
    isDown = false;
    await shown(await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`));
    await shown(await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`));
    expect(server.current.asked).to.have.lengthOf(2);
  });

  it('shows the last document that was asked for, whichever comes last', async () => {
    const [slow, fast] = [freshName(), freshName()];
    const slowResponse = defer<Response>();
    server.current.serve(slow, () => slowResponse.promise);
    server.current.serve(fast, () => respond(banner('Fast')));
    const element = await fixture<IncidentBanner>(html`<incident-banner src=${slow}></incident-banner>`);
    const loaded: string[] = [];
    element.addEventListener('incident-loaded', () => loaded.push(titleOf(element)));
    element.src = fast;
    await shown(element);
    slowResponse.resolve(respond(banner('Slow')));
    // A second element tells when the slow document is there.
    const other = await fixture<IncidentBanner>(html`<incident-banner src=${slow}></incident-banner>`);
    expect(titleOf(await shown(other))).to.equal('Slow');
    expect(titleOf(element)).to.equal('Fast');
    expect(loaded).to.deep.equal(['Fast']);
  });

  it('shows the property that was set while an address was on its way', async () => {
    const src = freshName();
    const response = defer<Response>();
    server.current.serve(src, () => response.promise);
    const element = await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`);
    element.notice = banner('From the property');
    await shown(element);
    response.resolve(respond(banner('From src')));
    const other = await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`);
    await shown(other);
    expect(titleOf(element)).to.equal('From the property');
  });

  it('comes to rest when the address is taken away while the document is on its way', async () => {
    const src = freshName();
    server.current.serve(src, () => defer<Response>().promise);
    const element = await fixture<IncidentBanner>(html`<incident-banner src=${src}></incident-banner>`);
    await waitUntil(() => isBusy(element));
    element.src = '';
    await element.updateComplete;
    expect(isBusy(element)).to.equal(false);
    expect(textOf(element)).to.equal('');
  });

  it('asks for nothing without an address', async () => {
    const element = await fixture<IncidentBanner>(html`<incident-banner src=""></incident-banner>`);
    await element.updateComplete;
    expect(server.current.asked).to.deep.equal([]);
    expect(element.problems).to.deep.equal([]);
  });

  it('an address that is none is a problem, and throws nothing', async () => {
    const element = await fixture<IncidentBanner>(html`<incident-banner src="https://["></incident-banner>`);
    await failed(element);
    expect(element.problems[0]?.code).to.equal('not-loaded');
  });
});

describe('loading: the language', () => {
  function timelineIn(language: string | undefined) {
    const inner = html`<incident-timeline .notice=${netoff}></incident-timeline>`;
    return language === undefined ? html`<div>${inner}</div>` : html`<div lang=${language}>${inner}</div>`;
  }

  async function timelineOf(page: Element): Promise<IncidentTimeline> {
    return shown(page.querySelector('incident-timeline')!);
  }

  for (const [language, locale, heading] of [
    ['ja', 'ja', '経緯と今後の予定'],
    ['ja-JP', 'ja', '経緯と今後の予定'],
    ['en', 'en', 'Timeline'],
    ['en-AU', 'en', 'Timeline'],
    // Nobody speaks it here: the document's own language is the next best.
    ['tlh', 'ja', '経緯と今後の予定'],
    ['', 'ja', '経緯と今後の予定'],
  ] as const) {
    it(`speaks ${locale} on a page in ${language || 'no language'}`, async () => {
      const element = await timelineOf(fixtureSync(timelineIn(language)));
      expect(titleOf(element)).to.equal(heading);
      expect(element.shadowRoot?.querySelector('.notice')?.getAttribute('lang')).to.equal(locale);
    });
  }

  it('takes the nearest ancestor that says one', async () => {
    const page = fixtureSync(html`<div lang="en"><div lang="ja">${timelineIn(undefined)}</div></div>`);
    expect(titleOf(await timelineOf(page))).to.equal('経緯と今後の予定');
  });

  it('takes its own lang first, and follows when it changes', async () => {
    const page = fixtureSync(
      html`<div lang="en"><incident-timeline lang="ja" .notice=${netoff}></incident-timeline></div>`,
    );
    const element = await timelineOf(page);
    expect(titleOf(element)).to.equal('経緯と今後の予定');
    await switchLanguage(element, 'en');
    expect(titleOf(element)).to.equal('Timeline');
    await switchLanguage(element, 'ja');
    expect(titleOf(element)).to.equal('経緯と今後の予定');
  });

  it('looks through shadow roots', async () => {
    const host = fixtureSync(html`<div lang="en"></div>`);
    const element = document.createElement('incident-timeline');
    element.notice = netoff;
    host.attachShadow({mode: 'open'}).append(element);
    expect(titleOf(await shown(element))).to.equal('Timeline');
    host.setAttribute('lang', 'ja');
    await waitUntil(() => titleOf(element) === '経緯と今後の予定');
  });

  it('follows when the page changes it, takes it away, or moves the element', async () => {
    const page = fixtureSync(timelineIn('en'));
    const element = await timelineOf(page);
    page.setAttribute('lang', 'ja');
    await waitUntil(() => titleOf(element) === '経緯と今後の予定');
    const elsewhere = fixtureSync(html`<div lang="en"></div>`);
    elsewhere.append(element);
    await waitUntil(() => titleOf(element) === 'Timeline');
    elsewhere.removeAttribute('lang');
    document.documentElement.lang = 'ja';
    await waitUntil(() => titleOf(element) === '経緯と今後の予定');
    document.documentElement.removeAttribute('lang');
  });

  it('speaks two languages on one page', async () => {
    const page = fixtureSync(html`<div>${timelineIn('ja')}${timelineIn('en')}</div>`);
    const elements = [...page.querySelectorAll('incident-timeline')];
    await Promise.all(elements.map((element) => shown(element)));
    expect(elements.map(titleOf)).to.deep.equal(['経緯と今後の予定', 'Timeline']);
  });

  it('puts the document in the language that it is read in', async () => {
    const page = fixtureSync(
      html`<div lang="en"><incident-notice .notice=${netoff}></incident-notice></div>`,
    );
    const element = await shown(page.querySelector('incident-notice') as NoticeElement);
    expect(titleOf(element)).to.equal(en);
    expect(isVisible(element)).to.equal(true);
    page.setAttribute('lang', 'ja');
    await waitUntil(() => titleOf(element) === ja);
  });
});
