import {readFileSync} from 'node:fs';
import type {HTTPRequest, Page} from 'puppeteer-core';
import type * as Server from '../../src/server/index.js';
import type {ElementOptions} from '../../src/server/index.js';
import {readNotice, type Notice} from '../../src/model/index.js';
import {waitForFrames} from '../browsers/rest.js';
import type {Typeface} from '../fonts/fonts.js';
import type {Site} from './site.js';

/** The server's half of the build, whose templates are those of the bundle. */
const {renderElement} = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof Server;

const text = readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8');

/** The notice of 2012, with other members where they are named. */
export function noticeWith(members: object = {}): Notice {
  const {notice} = readNotice({...(JSON.parse(text) as object), ...members});
  if (!notice) throw new Error('This is no notice');
  return notice;
}

const recallText = readFileSync(new URL('../../examples/kettle-recall-2026.json', import.meta.url), 'utf8');

/** The recall of a kettle, which has pictures, with other members where they are named. */
export function recallWith(members: object = {}): Notice {
  const {notice} = readNotice({...(JSON.parse(recallText) as object), ...members});
  if (!notice) throw new Error('This is no notice');
  return notice;
}

export function serverRendered(notice: Notice, options: ElementOptions): string {
  return renderElement(notice, options);
}

const moduleScript = '<script type="module" src="/dist/incident-notice.js"></script>';

/** What an owner's page does besides. */
export interface OwnerPage {
  /** What stands in its body. */
  readonly content: string;
  /** What stands in its head besides the script of the library. */
  readonly head?: string;
  /** Its language, as a BCP 47 tag; English without it. */
  readonly language?: string;
  /** What is in its style sheet. */
  readonly styles?: string;
  readonly script?: string;
  /** How long scripts and documents take, in milliseconds. */
  readonly delay?: number;
  /** What all is set in; without it, what the site says. */
  readonly typeface?: Typeface;
  /** Whether the reader has switched scripts off. */
  readonly isScriptless?: boolean;
  /** Paths of files that the server does not have. */
  readonly missing?: RegExp;
  /** What the answer for a path waits for. */
  readonly hold?: (path: string) => Promise<void> | undefined;
  /** What the address of the page ends with. */
  readonly hash?: string;
  /** Whether a request is lost on its way; by its whole address, so that one that is repeated can be told apart. */
  readonly isLost?: (url: string) => boolean;
  /** What the server answers for the document; without it, what is in the file. */
  readonly document?: () => {readonly status?: number; readonly body: string};
  /** What is done with the page before it is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What the page forbade, what was thrown and what moved, written down from before it is loaded. */
interface Record {
  violations: string[];
  shifts: number;
}

export interface Visited {
  readonly page: Page;
  readonly thrown: string[];
}

/** Visits a page under the policy of the demo's server, and follows what happens in it. */
export async function visitOwner(site: Site, owner: OwnerPage): Promise<Visited> {
  const page = await site.newPage(owner.typeface);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()));
  await page.evaluateOnNewDocument(() => {
    const record: Record = {violations: [], shifts: 0};
    Object.assign(window, {record});
    window.print = () => dispatchEvent(new Event('afterprint'));
    addEventListener(
      'securitypolicyviolation',
      ({violatedDirective}) => {
        record.violations.push(violatedDirective);
      },
      {capture: true},
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
        if (!hadRecentInput) record.shifts += value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  const {headers} = await fetch(`${site.address}/examples/embed.html`);
  const policy = headers.get('content-security-policy') ?? '';
  const address = `${site.address}/examples/owner.html`;
  const respond = async (request: HTTPRequest): Promise<void> => {
    const url = request.url();
    if (url.startsWith(address)) {
      await request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: {'content-security-policy': policy},
        body: `<!doctype html><html lang="${owner.language ?? 'en'}"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="icon.svg"><link rel="stylesheet" href="owner.css">${owner.head ?? ''}${owner.script ?? moduleScript}</head><body>${owner.content}<p>What stands below.</p></body></html>`,
      });
      return;
    }
    if (url.endsWith('/owner.css')) {
      await request.respond({contentType: 'text/css', body: owner.styles ?? ''});
      return;
    }
    if (owner.missing?.test(new URL(url).pathname) || owner.isLost?.(url)) return request.abort('failed');
    await owner.hold?.(new URL(url).pathname);
    if (/\.(js(on)?|svg)$/.test(url)) await new Promise((resolve) => setTimeout(resolve, owner.delay ?? 0));
    if (owner.document && url.endsWith('.json')) {
      await request.respond({contentType: 'application/json', ...owner.document()});
      return;
    }
    await request.continue();
  };
  // Firefox has no such command, for on and off alike.
  if (owner.isScriptless) await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request));
  await owner.prepare?.(page);
  await page.goto(`${address}${owner.hash ?? ''}`, {waitUntil: 'domcontentloaded'});
  return {page, thrown};
}

export function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as {record: Record}).record.violations);
}

/** By how much the page has moved by itself (Cumulative Layout Shift), once it has come to rest. */
export async function shiftsOf(page: Page): Promise<number> {
  await page.waitForNetworkIdle();
  await waitForFrames(page);
  return page.evaluate(() => (window as unknown as {record: Record}).record.shifts);
}

/** Comes near the form, and waits until the element shows its notice and nothing of a server's that it does not know. */
export async function seeLife(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector<HTMLElement & {isServerRendered?: boolean; shownNotice?: unknown}>(
      'incident-notice',
    );
    const part = element?.shadowRoot?.querySelector('form') ?? element;
    part?.dispatchEvent(new Event('pointerover'));
    return element?.isServerRendered === false && element.shownNotice !== undefined;
  });
}
