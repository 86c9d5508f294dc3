/** What the built package writes: building takes white space out of its templates, and must leave them XML. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import type * as server from '../../src/server/index.js';
import {readNotice} from '../../src/model/index.js';
import {openPage} from '../browsers/shared-browser.js';

const root = new URL('../../', import.meta.url);
const notices = [
  'examples/netoff-2012.json',
  ...readdirSync(new URL('test/eligibility/cases/', root)).map((name) => `test/eligibility/cases/${name}`),
].flatMap((path) => {
  const document = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as {notice?: unknown};
  const {notice} = readNotice(document.notice ?? document);
  return notice ? [[path, notice] as const] : [];
});

describe('what the built package writes, as XML', () => {
  it('is well-formed: pages, fragments and maps of all notices', async () => {
    const built = (await import(new URL('dist/server/index.js', root).href)) as typeof server;
    const page = await openPage();
    expect(notices).to.have.length.above(30);
    for (const [name, notice] of notices) {
      const texts = [
        built.renderPage(notice, {language: 'en'}),
        built.renderFragment(notice, {language: 'ja'}),
        built.renderTruthMap(notice, {format: 'svg'}) ?? '<none/>',
      ];
      const faults = await page.evaluate(
        (all) =>
          all.flatMap((text) => {
            const parsed = new DOMParser().parseFromString(text, 'application/xhtml+xml');
            return parsed.querySelector('parsererror')?.textContent ?? [];
          }),
        texts,
      );
      expect(faults, name).to.deep.equal([]);
    }
  });
});
