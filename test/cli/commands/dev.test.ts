import {mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createServer, get} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import type {PreviewState} from '../../../src/cli/dev/live-document.js';
import {nodeDisk} from '../../../src/cli/node-disk.js';
import {writeShortest} from '../../model/sample.js';
import {type, type Outcome} from '../terminal.js';

const picture = {src: 'pictures/a.svg', alt: 'A drawing', width: 10, height: 10};

/** A file that is previewed, and what a person does with it. */
interface Preview {
  readonly file: string;
  readonly address: string;
  /** The states that a page of the preview is told of, one after another. */
  readonly states: AsyncIterator<PreviewState>;
  /** Presses Ctrl+C. */
  readonly interrupt: () => Promise<Outcome>;
}

async function* statesOf(address: string, signal: AbortSignal): AsyncGenerator<PreviewState> {
  const {body} = await fetch(`${address}events`, {signal});
  let text = '';
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) yield JSON.parse(event.replace('data: ', '')) as PreviewState;
  }
}

async function withPreview(document: unknown, use: (preview: Preview) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'));
  const file = join(folder, 'incident.json');
  const stop = new AbortController();
  let interrupt: (() => void) | undefined;
  try {
    await writeFile(file, JSON.stringify(document));
    await new Promise<void>((resolve, reject) => {
      const ended = type(['dev', file, '--port', '0'], {}, {}, nodeDisk, {
        isInterrupted: () =>
          new Promise((fulfil) => {
            interrupt = fulfil;
          }),
        write: (text) => {
          const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
          if (address === undefined) {
            reject(new Error(text));
            return;
          }
          const states = statesOf(address, stop.signal);
          const press = () => {
            interrupt?.();
            return ended;
          };
          use({file, address, states, interrupt: press}).then(resolve, reject);
        },
      });
      ended.then(({code, errorOutput}) => {
        if (code !== 0) reject(new Error(errorOutput));
      }, reject);
    });
  } finally {
    stop.abort();
    interrupt?.();
    await rm(folder, {recursive: true});
  }
}

async function nextOf(states: AsyncIterator<PreviewState>): Promise<PreviewState> {
  const {value} = (await states.next()) as {value: PreviewState};
  return value;
}

/** The first state that is as expected: a file may be read while it is half written. */
async function awaitState(
  states: AsyncIterator<PreviewState>,
  isExpected: (state: PreviewState) => boolean,
): Promise<PreviewState> {
  for (;;) {
    const state = await nextOf(states);
    if (isExpected(state)) return state;
  }
}

/** The status of an answer to a request that names another host. */
function statusFor(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, {headers: {host}}, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('dev', () => {
  const two = {...writeShortest(), title: {en: 'A leak', ja: '漏れ'}, summary: {en: 'Read on', ja: '本文'}};

  it('serves the notice as element and as plain page, in each language, under a strict policy', async () => {
    await withPreview(two, async ({address, states}) => {
      const {languages, isCurrent, version} = await nextOf(states);
      expect(languages.map(({tag}) => tag)).to.have.members(['en', 'ja']);
      expect([isCurrent, version]).to.deep.equal([true, 1]);
      for (const [path, words] of [
        ['', '<iframe'],
        ['element?lang=ja', '<html lang="ja">'],
        ['page?lang=ja', '漏れ'],
        ['page?lang=en', 'A leak'],
        ['notice.json', '"A leak"'],
        ['preview.css', 'iframe'],
        ['preview.js', 'EventSource'],
        ['library/incident-notice.js', 'import'],
      ] as const) {
        const response = await fetch(address + path);
        expect([path, response.status]).to.deep.equal([path, 200]);
        expect(response.headers.get('content-security-policy'), path).to.match(/^default-src 'none'/);
        expect(await response.text(), path).to.include(words);
      }
    });
  });

  it('tells of a file that is saved, also by an editor that puts another in its place', async () => {
    await withPreview(two, async ({file, address, states}) => {
      expect((await nextOf(states)).version).to.equal(1);
      await writeFile(file, JSON.stringify({...two, title: 'Saved'}));
      await awaitState(states, ({version, isCurrent}) => isCurrent && version > 1);
      expect(await (await fetch(`${address}page`)).text()).to.include('Saved');
      for (const title of ['Replaced', 'Replaced again']) {
        await writeFile(`${file}~`, JSON.stringify({...two, title}));
        await rename(`${file}~`, file);
        await awaitState(states, ({isCurrent}) => isCurrent);
        expect(await (await fetch(`${address}page`)).text()).to.include(title);
      }
    });
  });

  it('keeps the last version that could be shown, and tells what is wrong with this one', async () => {
    await withPreview(two, async ({file, address, states}) => {
      await nextOf(states);
      await writeFile(file, JSON.stringify({...two, stage: 'last'}));
      const {problems, version} = await awaitState(states, (state) =>
        state.problems.some(({path}) => path === '/stage'),
      );
      expect(version).to.equal(1);
      expect(problems[0]).to.include({level: 'error', path: '/stage', code: 'unknown-value'});
      expect(await (await fetch(`${address}page`)).text()).to.include('A leak');
      await rm(file);
      const gone = await awaitState(states, (state) => state.problems[0]?.path === '');
      expect(gone.problems[0]?.words).to.match(/There is no such file/i);
      await writeFile(file, JSON.stringify(two));
      expect((await awaitState(states, ({isCurrent}) => isCurrent)).problems).to.deep.equal([]);
    });
  });

  it('shows a document that cannot be shown yet once it can', async () => {
    await withPreview({}, async ({file, address, states}) => {
      const {version, problems} = await nextOf(states);
      expect([version, problems.length > 0]).to.deep.equal([0, true]);
      expect((await fetch(`${address}page`)).status).to.equal(404);
      await writeFile(file, JSON.stringify(two));
      await awaitState(states, (state) => state.version === 1);
    });
  });

  it('serves nothing else of the machine, and nobody else', async () => {
    await withPreview({...two, images: [picture]}, async ({address}) => {
      for (const path of [
        'incident.json',
        'library/cli/main.js',
        'library/..%2fpackage.json',
        'library/package.json',
        '%2e%2e/package.json',
        'pictures/a.svg',
        'pictures/%',
        'pictures/%00',
      ])
        expect([path, (await fetch(address + path)).status]).to.deep.equal([path, 404]);
      expect((await fetch(address, {method: 'POST'})).status).to.equal(405);
      expect(await statusFor(address, 'evil.example')).to.equal(403);
      expect(await statusFor(address, 'localhost')).to.equal(200);
    });
  });

  it('serves the pictures that the notice names', async () => {
    const kettle = JSON.parse(await readFile('examples/kettle-recall-2026.json', 'utf8')) as object;
    await withPreview(kettle, async ({file, address}) => {
      await nodeDisk.write(
        join(file, '..', 'pictures/kettle.svg'),
        await readFile('examples/pictures/kettle.svg'),
      );
      const response = await fetch(`${address}pictures/kettle.svg`);
      expect([response.status, response.headers.get('content-type')]).to.deep.equal([200, 'image/svg+xml']);
    });
  });

  it('ends when it is interrupted, while a page listens', async () => {
    await withPreview(two, async ({states, interrupt}) => {
      await nextOf(states);
      expect((await interrupt()).code).to.equal(0);
    });
  });

  it('says that a port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const {port} = other.address() as AddressInfo;
    const {code, errorOutput} = await type(['dev', 'examples/netoff-2012.json', '--port', String(port)]);
    other.close();
    expect(code).to.equal(2);
    expect(errorOutput).to.equal(`Port ${port} is in use. Name another; --port 0 takes any that is free.\n`);
  });

  for (const [argv, words] of [
    [[], /^Name a file\./],
    [['a', 'b'], /^Name one file only\./],
    [['no.json'], /no\.json: .*no such file/i],
    [['examples/netoff-2012.json', '--port', 'x'], /^“x” is no port\./],
    [['examples/netoff-2012.json', '--port', '70000'], /^“70000” is no port\./],
  ] as const) {
    it(`refuses ${argv.join(' ') || 'nothing'}`, async () => {
      const {code, errorOutput} = await type(['dev', ...argv]);
      expect(code).to.equal(2);
      expect(errorOutput).to.match(words);
    });
  }
});
