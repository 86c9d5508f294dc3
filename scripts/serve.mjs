/** The demo's server: `dist/` and `examples/` of this repository, and nothing else. `/playground/` is `dist/playground/`. */
import {realpathSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {argv, env} from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['dist', 'examples'].map((folder) => join(root, folder) + sep);
const redirects = {'/': '/examples/index.html', '/playground': '/playground/'};

/**
 * What is served at all. No charset: like a server that was set up long ago, it leaves that to the pages, of which one is
 * in Shift_JIS.
 */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The strictest policy that an owner can be expected to have; the library needs no nonce and no exception from it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
};

/** The playground parses the pages that it draws, and starts a worker: both need a policy of Trusted Types of its own. */
const playgroundHeaders = {...headers, 'content-security-policy': `${policy} playground`};

/**
 * The file that an address names, if it may be served.
 *
 * @param {string} url - the path of a request, with or without a query
 * @returns {Promise<{content: Buffer, type: string} | undefined>}
 */
async function find(url) {
  try {
    const {pathname} = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname)
      .replace(/^\/playground\//, '/dist/playground/')
      .replace(/\/playground\/$/, '/playground/index.html');
    const type = types[extname(path)];
    // Links are followed first: what counts is where a file is, not what it is called.
    const file = await realpath(join(root, path));
    if (type === undefined || !folders.some((folder) => file.startsWith(folder))) return undefined;
    return {content: await readFile(file), type};
  } catch {
    // Not there, not a file, or not an address.
    return undefined;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond({method, url = '/'}, response) {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, {...headers, allow: 'GET, HEAD'}).end();
    return;
  }
  const elsewhere = redirects[url];
  if (elsewhere !== undefined) {
    response.writeHead(302, {...headers, location: elsewhere}).end();
    return;
  }
  const found = await find(url);
  if (!found) {
    response.writeHead(404, {...headers, 'content-type': 'text/plain'}).end('Not found\n');
    return;
  }
  const own = url.startsWith('/playground/') ? playgroundHeaders : headers;
  response.writeHead(200, {...own, 'content-type': found.type, 'content-length': found.content.length});
  response.end(method === 'HEAD' ? undefined : found.content);
}

/**
 * Takes the port, or the next one that is free.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const handleError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once('error', handleError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', handleError);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * Starts the server, for this machine only.
 *
 * @param {{port?: number, quiet?: boolean}} [options] - `port`: the first one to try, or 0 for any; `quiet`: print nothing
 * @returns {Promise<{address: string, close: () => Promise<void>}>} the address ends without a slash
 */
export async function startServer({port = 4173, quiet = false} = {}) {
  const server = createServer((request, response) => void respond(request, response));
  const address = `http://127.0.0.1:${await listen(server, port)}`;
  if (!quiet) console.log(`incident-notice is shown at ${address}/`);
  return {
    address,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  await startServer({port: Number(env.PORT) || 4173});
}
