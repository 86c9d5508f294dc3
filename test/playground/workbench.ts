import {existsSync} from 'node:fs';
import type {Frame, Page} from 'puppeteer-core';
import type {Site} from '../page/site.js';

// What an owner does in the playground. Functions that run in the page hold no named functions of their own: the compiler
// of the tests would put calls of a helper into them that is not there.

export interface Opening {
  readonly language?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
  /** How wide the window is, in CSS pixels. */
  readonly width?: number;
  /** What is done with the page before it is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What goes on in the page, written down from before it is loaded. */
interface Work {
  /** The text that was read last, with the schema at hand. */
  readText?: string;
  /** Notices that are being drawn. */
  drawings: number;
}

/** Follows what goes on in a page, so that `rest` can tell; to be called before it is loaded. */
export async function followWork(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const work: Work = {drawings: 0};
    Object.assign(window, {work});
    addEventListener('notice-reviewed', ({target}) => {
      const isSchemaHere = performance
        .getEntriesByType('resource')
        .some(({name}) => name.endsWith('schema.json'));
      if (isSchemaHere) work.readText = (target as HTMLElement & {value: string}).value;
    });
    const post = Reflect.get(Worker.prototype, 'postMessage') as (...values: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
      work.drawings += 1;
      // After the page's own listener, which may order the next.
      this.addEventListener('message', () => (work.drawings -= 1), {once: true});
      Reflect.apply(post, this, values);
    };
  });
}

/** Waits until the text is read, which it is a while after it was written, and drawn. */
export async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const {work} = window as unknown as {work: Work};
    const editor = document.querySelector<HTMLElement & {value: string}>('notice-editor');
    return editor?.value && work.readText === editor.value && work.drawings === 0;
  });
}

/** Goes to the playground, and waits until it is ready. */
export async function openPlayground(
  site: Site,
  {language = 'en', theme = 'light', width = 1280, prepare}: Opening = {},
): Promise<Page> {
  const built = new URL('../../dist/playground/index.html', import.meta.url);
  if (!existsSync(built)) throw new Error('Run `node scripts/build-playground.mjs` first.');
  const page = await site.newPage();
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
  await page.evaluateOnNewDocument((tag) => {
    Object.defineProperty(navigator, 'language', {value: tag});
  }, language);
  // What completes names closes in a window that is not in use.
  await page.emulateFocusedPage(true);
  await followWork(page);
  await prepare?.(page);
  await page.goto(`${site.address}/playground/`);
  // On a narrow screen what is needed for writing comes for those who stay.
  if (width < 1024) await page.keyboard.press('Tab');
  await rest(page);
  return page;
}

/** Goes to one of the two ways of writing. */
export async function openTab(page: Page, name: 'form' | 'json'): Promise<void> {
  await page.click(`#${name}-tab`);
}

/** Puts the caret into the text. */
export async function enterEditor(page: Page): Promise<void> {
  await openTab(page, 'json');
  const text = await page.waitForSelector('notice-editor >>> .cm-content', {visible: true});
  await text?.focus();
}

/** Replaces the whole text. */
export async function write(page: Page, text: string): Promise<void> {
  await enterEditor(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(text);
  await rest(page);
}

/** Waits until a text has come that has these words. */
export async function seeText(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (expected) =>
      document.querySelector<HTMLElement & {value: string}>('notice-editor')?.value.includes(expected),
    {},
    words,
  );
}

/** The whole text. */
export async function textOf(page: Page): Promise<string> {
  return page.$eval('notice-editor', (editor) => (editor as HTMLElement & {value: string}).value);
}

/** A frame of the page. */
export async function frameOf(page: Page, id: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
  if (!frame) throw new Error(`#${id} is no frame`);
  return frame;
}

/** Waits until a frame says something, wherever in it. */
export async function hearFrame(page: Page, id: string, words: string): Promise<void> {
  const frame = await frameOf(page, id);
  await frame.waitForFunction(
    (expected) =>
      [document, document.querySelector('incident-notice')?.shadowRoot].some((root) =>
        (root instanceof Document ? root.body : root)?.textContent.includes(expected),
      ),
    {},
    words,
  );
}

/** What completion offers where the caret is. */
export async function offersAt(page: Page, before: string, after: string): Promise<string[]> {
  await write(page, before + after);
  let steps = after.length;
  while (steps-- > 0) await page.keyboard.press('ArrowLeft');
  await page.keyboard.down('Control');
  await page.keyboard.press('Space');
  await page.keyboard.up('Control');
  // Without `visible` it would wait for a change of the page, and a change within the editor is none.
  await page.waitForSelector('notice-editor >>> .cm-tooltip-autocomplete li', {visible: true});
  return page.$$eval('notice-editor >>> .cm-tooltip-autocomplete .cm-completionLabel', (labels) =>
    labels.map(({textContent}) => textContent),
  );
}

/** Takes what completion has marked, once that is a certain name; what comes at once after a list opens is not meant for it. */
export async function takeOffer(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const {shadowRoot} = document.querySelector('notice-editor') ?? {};
      return shadowRoot?.querySelector('[aria-selected=true] .cm-completionLabel')?.textContent === wanted;
    },
    {},
    name,
  );
  await page.evaluate(() => {
    const {now} = Date;
    Date.now = () => now() + 1_000;
  });
  await page.keyboard.press('Enter');
}

/** What a status says, as soon as it says something. */
export async function statusOf(page: Page, id: string): Promise<string> {
  const status = await page.waitForFunction((name) => document.getElementById(name)?.textContent, {}, id);
  return (await status.jsonValue()) ?? '';
}

/** Counts the keys that are pressed from now on. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, {presses: 0});
    addEventListener('keydown', () => ((window as unknown as {presses: number}).presses += 1), {
      capture: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as {presses: number}).presses);
}

/** What has the focus, as a screen reader calls it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement & Partial<HTMLInputElement>;
    const name = element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText;
    return name.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab, or Shift and Tab, until something has the focus whose name begins like this. */
export async function tabTo(page: Page, name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 120) {
    if (direction === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (direction === 'back') await page.keyboard.up('Shift');
    const found = await focused(page);
    if (found.startsWith(name)) return;
    passed.push(found.slice(0, 30));
  }
  throw new Error(`There is no way to ${name}, but to: ${passed.join(' | ')}`);
}

/** Goes on to a field by the keyboard and writes into it, in place of what is there. */
export async function fillIn(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** Goes on to a button, a fold or a tick by the keyboard, and presses it. */
export async function pressOn(page: Page, name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  await tabTo(page, name, direction);
  await page.keyboard.press('Space');
}
