/** Serves a folder of built files to this machine: for what tests, measures and draws them. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {constants, gzipSync} from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compressible = /^text\/|json|svg/;

/**
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{content: Buffer, type: string} | undefined>}
 */
async function find(root, url) {
  try {
    const {pathname} = new URL(url, 'http://localhost');
    const path = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(root + sep)) return undefined;
    return {content: await readFile(path), type: types[extname(path)] ?? 'application/octet-stream'};
  } catch {
    // Not there, not a file, or not an address.
    return undefined;
  }
}

/** What a response carries, and its headers. Compressed as an ordinary server does: gzip, at the usual level. */
function packed({content, type}, {headers}) {
  const packs = compressible.test(type) && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  return {
    body: packs ? gzipSync(content, {level: constants.Z_DEFAULT_COMPRESSION}) : content,
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(packs && {'content-encoding': 'gzip'}),
    },
  };
}

/**
 * Starts a server of a folder, on any free port.
 *
 * @param {string} folder
 * @returns {Promise<{address: string, close: () => Promise<void>}>} the address ends without a slash
 */
export async function serveFolder(folder) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const found = await find(root, request.url ?? '/');
    if (found) {
      const {body, headers} = packed(found, request);
      response.writeHead(200, {...headers, 'content-length': body.length}).end(body);
    } else {
      // Browsers ask for an icon by themselves; that there is none is not a fault of a page.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((done) => void server.listen(0, '127.0.0.1', done));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
