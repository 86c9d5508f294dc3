/** The files whose names have a hash of their content, as a page uses them that looks them up in the manifest. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {tokenizer} from 'acorn';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {called} from '../reader/called.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {noticeWith, seeLife, serverRendered, violationsOf, visitOwner, type OwnerPage} from './owner-page.js';
import {press, verdictOf} from './reader.js';
import {useSite} from './site.js';

interface ManifestEntry {
  readonly file: string;
  readonly integrity: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const dist = new URL('../../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as Readonly<
  Record<string, ManifestEntry>
>;
const entries = Object.entries(manifest);
const addressOf = (name: string): string => `/dist/${manifest[name]!.file}`;

/** A script without the names of its variables: which are the shortest depends on how often letters occur in hashes. */
function wordsOf(text: string, file: string): string {
  if (!file.endsWith('.js')) return text;
  const tokens = [...tokenizer(text, {ecmaVersion: 2022, sourceType: 'module'})];
  return tokens.map(({type, start, end}) => (type.label === 'name' ? 'x' : text.slice(start, end))).join(' ');
}

const w = words.en;
const client = '<incident-notice lang="en" src="netoff-2012.json"></incident-notice>';
/** As docs/hosting.md has them. */
const preloads = (manifest['incident-notice-checker.js']!.imports ?? [])
  .map((name) => manifest[name]!)
  .map(({file, integrity}) => `<link rel="modulepreload" href="/dist/${file}" integrity="${integrity}" />`);
const script = `<script type="module" crossorigin integrity="${manifest['incident-notice.js']!.integrity}" src="${addressOf('incident-notice.js')}"></script>`;

describe('the manifest', () => {
  it('has every file of the library that a page may load, each under a name of its own', () => {
    const stable = readdirSync(dist).filter((name) => /^incident-notice.*\.(js|css)$/.test(name));
    expect(entries.map(([name]) => name).sort()).to.deep.equal(stable.sort());
    const files = entries.map(([, {file}]) => posix.relative('hashed', file)).sort();
    expect(files).to.deep.equal(readdirSync(new URL('hashed/', dist)).sort());
    expect(files.filter((file) => !/-[a-z0-9]{8}\.(js|css)$/.test(file))).to.deep.equal([]);
  });

  it('has the hash of what is in each', () => {
    for (const [, {file, integrity}] of entries) {
      const hash = createHash('sha384').update(readFileSync(new URL(file, dist)));
      expect(integrity, file).to.equal(`sha384-${hash.digest('base64')}`);
    }
  });

  it('has the same content as the stable files, but for names', () => {
    for (const [name, {file}] of entries) {
      let text = readFileSync(new URL(file, dist), 'utf8');
      for (const [stable, {file: other}] of entries) {
        text = text.replaceAll(`./${posix.basename(other)}`, `./${stable}`);
      }
      const stable = readFileSync(new URL(name, dist), 'utf8');
      expect(wordsOf(text, file) === wordsOf(stable, file), file).to.equal(true);
    }
  });

  it('says what each module asks for, and no module asks for a stable name', () => {
    for (const [, {file, imports, dynamicImports}] of entries) {
      if (!imports || !dynamicImports || file.includes('.classic')) continue;
      const text = readFileSync(new URL(file, dist), 'utf8');
      const asked = new Set(
        [...text.matchAll(/["'`]\.\/(incident-notice[^"'`]*)["'`]/g)].map(([, name]) => name),
      );
      const told = [...imports, ...dynamicImports].map((name) => posix.basename(manifest[name]!.file));
      expect([...asked].sort(), file).to.deep.equal(told.sort());
    }
  });
});

describe('a page with the hashed files, under the strictest policy', () => {
  const site = useSite();

  /** Visits a page, and remembers which files of the library it asks for. */
  async function visit(owner: OwnerPage): Promise<{page: Page; thrown: string[]; asked: URL[]}> {
    const asked: URL[] = [];
    const prepare = (page: Page): Promise<void> => {
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/\/incident-notice[^/]*\.(js|css)$/.test(url.pathname)) asked.push(url);
      });
      return Promise.resolve();
    };
    return {...(await visitOwner(site, {script, prepare, ...owner})), asked};
  }

  const options = {language: 'en', stylesheet: addressOf('incident-notice.css')} as const;
  for (const [what, content] of [
    ['of the server', serverRendered(noticeWith(), options)],
    ['at an address', client],
  ] as const) {
    it(`shows and checks a notice ${what}, and asks for no other file`, async () => {
      const {page, thrown, asked} = await visit({content, head: preloads.join('')});
      await seeLife(page);
      await formIn(page).answer(affectedOrder(w));
      await press(page, w.check);
      expect(await verdictOf(page)).to.include(w.affected);
      const known = entries.map(([, {file}]) => `/dist/${file}`);
      expect(asked.map(({pathname}) => pathname).filter((path) => !known.includes(path))).to.deep.equal([]);
      expect(asked.length, 'each once').to.equal(new Set(asked.map(({href}) => href)).size);
      expect(await violationsOf(page)).to.deep.equal([]);
      expect(thrown).to.deep.equal([]);
    });
  }

  for (const name of ['incident-notice-checker.js', 'incident-notice-en.js']) {
    it(`asks at another address for what is lost, under its hashed name: ${name}`, async () => {
      const isLost = (url: string): boolean => url.endsWith(addressOf(name));
      const {page, asked} = await visit({content: client, isLost});
      await page.waitForSelector(called(w.check, 'button'));
      await formIn(page).answer(affectedOrder(w));
      await press(page, w.check);
      expect(await verdictOf(page)).to.include(w.affected);
      const again = asked.filter(({pathname, search}) => pathname === addressOf(name) && search !== '');
      expect(again.map(({search}) => /^\?\d+$/.test(search))).to.deep.equal([true]);
      expect(await violationsOf(page)).to.deep.equal([]);
    });
  }

  it('shows a notice by the classic script', async () => {
    const {integrity} = manifest['incident-notice.classic.js']!;
    const {page, thrown, asked} = await visit({
      content: client,
      script: `<script defer charset="utf-8" crossorigin integrity="${integrity}" src="${addressOf('incident-notice.classic.js')}"></script>`,
    });
    await page.waitForSelector(called(w.check, 'button'));
    expect(asked.map(({pathname}) => pathname)).to.deep.equal([addressOf('incident-notice.classic.js')]);
    expect(thrown).to.deep.equal([]);
  });
});
