import {fixture, fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {loadRefresh} from '../../src/elements/refresh/load.js';
import {useChance, useClock} from './clock.js';
import {
  brief,
  buttonOf,
  defer,
  failed,
  freshName,
  isBusy,
  isVisible,
  respond,
  shown,
  textOf,
  titleOf,
  useServer,
} from './support.js';
import {waitUntil} from './wait-until.js';

function withFallback(src: string) {
  return html`<incident-notice lang="en" src=${src}><p>Call 0120-02-0215</p></incident-notice>`;
}

function mount(src: string): Promise<IncidentNotice> {
  return fixture<IncidentNotice>(withFallback(src));
}

/** What an element tells its owner from now on. */
function listen(element: HTMLElement): string[] {
  const heard: string[] = [];
  for (const type of ['incident-loaded', 'incident-failed'] as const) {
    element.addEventListener(type, () => heard.push(type));
  }
  return heard;
}

function goOnline(): void {
  window.dispatchEvent(new Event('online'));
}

describe('network: silence', () => {
  const server = useServer();
  const clock = useClock();

  for (const [what, prepare] of [
    ['', () => undefined],
    [
      ', in a browser that has no AbortSignal.timeout',
      () => Object.defineProperty(AbortSignal, 'timeout', {value: undefined, configurable: true}),
    ],
  ] as const) {
    it(`is waited out for 30 seconds${what}`, async () => {
      const own = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
      prepare();
      const src = freshName();
      server.current.serve(src, () => defer<Response>().promise);
      const element = await mount(src);
      await clock.current.pass(29);
      expect(isBusy(element)).to.equal(true);
      await clock.current.pass(1);
      await failed(element);
      expect(isVisible(element.querySelector('p'))).to.equal(true);
      expect(buttonOf(element, 'Try again')).not.to.equal(undefined);
      Object.defineProperty(AbortSignal, 'timeout', own);
    });
  }
});

describe('network: trying again by itself', () => {
  const server = useServer();
  const clock = useClock();
  const leaveToChance = useChance();

  /** Lets the part come that tries again. */
  async function untilPlanned(): Promise<void> {
    await loadRefresh();
    await clock.current.settle();
  }

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`does so after ${status}, and shows the notice without a press`, async () => {
      const src = freshName();
      let isDown = true;
      server.current.serve(src, () => (isDown ? respond({}, status) : respond(brief)));
      const element = await failed(await mount(src));
      const heard = listen(element);
      await untilPlanned();
      isDown = false;
      await clock.current.pass(2);
      await shown(element);
      expect(server.current.asked).to.have.lengthOf(2);
      expect(heard).to.deep.equal(['incident-loaded']);
    });
  }

  for (const [what, answer] of [
    ['404', () => respond({}, 404)],
    ['403', () => respond({}, 403)],
    ['410', () => respond({}, 410)],
    ['a sign-in page', () => new Response('<!doctype html>')],
    ['a broken document', () => respond({...brief, title: 1})],
  ] as const) {
    it(`does not after ${what}: the same would come`, async () => {
      const src = freshName();
      server.current.serve(src, answer);
      await failed(await mount(src));
      await clock.current.settle();
      await clock.current.pass(3_600);
      goOnline();
      await clock.current.settle();
      expect(server.current.asked).to.have.lengthOf(1);
    });
  }

  it('gives up after three times, tells of it once, and leaves a button', async () => {
    const src = freshName();
    server.current.serve(src, () => Promise.reject(new TypeError('Failed to fetch')));
    const element = await failed(await mount(src));
    const heard = listen(element);
    await untilPlanned();
    await clock.current.pass(86_400);
    expect(server.current.asked).to.have.lengthOf(4);
    expect(heard).to.deep.equal([]);
    expect(textOf(element)).to.equal('The notice could not be shown here. Try again');
    server.current.serve(src, () => respond(brief));
    buttonOf(element, 'Try again').click();
    expect(titleOf(await shown(element))).to.equal('The lift is out of order');
  });

  for (const [chance, pauses] of [
    ['least', [1, 4, 16]],
    ['most', [2, 8, 32]],
  ] as const) {
    it(`waits longer each time: ${pauses.join(', ')} seconds at ${chance}`, async () => {
      leaveToChance(chance);
      const src = freshName();
      server.current.serve(src, () => respond({}, 503));
      await failed(await mount(src));
      await untilPlanned();
      for (const [index, pause] of pauses.entries()) {
        await clock.current.pass(index === 0 ? pause - 0.1 : pause - 0.2);
        expect(server.current.asked, `before ${pause} seconds`).to.have.lengthOf(index + 1);
        await clock.current.pass(0.2);
        expect(server.current.asked, `after ${pause} seconds`).to.have.lengthOf(index + 2);
      }
      await clock.current.pass(86_400);
      expect(server.current.asked, 'and then no more').to.have.lengthOf(4);
    });
  }

  for (const [retryAfter, seconds, requests] of [
    ['20', 19, 1],
    ['20', 40, 2],
    ['60', 120, 2],
    ['61', 3_600, 1],
  ] as const) {
    it(`minds Retry-After: ${retryAfter}: ${requests} request(s) in ${seconds} seconds`, async () => {
      const src = freshName();
      const wait = () => new Response('', {status: 503, headers: {'retry-after': retryAfter}});
      const answers = [wait, () => respond(brief)];
      server.current.serve(src, () => (answers.shift() ?? wait)());
      await failed(await mount(src));
      await clock.current.settle();
      await clock.current.pass(seconds);
      expect(server.current.asked).to.have.lengthOf(requests);
    });
  }

  it('does so at once when the browser is online again', async () => {
    const src = freshName();
    let isOffline = true;
    server.current.serve(src, () => (isOffline ? Promise.reject(new TypeError()) : respond(brief)));
    const element = await failed(await mount(src));
    await untilPlanned();
    await clock.current.pass(3_600);
    isOffline = false;
    goOnline();
    await shown(element);
    expect(server.current.asked).to.have.lengthOf(5);
  });

  it('gives the focus of the button that goes to the notice that comes', async () => {
    const src = freshName();
    let isDown = true;
    server.current.serve(src, () => (isDown ? respond({}, 500) : respond(brief)));
    const element = await failed(await mount(src));
    buttonOf(element, 'Try again').focus();
    await untilPlanned();
    isDown = false;
    await clock.current.pass(2);
    await shown(element);
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('.notice'));
  });

  it('asks once for a hundred elements each time', async () => {
    const src = freshName();
    let isDown = true;
    server.current.serve(src, () => (isDown ? respond({}, 500) : respond(brief)));
    const page = fixtureSync(html`<div></div>`);
    const elements = Array.from({length: 100}, () => {
      const element = document.createElement('incident-notice');
      element.src = src;
      return element;
    });
    page.append(...elements);
    await Promise.all(elements.map((element) => failed(element)));
    await untilPlanned();
    await clock.current.pass(2);
    expect(server.current.asked).to.have.lengthOf(2);
    isDown = false;
    await clock.current.pass(8);
    await Promise.all(elements.map((element) => shown(element)));
    expect(server.current.asked).to.have.lengthOf(3);
  });

  it('asks no more once the last element has left', async () => {
    const src = freshName();
    server.current.serve(src, () => respond({}, 500));
    const element = await failed(await mount(src));
    await untilPlanned();
    element.remove();
    await clock.current.pass(3_600);
    goOnline();
    await clock.current.settle();
    expect(server.current.asked).to.deep.equal([new URL(src, document.baseURI).href]);
  });
});

describe('network: leaving while the document is on its way', () => {
  const server = useServer();

  /** A document that never comes, and how many requests for it were given up. */
  function serveNever(): {src: string; aborted: () => number} {
    const src = freshName();
    server.current.serve(src, () => defer<Response>().promise);
    return {src, aborted: () => server.current.aborted.length};
  }

  it('gives the request up, and tells nothing', async () => {
    const {src, aborted} = serveNever();
    const element = await mount(src);
    const heard = listen(element);
    element.remove();
    await waitUntil(() => aborted() === 1);
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(element.problems).to.deep.equal([]);
  });

  it('does so only with the last one that waits', async () => {
    const {src, aborted} = serveNever();
    const [first, second] = [await mount(src), await mount(src)];
    first.remove();
    await first.updateComplete;
    expect(aborted()).to.equal(0);
    second.remove();
    await waitUntil(() => aborted() === 1);
    expect(server.current.asked).to.have.lengthOf(1);
  });

  it('does not for an element that is moved', async () => {
    const src = freshName();
    const response = defer<Response>();
    server.current.serve(src, () => response.promise);
    const element = await mount(src);
    const elsewhere = fixtureSync(html`<div></div>`);
    elsewhere.append(element);
    response.resolve(respond(brief));
    await shown(element);
    expect(server.current.asked).to.have.lengthOf(1);
    expect(server.current.aborted).to.deep.equal([]);
  });

  it('asks anew for an element that comes back', async () => {
    const {src, aborted} = serveNever();
    const element = await mount(src);
    const home = element.parentElement!;
    element.remove();
    await waitUntil(() => aborted() === 1);
    server.current.serve(src, () => respond(brief));
    const heard = listen(element);
    home.append(element);
    await shown(element);
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['incident-loaded']);
  });

  it('gives up the address that an element no longer names', async () => {
    const {src, aborted} = serveNever();
    const other = freshName();
    server.current.serve(other, () => respond(brief));
    const element = await mount(src);
    element.src = other;
    await shown(element);
    expect(aborted()).to.equal(1);
  });
});

describe('network: integrity', () => {
  const document = '/examples/netoff-2012.json';

  async function digestOf(algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512'): Promise<string> {
    const bytes = await (await fetch(document)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
    return `${algorithm.toLowerCase().replace('-', '')}-${btoa(String.fromCharCode(...digest))}`;
  }

  function mountPinned(integrity: string, src = document): Promise<IncidentNotice> {
    return fixture<IncidentNotice>(
      html`<incident-notice lang="en" src=${src} integrity=${integrity}><p>Call us</p></incident-notice>`,
    );
  }

  for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512'] as const) {
    it(`shows the document that ${algorithm} names`, async () => {
      await shown(await mountPinned(await digestOf(algorithm)));
    });
  }

  it('shows it if one of several names it', async () => {
    await shown(await mountPinned(`sha384-${'A'.repeat(64)}\n${await digestOf('SHA-384')}`));
  });

  for (const [what, spoil] of [
    ['another text', () => `sha384-${'A'.repeat(64)}`],
    ['nothing', () => ''],
    ['white space', () => ' '],
    ['an old algorithm', () => 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='],
    ['a digest cut short', (good: string) => good.slice(0, -1)],
    ['a digest with something before it', (good: string) => `x${good}`],
    ['a space that is none in markup', (good: string) => `\u00a0${good}`],
    ['capitals', (good: string) => good.replace('sha', 'SHA')],
    ['options', (good: string) => `${good}?é`],
    ['hexadecimal figures', () => `sha256-${'0f'.repeat(32)}`],
  ] as [string, (good: string) => string][]) {
    it(`shows the fallback for ${what}`, async () => {
      const element = await failed(await mountPinned(spoil(await digestOf('SHA-384'))));
      expect(isVisible(element.querySelector('p'))).to.equal(true);
      expect(element.problems[0]?.code).to.equal('integrity-mismatch');
    });
  }

  it('tells an HTTP error from another text', async () => {
    const element = await failed(await mountPinned(`sha384-${'A'.repeat(64)}`, '/examples/nowhere.json'));
    expect(element.problems[0]).to.include({code: 'not-loaded', status: 404});
  });

  it('is no part of the address only: an element with it does not take what another one got', async () => {
    const src = `${document}?shared`;
    await shown(await fixture<IncidentNotice>(html`<incident-notice src=${src}></incident-notice>`));
    await failed(await mountPinned(`sha384-${'A'.repeat(64)}`, src));
  });

  it('follows when the owner changes it', async () => {
    const element = await failed(await mountPinned(`sha384-${'A'.repeat(64)}`));
    element.integrity = await digestOf('SHA-384');
    await shown(element);
    element.integrity = 'nonsense';
    await failed(element);
  });
});
