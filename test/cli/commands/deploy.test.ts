import {mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import type {Disk} from '../../../src/cli/disk.js';
import {nodeDisk} from '../../../src/cli/node-disk.js';
import {writeShortest} from '../../model/sample.js';
import {type, type Outcome} from '../terminal.js';

const titled = (title: unknown, members: object = {}) => ({...writeShortest(), title, ...members});
const shortest = titled('A leak');
const bilingual = {
  ...titled({ja: '流出', en: 'A leak'}),
  language: 'ja',
  summary: {ja: '流出しました。', en: 'Data leaked.'},
};

/** What the report of a run says, as far as these tests look at it. */
interface Report {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly left: readonly string[];
  readonly missingPictures: readonly string[];
  readonly script: string;
  readonly hints: readonly string[];
  readonly policy: string;
  readonly tryAt: string;
  readonly notices: readonly Readonly<Record<'address' | 'hint' | 'tag' | 'frame', string>>[];
}

describe('deploy', () => {
  let root: string;
  let disk: Disk;
  const at = (...names: string[]) => join(root, ...names);
  const read = (...names: string[]) => readFile(at(...names), 'utf8');

  async function put(name: string, content: unknown): Promise<string> {
    await mkdir(dirname(at(name)), {recursive: true});
    await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content));
    return at(name);
  }

  /** All files of a folder, with when they were last written. */
  async function filesOf(folder: string): Promise<Record<string, number>> {
    const entries = await readdir(at(folder), {recursive: true, withFileTypes: true}).catch(() => []);
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const times = files
      .sort()
      .map(async (file) => [file.slice(root.length), (await stat(file)).mtimeMs] as const);
    return Object.fromEntries(await Promise.all(times));
  }

  const deploy = (...argv: string[]): Promise<Outcome> => type(['deploy', ...argv], {}, {}, disk);

  async function reportOf(...argv: string[]): Promise<Report> {
    const {code, output, errorOutput} = await deploy(...argv, '--json');
    expect([code, errorOutput]).to.deep.equal([0, '']);
    return JSON.parse(output) as Report;
  }

  beforeEach(async () => {
    root = await nodeDisk.locate(await mkdtemp(join(tmpdir(), 'deploy-')));
    disk = {...nodeDisk, library: at('library')};
    await put('library/incident-notice.js', '// the notice');
    await put('library/incident-notice-checker.js', '// the checker');
    await put('library/incident-notice.classic.js', '// all of it');
    await put('library/incident-notice.css', '/* styles */');
    await put('library/index.js', '// not for pages');
    await put('library/cli/incident-notice-cli.js', '// not for pages');
  });

  afterEach(() => rm(root, {recursive: true, force: true}));

  it('writes what a site needs, and says what to paste', async () => {
    const file = await put('src/incident.json', bilingual);
    const {code, output, errorOutput} = await deploy(at('notice'), file);
    expect([code, errorOutput]).to.deep.equal([0, '']);
    expect((await readdir(at('notice'))).sort()).to.deep.equal([
      '.htaccess',
      '.incident-notice.json',
      '_headers',
      'incident-en.html',
      'incident-notice-checker.js',
      'incident-notice.classic.js',
      'incident-notice.css',
      'incident-notice.js',
      'incident.html',
      'incident.json',
      'nginx.conf',
      'try.html',
    ]);
    expect(await read('notice/incident.json')).to.equal(await read('src/incident.json'));
    expect(await read('notice/incident-en.html')).to.match(/<html lang="en"/);
    for (const line of [
      '  <script type="module" src="/notice/incident-notice.js"></script>\n' +
        '  <link rel="modulepreload" href="/notice/incident-notice-elements.js">\n\n',
      '  <link rel="preload" as="fetch" crossorigin href="/notice/incident.json">' +
        '<incident-notice src="/notice/incident.json"><a ',
      '<br><a href="/notice/incident-en.html" lang="en" hreflang="en">A leak</a></incident-notice>\n',
      '  <script src="/notice/incident-notice.classic.js" charset="utf-8"></script>\n',
      '  <iframe src="/notice/incident.html" title="流出" width="100%" height="800"></iframe>\n',
      "  Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';",
      '/notice/try.html\n',
    ]) {
      expect(output).to.include(line);
    }
  });

  it('has the words of the library requested early where all notices need the same', async () => {
    const german = await put('src/german.json', titled('Leck', {language: 'de'}));
    const english = await put('src/english.json', titled('Leak'));
    const japanese = await put('src/japanese.json', titled('流出', {language: 'ja'}));
    const elements = '<link rel="modulepreload" href="/notice/incident-notice-elements.js">';
    const words = (language: string) => elements.replace('elements', language);
    for (const [files, expected] of [
      [[english], [elements, words('en')]],
      [[japanese], [elements, words('ja')]],
      // Notices in a language that the library does not speak have its English.
      [
        [english, german],
        [elements, words('en')],
      ],
      [[english, japanese], [elements]],
    ] as const) {
      const {hints} = await reportOf(at('notice'), ...files, '--dry-run');
      expect(hints).to.deep.equal(expected);
    }
  });

  it('changes nothing when it runs again, in whatever language', async () => {
    const file = await put('src/incident.json', bilingual);
    await deploy(at('notice'), file);
    const before = await filesOf('notice');
    const {written, unchanged} = await reportOf(at('notice'), file, '--lang', 'ja');
    expect([written, unchanged.length]).to.deep.equal([[], 11]);
    expect(await filesOf('notice')).to.deep.equal(before);
  });

  it('writes a new revision over the old one, and leaves what is no longer needed', async () => {
    const file = await put('src/incident.json', bilingual);
    await deploy(at('notice'), file);
    await put('src/incident.json', {...shortest, revision: 2});
    const {written, left} = await reportOf(at('notice'), file);
    expect(written).to.include.members(['incident.json', 'incident.html', '.incident-notice.json']);
    expect(written).not.to.include('incident-notice.js');
    expect(left).to.deep.equal(['incident-en.html']);
    expect((await reportOf(at('notice'), file)).left).to.deep.equal(['incident-en.html']);
    await put('src/incident.json', bilingual);
    expect((await reportOf(at('notice'), file)).left).to.deep.equal([]);
  });

  it('writes nothing in a dry run, and says what it would write', async () => {
    const file = await put('src/incident.json', shortest);
    const {code, output} = await deploy(at('notice'), file, '--dry-run');
    expect(code).to.equal(0);
    expect(output).to.match(/would be written: 11, unchanged: 0\.\n {2}incident-notice-checker\.js\n/);
    expect(await filesOf('notice')).to.deep.equal({});
  });

  describe('writes nothing', () => {
    const unshapely = {
      ...shortest,
      formatVersion: '1.1',
      eligibility: {
        questions: [{id: 'serial', kind: 'code', label: 'Serial?', shape: '####'}],
        groups: [{id: 'g', label: 'G', when: {question: 'serial', in: ['AB']}}],
      },
    };
    for (const [what, content, code, words] of [
      ['a document with an error', {...shortest, stage: 'finale'}, 1, /error {2}\/stage/],
      ['a rule that cannot hold', unshapely, 1, /unshapely/],
      ['what is not JSON', '{', 1, /not-json/],
      ['what is not UTF-8', undefined, 2, /UTF-8/],
    ] as const) {
      it(`for ${what}, also if others are sound`, async () => {
        const sound = await put('src/sound.json', shortest);
        const file = await put('src/incident.json', content ?? '');
        if (content === undefined) await writeFile(file, new Uint8Array([0x82, 0xa0]));
        const outcome = await deploy(at('notice'), sound, file);
        expect([outcome.code, outcome.output]).to.deep.equal([code, '']);
        expect(outcome.errorOutput).to.match(words);
        expect(await filesOf('notice')).to.deep.equal({});
        if (content !== undefined) expect((await type(['validate', file])).code).to.equal(code);
      });
    }

    for (const [what, argv, words] of [
      ['without a folder', [], /folder to write to/],
      ['without a document', ['notice'], /Name a file/],
      ['for a document that is not there', ['notice', 'no.json'], /no such file/],
      ['over the folder of the document', ['src', 'src/incident.json'], /the folder of .* itself/],
      ['over the document', ['src/incident.json', 'src/incident.json'], /is a file or within one/],
      ['within the document', ['src/incident.json/notice', 'src/incident.json'], /is a file or within one/],
      ['over another file', ['src/try.json', 'src/incident.json'], /is a file or within one/],
      ['over the library', ['library', 'src/incident.json'], /program itself/],
      ['within the library', ['library/new', 'src/incident.json'], /program itself/],
      [
        'over the folder of the document, by a link',
        ['link', 'src/incident.json'],
        /the folder of .* itself/,
      ],
      ['under a name for fragments', ['notice', 'src/50%.json'], /not every server/],
      ['under a hidden name', ['notice', 'src/.json'], /not every server/],
      [
        'of two documents with one name',
        ['notice', 'src/incident.json', 'b/incident.json'],
        /both become incident\./,
      ],
      ['of two that differ in capitals', ['notice', 'src/incident.json', 'b/Incident.json'], /both become/],
      ['of one that is called as the page to try', ['notice', 'src/try.json'], /both become try\.html/],
      [
        'of one that is called as a page of another',
        ['notice', 'src/two.json', 'src/two-en.json'],
        /both become two-en/,
      ],
    ] as const) {
      it(what, async () => {
        await put('src/incident.json', shortest);
        await put('src/try.json', shortest);
        await put('src/two.json', bilingual);
        for (const name of [
          'src/two-en.json',
          'b/incident.json',
          'b/Incident.json',
          'src/50%.json',
          'src/.json',
        ])
          await put(name, titled('Another'));
        await symlink(at('src'), at('link'));
        const before = await filesOf('.');
        const {code, output, errorOutput} = await deploy(...argv.map((name) => at(name)));
        expect([code, output]).to.deep.equal([2, '']);
        expect(errorOutput).to.match(words);
        expect(await filesOf('.')).to.deep.equal(before);
      });
    }

    for (const url of [
      'notice',
      '//shop.example/',
      'ftp://shop.example/',
      '/a?b',
      '/a#b',
      '/%zz',
      '/a"b',
      '/a%0Ab',
      'https://',
      'https://me:x@shop.example/',
    ]) {
      it(`at the address ${url}`, async () => {
        const {code, errorOutput} = await deploy(
          at('notice'),
          await put('src/a.json', shortest),
          '--url',
          url,
        );
        expect(code).to.equal(2);
        expect(errorOutput).to.include('cannot be the address');
        expect(await filesOf('notice')).to.deep.equal({});
      });
    }

    it('for other sites, if no whole address is given', async () => {
      const file = await put('src/a.json', shortest);
      for (const more of [[], ['--url', '/notice/']]) {
        const {code, errorOutput} = await deploy(at('notice'), file, '--cross-origin', ...more);
        expect(code).to.equal(2);
        expect(errorOutput).to.include('--url');
      }
      expect(await filesOf('notice')).to.deep.equal({});
    });

    it('where the library is not built', async () => {
      await rm(at('library/incident-notice.js'));
      const {code, errorOutput} = await deploy(at('notice'), await put('src/a.json', shortest));
      expect(code).to.equal(2);
      expect(errorOutput).to.include('npm run build');
    });
  });

  describe('what others have written', () => {
    for (const [what, name, content] of [
      ['a page', 'try.html', '<p>Mine'],
      ['settings of the server', '.htaccess', 'Deny from all'],
      ['a record that is none', '.incident-notice.json', '[]'],
      ['an empty file', 'incident.json', ''],
    ] as const) {
      it(`stays, unless it is to be overwritten: ${what}`, async () => {
        const file = await put('src/incident.json', shortest);
        await put(`notice/${name}`, content);
        const refused = await deploy(at('notice'), file);
        expect([refused.code, refused.output]).to.deep.equal([2, '']);
        expect(refused.errorOutput).to.include(name).and.to.include('--force');
        expect(Object.keys(await filesOf('notice'))).to.deep.equal([`/notice/${name}`]);
        expect(await read('notice', name)).to.equal(content);
        expect((await deploy(at('notice'), file, '--force')).code).to.equal(0);
        expect(await read('notice', name)).not.to.equal(content);
        expect((await deploy(at('notice'), file)).code).to.equal(0);
      });
    }

    it('stays also where it was ours before', async () => {
      const file = await put('src/incident.json', shortest);
      await deploy(at('notice'), file);
      await put('notice/_headers', '# with rules of mine');
      expect((await deploy(at('notice'), file)).errorOutput).to.include('_headers');
      expect(await read('notice/_headers')).to.equal('# with rules of mine');
    });

    it('is no hindrance where it is the same, or has another name', async () => {
      const file = await put('src/incident.json', shortest);
      await put('notice/incident.json', shortest);
      await put('notice/index.html', '<p>Mine');
      expect((await reportOf(at('notice'), file)).unchanged).to.deep.equal(['incident.json']);
      expect(await read('notice/index.html')).to.equal('<p>Mine');
    });

    it('stays where it is a folder, whatever is asked for', async () => {
      const file = await put('src/incident.json', shortest);
      await put('notice/try.html/mine.txt', 'Mine');
      const {code, errorOutput} = await deploy(at('notice'), file, '--force');
      expect(code).to.equal(2);
      expect(errorOutput).to.include('in the way');
      expect(Object.keys(await filesOf('notice'))).to.deep.equal(['/notice/try.html/mine.txt']);
    });
  });

  describe('when writing fails', () => {
    const failing = (member: 'write' | 'move', ending: string): Disk => ({
      ...disk,
      [member]: (...parameters: [string, never]) =>
        parameters[0].endsWith(ending)
          ? Promise.reject(Object.assign(new Error('disk full'), {code: 'ENOSPC'}))
          : disk[member](...parameters),
    });

    it('leaves what was there as it was, and nothing besides', async () => {
      const file = await put('src/incident.json', shortest);
      await deploy(at('notice'), file);
      const before = await filesOf('notice');
      await put('src/incident.json', bilingual);
      const argv = ['deploy', at('notice'), file];
      const {code, errorOutput} = await type(argv, {}, {}, failing('write', 'incident.json'));
      expect(code).to.equal(2);
      expect(errorOutput).to.include('as they were');
      expect(await filesOf('notice')).to.deep.equal(before);
    });

    it('says so where files could be written and not be moved, and mends it in the next run', async () => {
      const file = await put('src/incident.json', shortest);
      await deploy(at('notice'), file);
      await put('src/incident.json', bilingual);
      const argv = ['deploy', at('notice'), file];
      const {code, errorOutput} = await type(argv, {}, {}, failing('move', 'incident.json'));
      expect(code).to.equal(2);
      expect(errorOutput).to.include('again');
      expect(await read('notice/incident.json')).to.equal(JSON.stringify(shortest));
      expect(Object.keys(await filesOf('notice/.incident-notice-part'))).to.deep.equal([]);
      expect((await deploy(at('notice'), file)).code).to.equal(0);
      expect(await read('notice/incident.json')).to.equal(JSON.stringify(bilingual));
    });

    it('takes away what a run that was stopped has left', async () => {
      const file = await put('src/incident.json', shortest);
      await put('notice/.incident-notice-part/incident.json', '{"half": ');
      expect((await deploy(at('notice'), file)).code).to.equal(0);
      expect(await readdir(at('notice'))).not.to.include('.incident-notice-part');
    });
  });

  it('takes names with spaces and in other scripts, and encodes them in addresses', async () => {
    const file = await put('src/お知らせ 2026.json', titled('<B-1> "Leak"\n& \u202emore'));
    const {notices, tryAt} = await reportOf(at('告知 板'), file);
    const folder = '/%E5%91%8A%E7%9F%A5%20%E6%9D%BF/';
    const name = '%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B%202026';
    expect(tryAt).to.equal(`${folder}try.html`);
    expect(notices[0]?.hint).to.include(` href="${folder}${name}.json">`);
    expect(notices[0]?.tag).to.equal(
      `<incident-notice src="${folder}${name}.json"><a href="${folder}${name}.html" lang="en" hreflang="en">` +
        '&lt;B-1&gt; &quot;Leak&quot; &amp; &#x202e;more</a></incident-notice>',
    );
    expect(await read('告知 板/_headers')).to.include(`\n${folder}${name}.html\n  Content-Security-Policy: `);
    expect(await read('告知 板/.htaccess')).to.include('<Files "お知らせ 2026.html">');
    expect(await read('告知 板/nginx.conf')).to.include('location = "/告知 板/お知らせ 2026.html" {');
    expect(await read('告知 板/try.html')).to.include(`src="${name}.json"`);
  });

  for (const [url, folder, canonical] of [
    ['/', '/', undefined],
    ['/a/b', '/a/b/', undefined],
    ['https://shop.example', '/', 'https://shop.example/incident.html'],
    ['https://shop.example/a b/', '/a%20b/', 'https://shop.example/a%20b/incident.html'],
  ] as const) {
    it(`is found at ${url}`, async () => {
      const file = await put('src/incident.json', shortest);
      const {script} = await reportOf(at('notice'), file, '--url', url);
      expect(script).to.include(`src="${folder}incident-notice.js"`);
      expect(await read('notice/_headers')).to.include(`\n${folder}*\n`);
      const [, link] = /rel="canonical" href="([^"]*)"/.exec(await read('notice/incident.html')) ?? [];
      expect(link).to.equal(canonical);
    });
  }

  it('lets other sites load it, and names whole addresses, where that is asked for', async () => {
    const file = await put('src/incident.json', shortest);
    const own = await reportOf(at('own'), file, '--url', 'https://shop.example/notice/');
    expect(own.script).to.include('src="/notice/');
    expect(await read('own/_headers')).not.to.include('Access-Control');
    const {script, hints, policy, notices} = await reportOf(
      at('shared'),
      file,
      '--url',
      'https://shop.example/notice/',
      '--cross-origin',
    );
    expect(script).to.include('src="https://shop.example/notice/incident-notice.js"');
    expect(hints[0]).to.include('href="https://shop.example/notice/incident-notice-elements.js"');
    expect(notices[0]?.hint).to.include('href="https://shop.example/notice/incident.json"');
    expect(notices[0]?.frame).to.include('src="https://shop.example/notice/incident.html"');
    expect(policy).to.include('script-src https://shop.example; connect-src https://shop.example;');
    for (const name of ['_headers', '.htaccess', 'nginx.conf'])
      expect(await read('shared', name)).to.match(/Access-Control-Allow-Origin:? "?\*/);
  });

  it('brings the pictures beside a document, and names those that are elsewhere', async () => {
    const image = (src: string) => ({src, alt: 'Label', width: 1, height: 1});
    const images = [
      'pictures/a%20b.svg?v=1',
      '/far.png',
      '../up.png',
      'gone.png',
      'https://img.example/x.png',
    ].map(image);
    const file = await put('src/a.json', {...shortest, formatVersion: '1.1', images});
    const other = await put('src/b.json', {...shortest, formatVersion: '1.1', images: images.slice(0, 1)});
    await put('src/pictures/a b.svg', '<svg/>');
    await put('up.png', 'secret');
    const {missingPictures, policy} = await reportOf(at('notice'), file, other);
    expect(await read('notice/pictures/a b.svg')).to.equal('<svg/>');
    expect(missingPictures).to.deep.equal(['/far.png', '../up.png', 'gone.png']);
    expect(policy).to.include("img-src 'self' https://img.example;");
  });

  it('takes the notice alone out of a file with tests', async () => {
    const file = await put('src/case.json', {notice: shortest, vectors: []});
    const {errorOutput} = await type(['deploy', at('notice'), file], {}, {}, disk);
    expect(JSON.parse(await read('notice/case.json'))).to.deep.equal(shortest);
    expect(errorOutput).not.to.contain('wrapped-notice');
  });

  it('takes a document from standard input', async () => {
    const {code} = await type(['deploy', at('notice'), '-'], {'-': shortest}, {}, disk);
    expect(code).to.equal(0);
    expect(JSON.parse(await read('notice/incident.json'))).to.deep.equal(shortest);
  });

  it('takes a document that is named twice once', async () => {
    const file = await put('src/incident.json', shortest);
    expect((await reportOf(at('notice'), file, file)).notices).to.have.length(1);
  });
});
