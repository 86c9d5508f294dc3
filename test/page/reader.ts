import type {Frame, Page} from 'puppeteer-core';
import {waitForFrames} from '../browsers/rest.js';
import {called} from '../reader/called.js';
import type {Language} from '../reader/words.js';
import type {Site} from './site.js';

// What a person does with a page that has the notice. Functions that run in the page hold no named functions of their
// own: the compiler of the tests would put calls of a helper into them that is not there.

export interface Visit {
  readonly language?: Language;
  /** A document in `examples/`, without its extension. */
  readonly notice?: 'netoff-2012' | 'battery-recall-2026';
  readonly theme?: 'light' | 'dark';
  /** What is done with the page before it is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Goes to the page of an owner; the notice may still be on its way, or never come. */
export async function visit(
  site: Site,
  {language = 'ja', notice = 'netoff-2012', theme = 'light', prepare}: Visit = {},
): Promise<Page> {
  const page = await site.newPage();
  await prepare?.(page);
  const choice = new URLSearchParams({lang: language, notice, theme});
  await page.goto(`${site.address}/examples/embed.html?${choice}`);
  return page;
}

/** Waits until every element on the page shows its notice. */
export async function seeNotice(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [
      ...document.body.querySelectorAll<HTMLElement & {shownNotice?: unknown}>(
        ':not(:defined), [src$=".json"]',
      ),
    ].every(({shownNotice}) => shownNotice),
  );
}

/** Goes to the page of an owner and waits until the notice is there. */
export async function openNotice(site: Site, options?: Visit): Promise<Page> {
  const page = await visit(site, options);
  await seeNotice(page);
  return page;
}

/** White space as a reader sees it. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * All words of the notice, whose folds are opened, as they stand on a screen that is tall enough for it: what is out of
 * sight is not laid out.
 */
export async function readPage(page: Page): Promise<string> {
  const {width, height} = page.viewport() ?? {width: 360, height: 740};
  await page.setViewport({width, height: 20_000});
  await page.$eval('incident-notice', ({shadowRoot}) => {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  await waitForFrames(page);
  const text = await page.$eval('incident-notice', ({shadowRoot}) =>
    [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n'),
  );
  await page.setViewport({width, height});
  return plain(text);
}

/** Waits until the notice says something; what has happened is told a moment before it is drawn. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (awaited) => document.querySelector('incident-notice')?.shadowRoot?.textContent.includes(awaited),
    {},
    words,
  );
}

/** Presses a button. */
export async function press(page: Page | Frame, name: string): Promise<void> {
  const button = await page.waitForSelector(called(name, 'button'));
  await button?.click();
}

export interface Focus {
  readonly tag: string;
  /** What a screen reader calls it: its label, or what it holds. */
  readonly name: string;
  readonly value: string;
}

/** What has the focus, however deep in shadow trees. */
export async function focusOf(page: Page | Frame): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return {tag: '', name: '', value: ''};
    const {labels, value} = element as Partial<HTMLInputElement>;
    const labelledBy = element.getAttribute('aria-labelledby') ?? '';
    const label =
      labels?.[0] ??
      (element.getRootNode() as ShadowRoot).getElementById(labelledBy) ??
      (element as HTMLElement);
    const name = element.getAttribute('aria-label') ?? label.innerText;
    return {tag: element.localName, name: name.split('\n')[0]?.trim() ?? '', value: value ?? ''};
  });
}

/** The answer that the reader is told, in a sentence: it is in the heading of what takes the focus after the check. */
export async function verdictOf(page: Page | Frame): Promise<string> {
  const sentence = await page.waitForFunction(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element?.localName !== 'section') return undefined;
    const labelledBy = element.getAttribute('aria-labelledby') ?? '';
    const label = (element.getRootNode() as ShadowRoot).getElementById(labelledBy);
    // Above it are the words that decide.
    return label?.innerText.trim().split(/\n+/)[1]?.trim();
  });
  return (await sentence.jsonValue()) ?? '';
}

/** Presses a key until something has the focus that is called this. */
export async function goTo(
  page: Page,
  name: string,
  key: 'Tab' | 'ArrowDown' | 'Shift+Tab' = 'Tab',
): Promise<Focus> {
  const passed: string[] = [];
  while (passed.length < 60) {
    const focus = await focusOf(page);
    if (focus.name === name && passed.length > 0) return focus;
    passed.push(`${focus.tag} ${focus.name}`);
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press(key === 'Shift+Tab' ? 'Tab' : key);
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  }
  throw new Error(`${key} does not lead to ${name}, but to: ${passed.join(', ')}`);
}

/** An event of the library, as the owner's script hears it. */
export interface HeardEvent {
  readonly type: string;
  /** The members that it has besides those of every event. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Listens as an owner's script would; to be called before the page is loaded. */
export async function listen(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const heard: HeardEvent[] = [];
    Object.assign(window, {heard});
    for (const type of ['incident-loaded', 'incident-failed', 'incident-checked', 'incident-dismissed']) {
      addEventListener(type, (event) => {
        heard.push({type, detail: JSON.parse(JSON.stringify({...event})) as HeardEvent['detail']});
      });
    }
  });
}

/** The events that were heard so far, of one type. */
export async function eventsOf(page: Page, type: string): Promise<HeardEvent[]> {
  const heard = await page.evaluate(() => (window as unknown as {heard: HeardEvent[]}).heard);
  return heard.filter((event) => event.type === type);
}
