import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {serveFolder} from '../../scripts/static-server.mjs';
import {pollAtIntervals} from '../browsers/polling.mjs';
import {launchOptions} from '../browsers/puppeteer.mjs';
import {siteFolder} from './listing.js';
import {countRequests} from './quiet.js';

/** What the toolbar of the Storybook sets, by name: `theme`, `locale`, `brand` and so on. */
export type Settings = Readonly<Record<string, string>>;

/** The built Storybook on a server of its own, and a browser to see it with. */
export class Workbench {
  private server?: Awaited<ReturnType<typeof serveFolder>>;
  private browser?: Browser;

  /** @param flags - of Chromium, beside those that all tests have */
  async open(flags: readonly string[] = []): Promise<void> {
    this.server = await serveFolder(siteFolder);
    const options = launchOptions('chromium');
    this.browser = await puppeteer.launch({...options, args: [...(options.args ?? []), ...flags]});
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  get address(): string {
    if (!this.server) throw new Error('The workbench is not open');
    return this.server.address;
  }

  /** A tab in a profile of its own: several of them work side by side, and none is in the background. */
  async newPage(): Promise<Page> {
    if (!this.browser) throw new Error('The workbench is not open');
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    pollAtIntervals(page);
    // Only for what hangs; less than that of a test, because then it is said what was waited for.
    page.setDefaultTimeout(100_000);
    countRequests(page);
    return page;
  }

  /** Where a story or a page of text stands by itself. */
  addressOf(id: string, viewMode: 'story' | 'docs', settings: Settings = {}): string {
    // The accessibility panel would run axe too.
    const globals = Object.entries({...settings, 'a11y.manual': '!true'});
    const choice = new URLSearchParams({
      id,
      viewMode,
      globals: globals.map(([name, value]) => `${name}:${value}`).join(';'),
    });
    return `${this.address}/iframe.html?${choice}`;
  }
}
