import {fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {netoff, shown, tags, titleOf} from './support.js';
import {waitUntil} from './wait-until.js';

const rounds = 500;

type Call = (...values: unknown[]) => unknown;

/** Counts what is taken from the page and not given back: listeners, observers, timers. */
class Accounts {
  private readonly listeners = new Map<string, Set<unknown>>();
  readonly observers = new Set<unknown>();
  /** How long each timer that is running was set to, in milliseconds. */
  readonly timers = new Map<unknown, unknown>();
  private readonly setTimeout = window.setTimeout.bind(window);
  private undo: (() => void)[] = [];

  open(): void {
    this.watchListeners(document, 'document');
    this.watchListeners(window, 'window');
    this.watchObservers();
    this.watchTimers();
  }

  close(): void {
    for (const step of this.undo.reverse()) step();
    this.undo = [];
  }

  /** What is listened to, such as `document keydown`. */
  get listenedTo(): string[] {
    return [...this.listeners].flatMap(([what, listeners]) => (listeners.size > 0 ? [what] : []));
  }

  /** Waits a moment, by a timer that is not counted. */
  pause(): Promise<unknown> {
    return new Promise((resolve) => this.setTimeout(resolve, 20));
  }

  /** Stands around a function of the page. */
  private around(
    owner: object,
    name: string,
    advice: (call: Call, values: unknown[], self: unknown) => unknown,
  ) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const real: unknown = Reflect.get(owner, name);
    const watched = new Proxy(real as Call, {
      apply(target, self, values: unknown[]) {
        return advice((...passed) => Reflect.apply(target, self, passed), values, self);
      },
    });
    Object.defineProperty(owner, name, {value: watched, configurable: true, writable: true});
    this.undo.push(() => {
      Reflect.deleteProperty(owner, name);
      if (own) Object.defineProperty(owner, name, own);
    });
  }

  private watchListeners(target: EventTarget, name: string): void {
    const listenersOf = (type: unknown) => {
      const what = `${name} ${String(type)}`;
      const listeners = this.listeners.get(what) ?? new Set();
      this.listeners.set(what, listeners);
      return listeners;
    };
    this.around(target, 'addEventListener', (call, values) => {
      listenersOf(values[0]).add(values[1]);
      call(...values);
    });
    this.around(target, 'removeEventListener', (call, values) => {
      listenersOf(values[0]).delete(values[1]);
      call(...values);
    });
  }

  private watchObservers(): void {
    this.around(MutationObserver.prototype, 'observe', (call, values, self) => {
      this.observers.add(self);
      call(...values);
    });
    this.around(MutationObserver.prototype, 'disconnect', (call, _values, self) => {
      this.observers.delete(self);
      call();
    });
  }

  private watchTimers(): void {
    this.around(window, 'setTimeout', (call, [run, delay]) => {
      const timer = call(() => {
        this.timers.delete(timer);
        (run as () => void)();
      }, delay);
      this.timers.set(timer, delay);
      return timer;
    });
    this.around(window, 'clearTimeout', (call, [timer]) => {
      this.timers.delete(timer);
      call(timer);
    });
  }
}

describe('leak: what an element gives back', function () {
  // A timer may run for seconds before it ends by itself.
  this.timeout(120_000);

  let accounts: Accounts;
  beforeEach(() => {
    accounts = new Accounts();
    accounts.open();
  });
  afterEach(() => {
    accounts.close();
  });

  /** Nothing is left, once the timers have ended that do so by themselves, and start no others. */
  async function expectNothingLeft(): Promise<void> {
    expect(accounts.listenedTo).to.deep.equal([]);
    expect(accounts.observers.size).to.equal(0);
    for (let pauses = 0; accounts.timers.size > 0 && pauses < 400; pauses += 1) await accounts.pause();
    expect(
      accounts.timers.size,
      `timers of ${[...new Set(accounts.timers.values())].join(', ')} ms`,
    ).to.equal(0);
  }

  for (const tag of tags) {
    it(`<${tag}>, ${rounds} times in and out of the page`, async () => {
      const page = document.createElement('div');
      document.body.append(page);
      const element = document.createElement(tag);
      element.notice = netoff;
      for (let round = 0; round < rounds; round += 1) {
        page.append(element);
        element.remove();
      }
      page.append(element);
      while (!element.shownNotice) await accounts.pause();
      page.remove();
      await expectNothingLeft();
    });
  }

  it(`${rounds} elements, each once`, async () => {
    const page = document.createElement('div');
    document.body.append(page);
    for (let round = 0; round < rounds; round += 1) {
      const element = document.createElement(tags[round % tags.length] ?? 'incident-notice');
      element.notice = netoff;
      page.append(element);
    }
    const elements = [...page.querySelectorAll<NoticeElement>('*')];
    await Promise.all(elements.map((element) => element.updateComplete));
    page.replaceChildren();
    page.remove();
    await expectNothingLeft();
  });

  it('one observer of the page serves all elements, beside one of what is within each', () => {
    const page = fixtureSync(html`<div></div>`);
    const before = accounts.observers.size;
    for (const tag of [...tags, ...tags]) page.append(document.createElement(tag));
    expect(accounts.observers.size).to.equal(before + 1 + 2 * tags.length);
    page.replaceChildren();
    expect(accounts.observers.size).to.equal(before);
  });

  it('an element that has come back works as before', async () => {
    const page = fixtureSync(html`<div lang="en"></div>`);
    const element = document.createElement('incident-timeline');
    element.notice = netoff;
    page.append(element);
    await shown(element);
    element.remove();
    page.append(element);
    page.setAttribute('lang', 'ja');
    await waitUntil(() => titleOf(element) === '経緯と今後の予定');
  });
});
