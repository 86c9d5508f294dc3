/** What `incident-notice deploy` writes, served as it says, in a browser. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {serveFolder} from '../../scripts/static-server.mjs';
import {openPage} from '../browsers/shared-browser.js';
import {press, verdictOf} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {seeForm} from './host-page.js';
import {answerPlainly, plainVerdicts} from './plain-notice.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const w = words.ja;
/** The notices of a site: one with a form that its test fills in, and one with pictures beside it. */
const documents = ['netoff-2012.json', 'kettle-recall-2026.json'].map((name) => join(root, 'examples', name));

/** The headers that a file `_headers` gives to a path, as Netlify and Cloudflare Pages read it. */
function headersIn(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of text.split('\n\n')) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    if (pattern !== path && !(pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1)))) continue;
    for (const line of lines) {
      const [name = '', ...value] = line.trim().split(': ');
      headers[name.toLowerCase()] = value.join(': ');
    }
  }
  return headers;
}

/** What a page did that its owner would have to know of. */
interface Conduct {
  readonly complaints: string[];
  readonly elsewhere: string[];
}

async function visit(address: string): Promise<Conduct & {readonly page: Page}> {
  const page = await openPage();
  const conduct: Conduct = {complaints: [], elsewhere: []};
  // Chromium tells the console of each violation of a policy.
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) conduct.complaints.push(message.text());
  });
  page.on('pageerror', (error) => conduct.complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) conduct.elsewhere.push(request.url());
  });
  await page.goto(address);
  return {...conduct, page};
}

describe('a deployed folder', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  /** The program of the package, as `npm install` would unpack it. */
  let program: string;
  const site = () => join(folder, 'site');
  const at = (name: string) => `${server.address}/notice/${name}`;
  const deploy = (...argv: string[]) =>
    execFileSync(process.execPath, [program, 'deploy', join(site(), 'notice'), ...argv], {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deployed-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {cwd: root});
    const [archive = ''] = readdirSync(folder);
    execFileSync('tar', ['-xzf', archive], {cwd: folder});
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    program = join(folder, 'package/dist/cli/main.js');
    deploy(...documents);
    const text = readFileSync(join(site(), 'notice/_headers'), 'utf8');
    server = await serveFolder(site(), {headersOf: (path) => headersIn(text, path)});
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('has every file of the library that a page may load, and no other', () => {
    const names = (path: string) =>
      readdirSync(path).filter((name) => /^incident-notice.*\.(js|css)$/.test(name));
    expect(names(join(site(), 'notice'))).to.deep.equal(names(join(root, 'dist')));
  });

  it('is served under a policy that is as strict as the page allows', async () => {
    for (const [name, directive] of [
      ['try.html', "script-src 'self'"],
      ['netoff-2012-en.html', "default-src 'none'"],
    ] as const) {
      const response = await fetch(at(name));
      expect(response.headers.get('content-security-policy')).to.include(directive);
    }
    expect((await fetch(at('netoff-2012.json'))).headers.get('cache-control')).to.equal('no-cache');
  });

  it('answers on the page to try, and neither page complains or asks another host', async () => {
    const {page, complaints, elsewhere} = await visit(at('try.html'));
    await seeForm(page);
    await formIn(page).answer(affectedOrder(w));
    await press(page, w.check);
    expect(await verdictOf(page)).to.include(w.affected);
    await page.waitForFunction(() =>
      document.querySelectorAll('incident-notice')[1]?.shadowRoot?.querySelector('img'),
    );
    expect({complaints, elsewhere}).to.deep.equal({complaints: [], elsewhere: []});
  });

  for (const [name, language] of [
    ['netoff-2012.html', 'ja'],
    ['netoff-2012-en.html', 'en'],
  ] as const) {
    it(`answers on the page without scripts: ${name}`, async () => {
      const {page, complaints, elsewhere} = await visit(at(name));
      expect(await plainVerdicts(page)).to.deep.equal([]);
      await answerPlainly(page);
      const [verdict, ...others] = await plainVerdicts(page);
      expect(verdict).to.include(words[language].affected);
      expect(others).to.deep.equal([]);
      expect({complaints, elsewhere}).to.deep.equal({complaints: [], elsewhere: []});
    });
  }

  it('shows the pictures of a notice on the page without scripts', async () => {
    const {page, complaints} = await visit(at('kettle-recall-2026.html'));
    await page.waitForSelector('img');
    await page.$eval('img', (image) => image.scrollIntoView());
    await page.waitForFunction(() => {
      const image = document.querySelector('img');
      return image?.complete && image.naturalWidth > 0;
    });
    expect(complaints).to.deep.equal([]);
  });

  it('leaves links to the pages without scripts where the scripts are gone', async () => {
    const notice = join(site(), 'notice');
    for (const name of readdirSync(notice)) if (name.endsWith('.js')) rmSync(join(notice, name));
    const {page} = await visit(at('try.html'));
    const link = await page.waitForSelector(
      'aria/Unauthorised access to a Netoff server: results of the investigation',
    );
    await Promise.all([page.waitForNavigation(), link?.click()]);
    expect(page.url()).to.equal(at('netoff-2012-en.html'));
    await answerPlainly(page);
    expect((await plainVerdicts(page))[0]).to.include(words.en.affected);
    // What is missing is written again, and nothing else.
    const {written} = JSON.parse(deploy(...documents, '--json')) as {written: string[]};
    expect(written.length).to.be.above(10);
    expect(written.filter((name) => !name.endsWith('.js'))).to.deep.equal([]);
  });
});
