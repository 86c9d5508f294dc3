import puppeteer, {type Browser, type BrowserContext, type Page} from 'puppeteer-core';
import {pollAtIntervals} from './polling.mjs';
import {launchOptions} from './puppeteer.mjs';

/** The browser that puppeteer drives. */
export const engine = process.env.ENGINE === 'firefox' ? 'firefox' : 'chromium';

/** How many times slower than it is the processor seems to pages, if the environment says so. Chromium only. */
const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1);

/** Only for what hangs, in milliseconds; less than that of the protocol, because puppeteer then says what was waited for. */
const patience = 150_000;

let browser: Promise<Browser> | undefined;

/** Profiles that were opened while a test ran, and not before it for several tests. */
const ofThisTest = new Set<BrowserContext>();
let isInTest = false;

/** A tab in a profile of its own, which is closed after the test. */
export async function openPage(): Promise<Page> {
  browser ??= puppeteer.launch(launchOptions(engine));
  const context = await (await browser).createBrowserContext();
  if (isInTest) ofThisTest.add(context);
  const page = await context.newPage();
  pollAtIntervals(page);
  page.setDefaultTimeout(patience);
  if (slowdown !== 1) await page.emulateCPUThrottling(slowdown);
  return page;
}

async function close(context: BrowserContext): Promise<void> {
  if (!context.closed) await context.close();
}

// One browser for all suites of a run, because to start it takes longer than most tests. Whatever stands outside of suites
// is for all of them.

beforeEach(() => {
  isInTest = true;
});

afterEach(async () => {
  isInTest = false;
  await Promise.all([...ofThisTest].map(close));
  ofThisTest.clear();
});

after(async () => {
  await (await browser)?.close();
});
