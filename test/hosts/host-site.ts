import {readdir, readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {openPage} from '../browsers/shared-browser.js';
import {setTypeface, type Typeface} from '../fonts/fonts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A file of a site, and what its server says of it. */
export interface Served {
  readonly content: string | Uint8Array;
  readonly type: string;
}

export interface Visit {
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  /** What the server says of the page; with it, an old one names no charset. */
  readonly type?: string;
  /** What is done with the page before it is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * The site of somebody else, with the built library in `/notice/`, as the documentation says, and a browser to visit it.
 * It remembers what was asked for and what the pages complained of.
 */
export class HostSite {
  /** What the consoles of the pages said, and errors that nobody caught. */
  readonly complaints: string[] = [];
  /** Paths that were asked for, in order. */
  readonly requests: string[] = [];
  private readonly files = new Map<string, Served>();
  private server?: Server;

  /** @param typeface - what pages are set in that name none; without it, what is installed */
  constructor(private readonly typeface?: Typeface) {}

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      this.requests.push(pathname);
      this.find(pathname).then(
        // A page in a frame without an origin of its own asks as a stranger, for the module script too.
        ({content, type}) =>
          response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'}).end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  get address(): string {
    const address = this.server?.address();
    if (!address || typeof address === 'string') throw new Error('The site is not open');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Puts a file on the site. */
  put(path: string, content: string | Uint8Array, type = types[extname(path)] ?? 'text/plain'): void {
    this.files.set(path, {content, type});
  }

  /** The names of the files of the module bundle. */
  async moduleFiles(): Promise<string[]> {
    const files = await readdir(join(root, 'dist'));
    return files.filter((name) => /^incident-notice(?!\.classic).*\.js$/.test(name));
  }

  /** A file of the library, to be altered or put elsewhere. */
  async libraryFile(name: string): Promise<string> {
    return readFile(join(root, 'dist', name), 'utf8');
  }

  /** Puts a page on the site and goes there; what it complains of is noted from here on. */
  async visit(html: string | Uint8Array, visit: Visit = {}): Promise<Page> {
    const {width = 360, type = types['.html'], prepare} = visit;
    const page = await openPage();
    // What a page says of its typeface goes first: hosts are looked at for that, too.
    if (this.typeface) await setTypeface(page, this.typeface, ':where(:root)');
    await page.setViewport({width, height: 740});
    this.complaints.length = 0;
    this.requests.length = 0;
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    await prepare?.(page);
    this.put('/page.html', html, type);
    await page.goto(`${this.address}/page.html`);
    return page;
  }

  private async find(path: string): Promise<Served> {
    const known = this.files.get(path);
    if (known) return known;
    // Every browser asks for one, and every console complains where there is none.
    if (path === '/favicon.ico') return {content: '', type: 'image/x-icon'};
    const type = types[extname(path)] ?? '';
    if (path === '/notice/incident.json') return {content: await example('netoff-2012.json'), type};
    const [, name] = /^\/notice\/([\w.-]+)$/.exec(path) ?? [];
    if (name === undefined) throw new Error(`Nothing is at ${path}`);
    return {content: await readFile(join(root, 'dist', name)), type};
  }
}

/** The text of a document in `examples/`. */
export function example(name: string): Promise<string> {
  return readFile(join(root, 'examples', name), 'utf8');
}

/**
 * A site, from before the first test of a suite until after its last one.
 *
 * @param typeface - for suites that measure what is laid out
 */
export function useHostSite(typeface?: Typeface): HostSite {
  const site = new HostSite(typeface);
  before(() => site.open());
  after(() => site.close());
  return site;
}
