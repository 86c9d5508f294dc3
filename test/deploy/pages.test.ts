/** Pages behind nginx with `deploy/nginx.conf`, in Chromium. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {serveFolder} from '../../scripts/static-server.mjs';
import {answerPlainly, plainVerdicts} from '../hosts/plain-notice.js';
import {press, verdictOf} from '../page/reader.js';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {useHosting, type Visited} from './hosting.js';

const w = words.en;

async function check({page}: Visited): Promise<string> {
  await page.waitForSelector(called(w.check, 'button'));
  await formIn(page).answer(affectedOrder(w));
  await press(page, w.check);
  return verdictOf(page);
}

describe('a page behind nginx with deploy/nginx.conf', () => {
  const hosting = useHosting();

  for (const [what, path] of [
    ['by hashed names', '/'],
    ['by stable names', '/stable.html'],
    ['rendered by a server', '/server.html'],
  ] as const) {
    it(`answers under its policy: ${what}`, async () => {
      const visited = await hosting.visit(hosting.nginx.address + path);
      expect(await check(visited)).to.include(w.affected);
      expect(visited.complaints).to.deep.equal([]);
      expect(visited.asked.filter((url) => !url.startsWith(`${hosting.nginx.address}/`))).to.deep.equal([]);
    });
  }

  it('is held to its policy', async () => {
    const {page, complaints} = await hosting.visit(`${hosting.nginx.address}/`);
    const refused = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p {color: red}';
      document.head.append(style);
      try {
        document.body.innerHTML = '<p></p>';
      } catch (error) {
        return String(error);
      }
      return 'nothing';
    });
    expect(refused).to.include('TrustedHTML');
    expect(complaints.join()).to.include('style-src');
  });

  it('answers without scripts, under a policy of its own', async () => {
    const visited = await hosting.visit(`${hosting.nginx.address}/notice/incident.html`);
    await answerPlainly(visited.page);
    expect((await plainVerdicts(visited.page))[0]).to.include(w.affected);
    expect(visited.complaints).to.deep.equal([]);
  });

  it('does not ask again for hashed files when the reader comes back', async () => {
    const visited = await hosting.visit(`${hosting.nginx.address}/`);
    const {page} = visited;
    await check(visited);
    const kept = new Map<string, boolean>();
    page.on('response', (response) => {
      kept.set(new URL(response.url()).pathname, response.fromCache());
    });
    await page.goto(`${hosting.nginx.address}/?again`);
    await check(visited);
    const hashed = [...kept].filter(([path]) => path.startsWith('/notice/hashed/'));
    expect(hashed.length).to.be.above(3);
    expect(hashed.filter(([, isKept]) => !isKept)).to.deep.equal([]);
  });

  it('lends its library and its document to a page of another site', async () => {
    const {address} = hosting.nginx;
    const script = `${address}${hosting.site.addressOf('incident-notice.js')}`;
    const stranger = await serveFolder(hosting.folder, {
      find: (path) => (path === '/' ? 'stranger.html' : undefined),
      // As strict as a page can be that asks for nothing that has not agreed.
      headersOf: () => ({'cross-origin-embedder-policy': 'require-corp'}),
    });
    try {
      writeFileSync(
        join(hosting.folder, 'stranger.html'),
        `<!doctype html><title>Another</title><script type="module" src="${script}"></script><incident-notice lang="en" src="${address}/notice/incident.json"></incident-notice>`,
      );
      const visited = await hosting.visit(`${stranger.address}/`);
      expect(await check(visited)).to.include(w.affected);
      expect(visited.complaints).to.deep.equal([]);
    } finally {
      await stranger.close();
    }
  });
});
