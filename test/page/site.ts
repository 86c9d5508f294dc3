import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {startServer} from '../../scripts/serve.mjs';
import {launchOptions} from '../browsers/puppeteer.mjs';

/** The browser that puppeteer drives. */
export const engine = process.env.ENGINE === 'firefox' ? 'firefox' : 'chromium';

/** The demo as `npm start` serves it, and a browser to visit it with. */
export class Site {
  private server?: Awaited<ReturnType<typeof startServer>>;
  private browser?: Browser;

  async open(): Promise<void> {
    this.server = await startServer({port: 0, quiet: true});
    this.browser = await puppeteer.launch(launchOptions(engine));
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  get address(): string {
    if (!this.server) throw new Error('The site is not open');
    return this.server.address;
  }

  /** A tab in a profile of its own, on a phone. */
  async newPage(): Promise<Page> {
    if (!this.browser) throw new Error('The site is not open');
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width: 360, height: 740});
    return page;
  }
}

/** The site, from before the first test of a suite until after its last one. */
export function useSite(): Site {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());
  return site;
}
