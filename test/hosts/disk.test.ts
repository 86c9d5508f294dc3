/** A deployed folder that is opened from disk: browsers load neither modules nor documents from there. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {openPage} from '../browsers/shared-browser.js';
import {press, verdictOf} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {hostPage, seeForm} from './host-page.js';
import {answerPlainly, plainVerdicts} from './plain-notice.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const w = words.en;
const document = join(root, 'examples/netoff-2012.json');
const fallback = '<a href="netoff-2012-en.html">Results of the investigation</a>';

describe('a folder on a disk', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-disk-'));
    execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'deploy', folder, document], {
      stdio: 'ignore',
    });
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  async function open(name: string, html?: string): Promise<Page> {
    if (html !== undefined) writeFileSync(join(folder, name), html);
    const page = await openPage();
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  }

  it('answers with the classic script and the document in the page', async () => {
    const json = JSON.stringify(JSON.parse(readFileSync(document, 'utf8')));
    const page = await open(
      'inline.html',
      hostPage({
        script: '<script src="incident-notice.classic.js" charset="utf-8"></script>',
        body: `<incident-notice><script type="application/json">${json}</script>${fallback}</incident-notice>`,
      }),
    );
    await seeForm(page);
    await formIn(page).answer(affectedOrder(w));
    await press(page, w.check);
    expect(await verdictOf(page)).to.include(w.affected);
  });

  for (const [what, script] of [
    ['with modules', '<script type="module" src="incident-notice.js"></script>'],
    ['with a document of its own', '<script src="incident-notice.classic.js" charset="utf-8"></script>'],
  ] as const) {
    it(`leads to the page without scripts, and that answers: ${what}`, async () => {
      const body = `<incident-notice src="netoff-2012.json">${fallback}</incident-notice>`;
      const page = await open('linked.html', hostPage({script, body}));
      const link = await page.waitForSelector('aria/Results of the investigation', {visible: true});
      await Promise.all([page.waitForNavigation(), link?.click()]);
      await answerPlainly(page);
      expect((await plainVerdicts(page))[0]).to.include(w.affected);
    });
  }
});
