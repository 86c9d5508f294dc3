import type {Page} from 'puppeteer-core';
import {startServer} from '../../scripts/serve.mjs';
import {engine, openPage} from '../browsers/shared-browser.js';
import {setTypeface, type Typeface} from '../fonts/fonts.js';

export {engine};

/** The demo as `npm start` serves it, and a browser to visit it with. */
export class Site {
  private server?: Awaited<ReturnType<typeof startServer>>;
  /** Pages that a suite has opened for several of its tests. */
  private readonly pages = new Set<Page>();

  /** @param typeface - what pages are set in that do not name another; without it, what is installed */
  constructor(private readonly typeface?: Typeface) {}

  async open(): Promise<void> {
    this.server = await startServer({port: 0, quiet: true});
  }

  async close(): Promise<void> {
    const contexts = [...this.pages].map((page) => page.browserContext());
    await Promise.all(contexts.filter(({closed}) => !closed).map((context) => context.close()));
    await this.server?.close();
  }

  get address(): string {
    if (!this.server) throw new Error('The site is not open');
    return this.server.address;
  }

  /** A tab in a profile of its own, on a phone. */
  async newPage(typeface = this.typeface): Promise<Page> {
    const page = await openPage();
    this.pages.add(page);
    await page.setViewport({width: 360, height: 740});
    if (typeface) await setTypeface(page, typeface);
    return page;
  }
}

/**
 * The site, from before the first test of a suite until after its last one.
 *
 * @param typeface - for suites that measure what is laid out. It takes each page as long as all the rest of the page
 */
export function useSite(typeface?: Typeface): Site {
  const site = new Site(typeface);
  before(() => site.open());
  after(() => site.close());
  return site;
}
