/** A site behind nginx with `deploy/nginx.conf`, what it answers, and a browser to visit it with. */
import {mkdtempSync, rmSync} from 'node:fs';
import type {IncomingHttpHeaders} from 'node:http';
import {request} from 'node:https';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {precompress} from '../../deploy/precompress.mjs';
import {writeHostedSite, type HostedSite} from '../../scripts/hosted-site.mjs';
import {startNginx, type Nginx} from '../../scripts/nginx.mjs';
import {launchOptions} from '../browsers/puppeteer.mjs';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Visited {
  readonly page: Page;
  /** What the console was told, violations of the policy among it, and what was thrown. */
  readonly complaints: string[];
  /** The addresses that were asked for. */
  readonly asked: string[];
}

export class Hosting {
  folder = '';
  site!: HostedSite;
  nginx!: Nginx;
  private browser?: Promise<Browser>;

  async open(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'hosted-'));
    this.site = await writeHostedSite(this.folder);
    await precompress(this.folder);
    this.nginx = await startNginx(this.folder, {pagePolicies: this.site.pagePolicies});
  }

  async close(): Promise<void> {
    await (await this.browser)?.close();
    // It has not started where there is none.
    await (this.nginx as Nginx | undefined)?.close();
    if (this.folder !== '') rmSync(this.folder, {recursive: true});
  }

  ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(
        this.nginx.address + path,
        {ca: this.nginx.certificate, headers, method},
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      asked.once('error', reject).end();
    });
  }

  async visit(address: string): Promise<Visited> {
    const {args = [], ...options} = launchOptions('chromium');
    // Not the browser of the other tests, which does not know the certificate.
    this.browser ??= puppeteer.launch({...options, args: [...args, ...this.nginx.chromiumArguments]});
    const page = await (await (await this.browser).createBrowserContext()).newPage();
    // Only for what hangs; less than mocha's patience, because puppeteer says what was waited for.
    page.setDefaultTimeout(200_000);
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (each) => asked.push(each.url()));
    await page.goto(address);
    return {page, complaints, asked};
  }
}

/** The site and its server, from before the first test of a suite until after its last one. */
export function useHosting(): Hosting {
  const hosting = new Hosting();
  before(() => hosting.open());
  after(() => hosting.close());
  return hosting;
}
