import {expect} from 'chai';
import {text} from './broken-site.js';
import {useSite} from './site.js';

/** What Lit looks for in the window before anything is shown. */
const names = [
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litElementVersions',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  'ShadyCSS',
] as const;

describe('a page whose elements have the names of globals of Lit', () => {
  const site = useSite();

  const asId = (name: string) => `<a id="${name}">x</a>`;
  const asName = (name: string) => `<img name="${name}" alt=""><form name="${name}"></form>`;
  const module = '<script type="module" src="/dist/incident-notice.js"></script>';
  const classic = '<script src="/dist/incident-notice.classic.js"></script>';

  for (const [what, clobbers, script] of [
    ...names.map((name) => [`${name} as id, by the module`, asId(name), module] as const),
    ['all of them as id, by the module', names.map(asId).join(''), module],
    ['all of them as name, by the module', names.map(asName).join(''), module],
    ['all of them as id, by the classic script', names.map(asId).join(''), classic],
    ['all of them as name, by the classic script', names.map(asName).join(''), classic],
  ] as const) {
    it(`shows the notice: ${what}`, async () => {
      const page = await site.newPage();
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      await page.setRequestInterception(true);
      const body = `<!doctype html><html lang="en"><title>Shop</title>${clobbers}${script}<incident-notice src="/notice.json"></incident-notice>`;
      page.on('request', (request) => {
        const url = request.url();
        if (url.endsWith('/owner')) void request.respond({contentType: 'text/html', body});
        else if (url.endsWith('/notice.json'))
          void request.respond({contentType: 'application/json', body: text});
        else void request.continue();
      });
      await page.goto(`${site.address}/owner`);
      await page.waitForSelector('>>> [part=banner]', {visible: true});
      await page.waitForSelector('>>> button[type=submit]');
      expect(thrown).to.deep.equal([]);
      await page.close();
    });
  }
});
