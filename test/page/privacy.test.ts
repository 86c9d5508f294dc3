import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, languages, words, type Language} from '../reader/words.js';
import {openNotice, press, verdictOf} from './reader.js';
import {engine, useSite, type Site} from './site.js';

/** What a page may not do, written down from before it is loaded. */
interface Record {
  /** Blocked by the policy of the page. */
  violations: string[];
  /** Formatters that were made; each costs an old phone up to 0.2 s. */
  formatters: string[];
}

/** Firefox has the bullets of lists in its own style sheet, as a font, and counts them as a request of the page. */
const bulletFont = 'data:font/woff2;base64,';

interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly console: string[];
}

async function watch(page: Page): Promise<Omit<Watched, 'page'>> {
  const requests: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (engine === 'firefox' && url.startsWith(bulletFont)) return;
    requests.push(`${request.method()} ${url}`);
  });
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const record: Record = {violations: [], formatters: []};
    Object.assign(window, {record});
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      record.violations.push(`${violatedDirective} ${blockedURI}`);
    });
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, values, newTarget) {
        record.formatters.push('new Intl.DateTimeFormat');
        return Reflect.construct(target, values, newTarget) as object;
      },
      apply(target, self, values) {
        record.formatters.push('Intl.DateTimeFormat()');
        return Reflect.apply(target, self, values) as unknown;
      },
    });
    for (const method of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
      const real: unknown = Reflect.get(Date.prototype, method);
      const watched = new Proxy(real as typeof Date.prototype.toLocaleString, {
        apply(target, self, values) {
          record.formatters.push(`Date.prototype.${method}`);
          return Reflect.apply(target, self, values) as unknown;
        },
      });
      Reflect.set(Date.prototype, method, watched);
    }
  });
  return {requests, console: messages};
}

/** Opens the notice and waits until it has come to rest: whether the hotline is open is the last thing that is told. */
async function openAndRest(site: Site, language: Language): Promise<Watched> {
  let watched: Omit<Watched, 'page'> = {requests: [], console: []};
  const page = await openNotice(site, {
    language,
    prepare: async (fresh) => {
      watched = await watch(fresh);
    },
  });
  await page.waitForFunction(() =>
    document.querySelector('incident-notice')?.shadowRoot?.querySelector('.opening'),
  );
  await page.waitForNetworkIdle();
  return {page, ...watched};
}

/** The whole job: a faulty form, then an answer, the answers made ready for print, and everything cleared. */
async function doTheJob(page: Page, language: Language): Promise<void> {
  const w = words[language];
  await press(page, w.check);
  await page.waitForSelector(called(w.checkYourAnswers, 'group'));
  await formIn(page).answer(affectedOrder(w));
  await press(page, w.check);
  await verdictOf(page);
  await formIn(page).answer({[w.purchase]: {[w.year]: '', [w.month]: '', [w.day]: ''}});
  await formIn(page).answer({[w.purchase]: w.forgotten, [w.device]: w.unknown});
  await press(page, w.check);
  await page.waitForFunction(() =>
    document.querySelector('incident-notice')?.shadowRoot?.querySelector('.possibly-affected'),
  );
  const link = await page.waitForSelector(called(w.purchase, 'link'));
  await link?.click();
  await press(page, w.clear);
}

for (const language of languages) {
  describe(`what the reader types stays with the reader, in ${language}`, () => {
    const site = useSite();
    let watched: Watched;
    let atRest: string[];
    let address: string;
    let visits: number;

    before(async () => {
      watched = await openAndRest(site, language);
      atRest = [...watched.requests];
      address = watched.page.url();
      visits = await watched.page.evaluate(() => history.length);
      await doTheJob(watched.page, language);
      await watched.page.waitForNetworkIdle();
    });

    it('loads nothing but static files of this site, and one document', () => {
      const foreign = atRest.filter((request) => !request.startsWith(`GET ${site.address}/`));
      expect(foreign).to.deep.equal([]);
      expect(atRest.filter((request) => request.endsWith('.json'))).to.have.lengthOf(1);
      const unexpected = atRest.filter((request) => !/\/(?:dist|examples)\/[\w.-]+(?:\?|$)/.test(request));
      expect(unexpected).to.deep.equal([]);
      expect(new Set(atRest).size, 'nothing is asked for twice').to.equal(atRest.length);
    });

    it('asks for nothing once the notice is there', () => {
      expect(watched.requests).to.deep.equal(atRest);
    });

    it('keeps nothing', async () => {
      const kept = await watched.page.evaluate(async () => ({
        local: {...localStorage},
        session: {...sessionStorage},
        cookie: document.cookie,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        name: window.name,
        state: history.state as unknown,
      }));
      expect(kept).to.deep.equal({
        local: {},
        session: {},
        cookie: '',
        databases: [],
        caches: [],
        name: '',
        state: null,
      });
      expect(await watched.page.browserContext().cookies()).to.deep.equal([]);
    });

    it('changes neither the address nor the history', async () => {
      expect(watched.page.url()).to.equal(address);
      expect(await watched.page.evaluate(() => history.length)).to.equal(visits);
    });

    it('keeps to the policy of the page, and is silent', async () => {
      const {violations} = await watched.page.evaluate(() => (window as unknown as {record: Record}).record);
      expect(violations).to.deep.equal([]);
      expect(watched.console).to.deep.equal([]);
    });

    it('wakes no formatter of dates', async () => {
      const {formatters} = await watched.page.evaluate(() => (window as unknown as {record: Record}).record);
      expect(formatters).to.deep.equal([]);
    });
  });
}
