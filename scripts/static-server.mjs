/** The one server of built files, for this machine only: for the demo, and for what tests, measures and draws pages. */
import {createServer} from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

/** What an address names in an ordinary folder. */
function withIndex(path) {
  return path.endsWith('/') ? `${path}index.html` : path;
}

const ordinaryHeaders = {'cache-control': 'no-cache', 'x-content-type-options': 'nosniff'};

/** @param {string} url - the path of a request, with or without a query; it may be no address at all */
function pathOf(url) {
  try {
    return new URL(url, 'http://localhost').pathname;
  } catch {
    return url;
  }
}

/** @param {import('node:http').ServerResponse} response */
function refuse(response, path) {
  // Browsers ask for an icon by themselves; that there is none is not a fault of a page.
  if (path === '/favicon.ico') response.writeHead(204).end();
  else response.writeHead(404, {'content-type': 'text/plain'}).end('Not found\n');
}

/** Answers the requests of a site. */
function responder(folder, {find, headersOf, redirects, hasCharset, compresses}) {
  const compress = compresses ? compression({threshold: 0}) : (_request, _response, next) => next();
  const send = sirv(folder, {
    // Files are looked up when they are asked for, because a build may write others meanwhile.
    dev: true,
    extensions: [],
    setHeaders: (response, path) => {
      if (!hasCharset && path.endsWith('.html')) response.setHeader('content-type', 'text/html');
    },
  });
  return (request, response) => {
    const path = pathOf(request.url);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {allow: 'GET, HEAD'}).end();
      return;
    }
    if (redirects[path]) {
      response.writeHead(302, {location: redirects[path]}).end();
      return;
    }
    const file = find(path);
    if (file === undefined) {
      refuse(response, path);
      return;
    }
    request.url = file;
    compress(request, response, () => send(request, response, () => refuse(response, path)));
  };
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
 * Starts a server of a folder; `static-server.d.mts` has the options.
 *
 * @param {string} folder
 */
export async function serveFolder(
  folder,
  {
    port = 0,
    find = withIndex,
    headersOf = () => ordinaryHeaders,
    redirects = {},
    hasCharset = true,
    compresses = true,
  } = {},
) {
  const server = createServer(responder(folder, {find, headersOf, redirects, hasCharset, compresses}));
  const address = `http://127.0.0.1:${await listen(server, port)}`;
  return {
    address,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
