import {fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-notice.js';
import {
  IncidentCheckedEvent,
  IncidentDismissedEvent,
  IncidentFailedEvent,
  IncidentLoadedEvent,
} from '../../src/elements/events.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, defer, failed, freshName, netoff, respond, shown, useServer} from './support.js';
import {waitUntil} from './wait-until.js';

const w = words.en;

/** Hears events where an owner's script would: far outside, past a shadow root. */
function hear<Name extends keyof HTMLElementEventMap>(type: Name): HTMLElementEventMap[Name][] {
  const heard: HTMLElementEventMap[Name][] = [];
  const listener = (event: Event) => heard.push(event as HTMLElementEventMap[Name]);
  document.addEventListener(type, listener);
  forgotten.push(() => {
    document.removeEventListener(type, listener);
  });
  return heard;
}

let forgotten: (() => void)[] = [];
afterEach(() => {
  for (const forget of forgotten) forget();
  forgotten = [];
});

/** An element within another component of the page. */
function within<Element extends HTMLElement>(element: Element): Element {
  const host = fixtureSync(html`<div></div>`);
  host.attachShadow({mode: 'open'}).append(element);
  return element;
}

/** Answers all questions with "I don't know". */
function knowNothing(element: HTMLElement): Promise<void> {
  return formIn(element).answer({
    [w.purchase]: w.forgotten,
    [w.device]: w.unknown,
    [w.payment]: w.unknown,
  });
}

describe('events: incident-loaded', () => {
  const server = useServer();

  it('says which notice is shown, once, out of any component', async () => {
    const heard = hear('incident-loaded');
    const element = document.createElement('incident-notice');
    element.notice = netoff;
    await shown(within(element));
    await waitUntil(() => heard.length > 0);
    const [event] = heard;
    expect(event).to.be.instanceOf(IncidentLoadedEvent);
    expect(event?.bubbles && event.composed).to.equal(true);
    expect(event?.notice.id).to.equal('netoff-2012-10');
    element.requestUpdate();
    await element.updateComplete;
    expect(heard).to.have.lengthOf(1);
  });

  it('comes when the notice is there to be seen', async () => {
    const element = document.createElement('incident-notice');
    let title: string | undefined;
    element.addEventListener('incident-loaded', () => {
      title = element.shadowRoot?.querySelector('h2')?.innerText;
    });
    element.notice = brief;
    within(element);
    await waitUntil(() => title !== undefined);
    expect(title?.trim()).to.equal('The lift is out of order');
  });

  it('comes again for each new document', async () => {
    const element = await fixture<IncidentNotice>(html`<incident-notice .notice=${brief}></incident-notice>`);
    await shown(element);
    setTimeout(() => {
      element.notice = {...brief, revision: 2};
    });
    const event = (await oneEvent(element, 'incident-loaded')) as unknown as IncidentLoadedEvent;
    expect(event.notice.revision).to.equal(2);
  });

  it('does not come before there is a document', async () => {
    const heard = [...hear('incident-loaded'), ...hear('incident-failed')];
    const src = freshName();
    const response = defer<Response>();
    server.current.serve(src, () => response.promise);
    const element = await fixture<IncidentNotice>(html`<incident-notice src=${src}></incident-notice>`);
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    response.resolve(respond(brief));
    await shown(element);
  });
});

describe('events: incident-failed', () => {
  const server = useServer();

  it('says what is wrong and where', async () => {
    const heard = hear('incident-failed');
    const loaded = hear('incident-loaded');
    const element = document.createElement('incident-notice');
    element.notice = {...brief, revision: 0, links: [{href: 'javascript:1', text: 'x'}]};
    await failed(within(element));
    await waitUntil(() => heard.length > 0);
    const [event] = heard;
    expect(event).to.be.instanceOf(IncidentFailedEvent);
    expect(event?.bubbles && event.composed).to.equal(true);
    expect(event?.problems.map(({code, path}) => `${code} ${path}`)).to.have.members([
      'out-of-range /revision',
      'unsafe-url /links/0/href',
    ]);
    expect(element.problems).to.deep.equal(event?.problems);
    expect(loaded).to.deep.equal([]);
  });

  it('says that the server failed, and how', async () => {
    const src = freshName();
    server.current.serve(src, () => respond({}, 503));
    const heard = hear('incident-failed');
    await failed(await fixture<IncidentNotice>(html`<incident-notice src=${src}></incident-notice>`));
    await waitUntil(() => heard.length > 0);
    const [problem] = heard[0]!.problems;
    expect(problem).to.include({code: 'not-loaded', path: '', status: 503});
  });

  it('tells of warnings without failing', async () => {
    const heard = hear('incident-failed');
    const inverted = {
      ...brief,
      eligibility: {
        timeZone: 'UTC',
        questions: [{id: 'day', kind: 'date', label: 'When?'}],
        groups: [{id: 'g', label: 'G', when: {question: 'day', from: '2012-02', to: '2012-01'}}],
      },
    };
    const element = await fixture<IncidentNotice>(
      html`<incident-notice .notice=${inverted}></incident-notice>`,
    );
    await shown(element);
    expect(heard).to.deep.equal([]);
  });
});

describe('events: incident-checked', () => {
  it('says the verdict and the revision, and nothing of the answers', async () => {
    const heard = hear('incident-checked');
    const element = document.createElement('incident-checker');
    element.notice = netoff;
    element.lang = 'en';
    await shown(within(element));
    await waitUntil(() => element.shadowRoot?.querySelector('form'));
    await knowNothing(element);
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => heard.length > 0);
    const [event] = heard;
    expect(event).to.be.instanceOf(IncidentCheckedEvent);
    expect(event?.bubbles && event.composed).to.equal(true);
    expect({...event}).to.deep.equal({
      isTrusted: false,
      verdict: 'possibly-affected',
      noticeId: 'netoff-2012-10',
      revision: 2,
    });
  });

  it('does not come for a form with errors', async () => {
    const heard = hear('incident-checked');
    const element = await fixture<IncidentChecker>(
      html`<incident-checker lang="en" .notice=${netoff}></incident-checker>`,
    );
    await shown(element);
    await waitUntil(() => element.shadowRoot?.querySelector('form'));
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => element.shadowRoot?.getElementById('errors'));
    expect(heard).to.deep.equal([]);
  });
});

describe('events: incident-dismissed', () => {
  it('says which revision was closed', async () => {
    const heard = hear('incident-dismissed');
    const element = document.createElement('incident-banner');
    element.notice = {...brief, id: 'closed-in-events', revision: 3};
    element.lang = 'en';
    await shown(within(element));
    buttonOf(element, 'Close this notice').click();
    const [event] = heard;
    expect(event).to.be.instanceOf(IncidentDismissedEvent);
    expect({...event}).to.deep.equal({isTrusted: false, noticeId: 'closed-in-events', revision: 3});
  });
});
