import type {HTTPRequest, Page} from 'puppeteer-core';

/** How long a request is waited for, in milliseconds. A story may show one without an answer. */
const patience = 2000;

/** The requests of a page that are on their way, and when they began. */
const requestsOf = new WeakMap<Page, Map<HTTPRequest, number>>();

/**
 * Begins to count the requests of a page. Puppeteer's own count waits for ever for those that were on their way when the
 * page was left: the browser does not always tell how they end.
 */
export function countRequests(page: Page): void {
  const requests = new Map<HTTPRequest, number>();
  requestsOf.set(page, requests);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.clear();
    requests.set(request, performance.now());
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/**
 * Waits until nothing has been on its way in a page for some time.
 *
 * @param idle - in milliseconds
 */
export async function waitForQuiet(page: Page, idle: number): Promise<void> {
  const requests = requestsOf.get(page);
  if (!requests) throw new Error('The requests of this page are not counted');
  for (let quietSince = performance.now(); performance.now() - quietSince < idle;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const now = performance.now();
    if ([...requests.values()].some((begun) => now - begun < patience)) quietSince = now;
  }
}
