import {readFileSync} from 'node:fs';
import type {HTTPRequest, Page, ResponseForRequest} from 'puppeteer-core';
import {listen, visit} from './reader.js';
import type {Site} from './site.js';

/** How it is written. */
export const text = readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8');

/** The document that the page asks for. */
export const notice = JSON.parse(text) as Readonly<Record<string, unknown>>;

/** What a server says in place of a file. */
export type Answer = Partial<ResponseForRequest> | 'no connection';

export function json(document: unknown): Answer {
  return {contentType: 'application/json', body: JSON.stringify(document)};
}

/** A page on which a document is asked for, and what went wrong on it. */
export interface BrokenVisit {
  readonly page: Page;
  /** What was thrown, or rejected without anyone to hear it. */
  readonly thrown: string[];
  readonly warnings: string[];
}

const theDocument = /\.json$/;

/** Goes to the page of an owner whose server answers some requests with something else. */
export async function visitBroken(
  site: Site,
  serverAnswer: (url: string) => Answer | undefined,
  asked: RegExp = theDocument,
): Promise<BrokenVisit> {
  const thrown: string[] = [];
  const warnings: string[] = [];
  const respond = async (request: HTTPRequest): Promise<void> => {
    const answer = asked.test(request.url()) ? serverAnswer(request.url()) : undefined;
    if (answer === undefined) await request.continue();
    else if (answer === 'no connection') await request.abort('failed');
    else await request.respond(answer);
  };
  const page = await visit(site, {
    prepare: async (fresh) => {
      fresh.on('pageerror', (error) => {
        // Firefox tells of modules that it could not load as if the page had thrown it.
        if (!String(error).startsWith('Error: Loading module from')) thrown.push(String(error));
      });
      fresh.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
      await listen(fresh);
      await fresh.setRequestInterception(true);
      fresh.on('request', (request) => void respond(request));
    },
  });
  return {page, thrown, warnings};
}

export async function waitForFailures(page: Page, number: number): Promise<void> {
  await page.waitForFunction(
    (failures) =>
      (window as unknown as {heard: {type: string}[]}).heard.filter(({type}) => type === 'incident-failed')
        .length >= failures,
    {},
    number,
  );
}

export async function seesFallback(page: Page): Promise<boolean> {
  const phone = await page.$('incident-notice > p > a[href="tel:+81120020215"]');
  return (await phone?.isVisible()) ?? false;
}
