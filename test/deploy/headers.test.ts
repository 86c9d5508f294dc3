/** Each header that `deploy/nginx.conf` gives, by nginx itself. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {connect} from 'node:http2';
import {dirname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect} from 'chai';
import {precompress} from '../../deploy/precompress.mjs';
import {startNginx} from '../../scripts/nginx.mjs';
import type * as Server from '../../src/server/index.js';
import {recallWith} from '../page/owner-page.js';
import {useHosting, type Answer} from './hosting.js';

const {contentSecurityPolicy, renderElement} = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof Server;

/** The policy of a page with an element, a linked style sheet and pictures of its own site. */
const elementPolicy = await contentSecurityPolicy(
  renderElement(recallWith(), {stylesheet: '/incident-notice.css'}),
);

const decoders = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body: Buffer): Buffer => body,
} as const;
const encodings = ['br', 'gzip', 'identity'] as const;

/** What each answer has, whatever it is; the values of some differ each time. */
const changing = ['connection', 'content-length', 'date', 'etag', 'last-modified', 'server'];

function lasting({headers}: Answer): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !changing.includes(name)));
}

const common = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};
const shared = {
  ...common,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
};
const fresh = 'public, max-age=60, stale-while-revalidate=240, stale-if-error=86400';
const stable = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400';
const forEver = 'public, max-age=31536000, immutable';
const script = 'application/javascript; charset=utf-8';
const html = 'text/html; charset=utf-8';

describe('nginx with deploy/nginx.conf', () => {
  const hosting = useHosting();
  const addressOf = (name: string): string => hosting.site.addressOf(name);

  const pages = {
    ...common,
    'content-type': html,
    'cache-control': fresh,
    'referrer-policy': 'same-origin',
  };
  const cases: readonly (readonly [what: string, path: () => string, headers: () => object])[] = [
    [
      'the document',
      () => '/notice/incident.json',
      () => ({...shared, 'content-type': 'application/json; charset=utf-8', 'cache-control': fresh}),
    ],
    [
      'the manifest',
      () => '/notice/manifest.json',
      () => ({...shared, 'content-type': 'application/json; charset=utf-8', 'cache-control': fresh}),
    ],
    [
      'a hashed script',
      () => addressOf('incident-notice.js'),
      () => ({...shared, 'content-type': script, 'cache-control': forEver}),
    ],
    [
      'a hashed script that is loaded late',
      () => addressOf('incident-notice-checker.js'),
      () => ({...shared, 'content-type': script, 'cache-control': forEver}),
    ],
    [
      'the hashed style sheet',
      () => addressOf('incident-notice.css'),
      () => ({...shared, 'content-type': 'text/css; charset=utf-8', 'cache-control': forEver}),
    ],
    [
      'a stable script',
      () => '/notice/incident-notice.js',
      () => ({...shared, 'content-type': script, 'cache-control': stable}),
    ],
    [
      'the stable style sheet',
      () => '/notice/incident-notice.css',
      () => ({...shared, 'content-type': 'text/css; charset=utf-8', 'cache-control': stable}),
    ],
    [
      'a picture',
      () => '/notice/icon.svg',
      () => ({
        ...shared,
        'content-type': 'image/svg+xml; charset=utf-8',
        'cache-control': 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400',
      }),
    ],
    ['a page', () => '/', () => ({...pages, 'content-security-policy': elementPolicy})],
    [
      'a page without scripts',
      () => '/notice/incident.html',
      () => ({
        ...pages,
        'content-security-policy': hosting.site.pagePolicies['/notice/incident.html'],
      }),
    ],
  ];

  for (const [what, path, headers] of cases) {
    it(`gives ${what} these headers and no others, in each encoding`, async () => {
      const name = path() === '/' ? '/index.html' : path();
      const content = readFileSync(join(hosting.folder, name));
      const tags = new Set<unknown>();
      for (const encoding of encodings) {
        const answer = await hosting.ask(path(), {'accept-encoding': encoding});
        expect(answer.status).to.equal(200);
        expect(lasting(answer), encoding).to.deep.equal({
          ...headers(),
          vary: 'Accept-Encoding',
          ...(encoding === 'identity' ? {'accept-ranges': 'bytes'} : {'content-encoding': encoding}),
        });
        expect(decoders[encoding](answer.body).equals(content), 'the same content').to.equal(true);
        expect(Number(answer.headers['content-length'])).to.equal(answer.body.length);
        tags.add(answer.headers.etag);
      }
      expect(tags.size, 'a tag for each encoding').to.equal(encodings.length);
    });

    it(`does not send ${what} again to who has it`, async () => {
      for (const encoding of encodings) {
        const {headers: first} = await hosting.ask(path(), {'accept-encoding': encoding});
        expect(first.etag).to.match(/^"[\da-f]+-[\da-f]+"$/);
        const again = {'accept-encoding': encoding, 'if-none-match': first.etag ?? ''};
        const {status, headers: second, body} = await hosting.ask(path(), again);
        expect([status, body.length]).to.deep.equal([304, 0]);
        expect(second['cache-control']).to.equal(first['cache-control']);
        expect(second.etag).to.equal(first.etag);
      }
    });
  }

  it('prefers brotli where a browser knows both', async () => {
    const {headers} = await hosting.ask('/notice/incident.json', {
      'accept-encoding': 'gzip, deflate, br, zstd',
    });
    expect(headers['content-encoding']).to.equal('br');
  });

  it('lets no cache keep that a file is missing, and tells other sites that it is', async () => {
    const answer = await hosting.ask('/notice/hashed/incident-notice-00000000.js');
    expect(answer.status).to.equal(404);
    expect(lasting(answer)).to.include({...shared, 'cache-control': 'no-store'});
  });

  for (const path of ['/.git/config', '/notice/.incident-notice.json']) {
    it(`does not show what tools have left: ${path}`, async () => {
      const file = join(hosting.folder, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, '{}');
      expect((await hosting.ask(path)).status).to.equal(404);
    });
  }

  it('only reads', async () => {
    expect((await hosting.ask('/notice/incident.json', {}, 'POST')).status).to.equal(405);
  });

  it('leads from plain HTTP to TLS', async () => {
    const {status, headers} = await fetch(`${hosting.nginx.insecureAddress}/notice/incident.html?a=b`, {
      redirect: 'manual',
    });
    expect(status).to.equal(301);
    expect(headers.get('location')).to.equal('https://127.0.0.1/notice/incident.html?a=b');
  });

  it('speaks HTTP/2', async () => {
    const session = connect(hosting.nginx.address, {ca: hosting.nginx.certificate});
    const status = await new Promise((resolve, reject) => {
      session.once('error', reject);
      session
        .request({':path': '/notice/incident.json'})
        .once('response', (headers) => resolve(headers[':status']))
        .resume();
    });
    session.close();
    expect(status).to.equal(200);
  });

  it('sends a new revision to who has the old one, in each encoding', async () => {
    const path = '/notice/revised.json';
    const write = async (text: string): Promise<void> => {
      writeFileSync(join(hosting.folder, path), text);
      await precompress(hosting.folder);
    };
    await write(JSON.stringify({revision: 1, text: 'The same. '.repeat(60)}));
    const had = new Map<string, string>();
    for (const encoding of encodings) {
      const {headers} = await hosting.ask(path, {'accept-encoding': encoding});
      had.set(encoding, headers.etag ?? '');
    }
    const next = JSON.stringify({revision: 2, text: 'Another. '.repeat(60)});
    await write(next);
    for (const encoding of encodings) {
      const asked = {'accept-encoding': encoding, 'if-none-match': had.get(encoding) ?? ''};
      const {status, body} = await hosting.ask(path, asked);
      expect(status).to.equal(200);
      expect(decoders[encoding](body).toString()).to.equal(next);
    }
  });

  it('compresses by itself what nothing was written beside', async () => {
    const text = JSON.stringify({text: 'The same. '.repeat(60)});
    writeFileSync(join(hosting.folder, 'notice/alone.json'), text);
    const {headers, body} = await hosting.ask('/notice/alone.json', {'accept-encoding': 'gzip, br'});
    expect(headers['content-encoding']).to.equal('gzip');
    expect(gunzipSync(body).toString()).to.equal(text);
  });

  it('lets a document be old for 300 seconds at most, of which it may be served while it is asked for again', async () => {
    const {headers} = await hosting.ask('/notice/incident.json');
    const [, age, stale] =
      /max-age=(\d+), stale-while-revalidate=(\d+)/.exec(headers['cache-control'] ?? '') ?? [];
    expect(Number(age) + Number(stale)).to.be.at.most(300);
  });
});

describe('a machine without nginx', () => {
  const {NGINX_PATH} = process.env;
  afterEach(() => {
    if (NGINX_PATH === undefined) delete process.env.NGINX_PATH;
    else process.env.NGINX_PATH = NGINX_PATH;
  });

  it('is told how to get it', async () => {
    process.env.NGINX_PATH = '/nowhere/nginx';
    const error = await startNginx('/nowhere').then(
      () => undefined,
      (reason: unknown) => String(reason),
    );
    expect(error).to.include('apt-get install nginx libnginx-mod-http-brotli-static openssl');
  });
});
