import netoff from '../../examples/netoff-2012.json' with {type: 'json'};
import recall from '../../examples/battery-recall-2026.json' with {type: 'json'};
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {waitUntil} from './wait-until.js';
// A notice waits three seconds for its checker and then is shown without it; on a busy machine these many sources take longer.
import '../../src/elements/checker/incident-notice-checker.js';
import '../../src/elements/codes/incident-notice-codes.js';
import '../../src/elements/eras/incident-notice-eras.js';
import '../../src/elements/supplement/incident-notice-supplement.js';

export {netoff, recall};

/** The tags of the parts that can be used alone. */
export const partTags = [
  'incident-banner',
  'incident-checker',
  'incident-details',
  'incident-timeline',
  'incident-contact-card',
] as const;

/** All tags of the library. */
export const tags = ['incident-notice', ...partTags] as const;

/** An invented notice, as short as the format allows. */
export const brief = {
  formatVersion: '1.0',
  id: 'brief',
  revision: 1,
  language: 'en',
  kind: 'other',
  stage: 'initial',
  title: 'The lift is out of order',
  summary: 'Please take the stairs.',
  issuer: {name: 'House 7'},
  published: '2026-11-20',
};

/** Waits until an element shows a notice, and all that belongs to it. */
export async function shown<Element extends NoticeElement>(element: Element): Promise<Element> {
  await waitUntil(() => element.shownNotice !== undefined, 'a notice is shown');
  await element.updateComplete;
  return element;
}

/** Has an element speak another language, and waits until it does: a language is a file that comes later. */
export async function switchLanguage(element: NoticeElement, language: string): Promise<void> {
  element.lang = language;
  await waitUntil(
    () => element.shadowRoot?.querySelector('.notice')?.getAttribute('lang') === language,
    `it speaks ${language}`,
  );
  await element.updateComplete;
}

/** Waits until an element has given up. */
export async function failed<Element extends NoticeElement>(element: Element): Promise<Element> {
  await waitUntil(() => element.problems.length > 0 && element.shownNotice === undefined, 'it failed');
  await element.updateComplete;
  return element;
}

/** What a part of an element says, with what is folded away in it, unless that no longer holds. */
export function wordsIn(part: HTMLElement | null | undefined): string {
  for (const details of part?.querySelectorAll<HTMLDetailsElement>('details:not(.former)') ?? [])
    details.open = true;
  return part?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** What an element says, on a screen that is tall enough for it, with what is folded away. */
export function textOf({shadowRoot}: HTMLElement): string {
  const texts = [...(shadowRoot?.querySelectorAll<HTMLElement>('.notice, .status') ?? [])].map((part) => {
    for (const each of part.querySelectorAll<HTMLElement>('li')) each.style.contentVisibility = 'visible';
    return wordsIn(part);
  });
  return texts.join('\n').replace(/\s+/g, ' ').trim();
}

/** The topmost heading of an element, as it reads. */
export function titleOf({shadowRoot}: HTMLElement): string {
  return shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6')?.innerText.trim() ?? '';
}

/** How the dates in a form were understood. */
export function readingsOf({shadowRoot}: HTMLElement): string {
  const readings = [...(shadowRoot?.querySelectorAll<HTMLElement>('.reading') ?? [])];
  return readings
    .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();
}

/** Finds a button by what it is called. */
export function buttonOf({shadowRoot}: HTMLElement, name: string): HTMLButtonElement {
  const button = [...(shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => (each.getAttribute('aria-label') ?? each.innerText.trim()) === name,
  );
  if (!button) throw new Error(`There is no button "${name}"`);
  return button;
}

/** Whether something is laid out, and so on the screen. */
export function isVisible(element: Element | null): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}

/** Whether an element says that it is at work. */
export function isBusy({shadowRoot}: HTMLElement): boolean {
  return Boolean(shadowRoot?.querySelector('[aria-busy="true"]'));
}

/** A promise and what settles it. */
export interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}

export function defer<Value>(): Deferred<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((take) => {
    resolve = take;
  });
  return {promise, resolve};
}

export function respond(document: unknown, status = 200): Response {
  return new Response(JSON.stringify(document), {status, headers: {'content-type': 'application/json'}});
}

/** What comes, unless nobody waits for it any more. */
function untilAborted<Value>(coming: Promise<Value>, signal?: AbortSignal | null): Promise<Value> {
  return new Promise((resolve, reject) => {
    coming.then(resolve, reject);
    signal?.addEventListener('abort', () => reject(new DOMException('It was aborted', 'AbortError')));
  });
}

/** The server of an owner: answers by the last part of the address, and counts what it is asked for. */
export class FakeServer {
  readonly asked: string[] = [];
  /** What was asked for until nobody waited for it any more. */
  readonly aborted: string[] = [];
  /** How the browser's cache was to be used, request by request. */
  readonly caches: (string | undefined)[] = [];
  private readonly answers = new Map<string, () => Response | Promise<Response>>();
  private readonly realFetch = window.fetch.bind(window);

  /** Takes the place of the network. */
  start(): void {
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      this.asked.push(url);
      this.caches.push(init?.cache);
      init?.signal?.addEventListener('abort', () => this.aborted.push(url));
      const answer = this.answers.get(new URL(url, location.href).pathname.split('/').at(-1) ?? '');
      return untilAborted(Promise.resolve(answer ? answer() : respond({}, 404)), init?.signal);
    };
  }

  stop(): void {
    window.fetch = this.realFetch;
  }

  serve(name: string, answer: () => Response | Promise<Response>): void {
    this.answers.set(name, answer);
  }
}

/** A server from before each test of a suite until after it. */
export function useServer(): {readonly current: FakeServer} {
  const holder = {current: new FakeServer()};
  beforeEach(() => {
    holder.current = new FakeServer();
    holder.current.start();
  });
  afterEach(() => {
    holder.current.stop();
  });
  return holder;
}

let files = 0;

/** A name that no document had before: elements remember what they were given. */
export function freshName(): string {
  files += 1;
  return `document-${files}.json`;
}
