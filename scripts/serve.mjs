/** The demo's server: `dist/` and `examples/` of this repository, and nothing else. `/playground/` is `dist/playground/`. */
import {realpathSync} from 'node:fs';
import {extname, join, sep} from 'node:path';
import {argv, env} from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {serveFolder} from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['dist', 'examples'].map((folder) => join(root, folder) + sep);
const types = new Set(['.css', '.html', '.js', '.json', '.svg']);

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
 * The file that a path names, if it may be served.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
function find(path) {
  const name = path
    .replace(/^\/playground\//, '/dist/playground/')
    .replace(/\/playground\/$/, '/playground/index.html');
  if (!types.has(extname(name))) return undefined;
  try {
    // Links are followed first: what counts is where a file is, not what it is called.
    const file = realpathSync(join(root, decodeURIComponent(name)));
    return folders.some((folder) => file.startsWith(folder)) ? name : undefined;
  } catch {
    // Not there, or not an address.
    return undefined;
  }
}

/**
 * Starts the server, for this machine only.
 *
 * @param {{port?: number, quiet?: boolean}} [options] - `port`: the first one to try, or 0 for any; `quiet`: print nothing
 * @returns {Promise<{address: string, close: () => Promise<void>}>} the address ends without a slash
 */
export async function startServer({port = 4173, quiet = false} = {}) {
  const server = await serveFolder(root, {
    port,
    find,
    headersOf: (path) => (path.startsWith('/playground/') ? playgroundHeaders : headers),
    redirects: {'/': '/examples/index.html', '/playground': '/playground/'},
    // Like a server that was set up long ago, it leaves that to the pages, of which one is in Shift_JIS.
    hasCharset: false,
    compresses: false,
  });
  if (!quiet) console.log(`incident-notice is shown at ${server.address}/`);
  return server;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  await startServer({port: Number(env.PORT) || 4173});
}
