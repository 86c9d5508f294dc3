import type {Page} from 'puppeteer-core';

interface Incident {
  readonly what: string;
  /** What was asked for, if that is what went wrong. */
  readonly address: string;
}

/** Looks over the shoulder of a page: what it asks other hosts for, and what goes wrong in it. */
export class Watch {
  private incidents: Incident[] = [];

  /** @param home - the only host that a page may ask */
  constructor(page: Page, home: string) {
    page.on('request', (request) => {
      const address = request.url();
      const isLocal = address.startsWith(`${home}/`) || /^(data|blob|about):/.test(address);
      if (!isLocal) this.note(`asked another host for ${address}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'no reason';
      // The page was left for the next story, or the notice gave up on purpose.
      if (reason !== 'net::ERR_ABORTED') this.note(`${reason} at ${request.url()}`, request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.note(`${response.status()} at ${response.url()}`, response.url());
    });
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const {url = ''} = message.location();
      const isOfRequest = message.text().startsWith('Failed to load resource');
      this.note(`console: ${message.text()}`, isOfRequest ? url : '');
    });
    page.on('pageerror', (error) =>
      this.note(`not caught: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  private note(what: string, address = ''): void {
    this.incidents.push({what, address});
  }

  /** What happened since this was asked last, without what had to fail: addresses that end in one of these. */
  report(expected: readonly string[] = []): readonly string[] {
    const unexpected = this.incidents.filter(
      ({address}) => address === '' || !expected.some((end) => new URL(address).pathname.endsWith(end)),
    );
    this.incidents = [];
    return unexpected.map(({what}) => what);
  }
}
