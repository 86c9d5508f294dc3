import {watch, watchFile, unwatchFile} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, dirname, resolve} from 'node:path';
import type {PreviewHost} from './preview-host.js';

/** The address that this machine has for itself. */
const ownAddress = '127.0.0.1';

/** How often a file is looked at that the system does not tell of, such as one on a network drive; in milliseconds. */
const lookInterval = 1_000;

/**
 * The address that was asked for; undefined if it is not one of this server. A page of another site could have its name
 * lead here (DNS rebinding), and must not read what its owner has not published.
 */
function addressOf({url = '', headers}: IncomingMessage): URL | undefined {
  const {host = ''} = headers;
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && URL.canParse(url, `http://${host}`)
    ? new URL(url, `http://${host}`)
    : undefined;
}

/** Sends a body as it comes, until its end or until nobody listens. */
async function sendBody(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  outgoing.once('close', () => void reader.cancel());
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    outgoing.write(value);
  }
  outgoing.end();
}

function responder(answer: (address: URL) => Promise<Response>) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const address = addressOf(incoming);
    if (!address) return void outgoing.writeHead(403).end();
    if (incoming.method !== 'GET') return void outgoing.writeHead(405, {allow: 'GET'}).end();
    const {status, headers, body} = await answer(address);
    outgoing.writeHead(status, Object.fromEntries(headers));
    outgoing.flushHeaders();
    if (body) await sendBody(body, outgoing);
    else outgoing.end();
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, ownAddress, () => {
      server.off('error', reject);
      fulfil((server.address() as AddressInfo).port);
    });
  });
}

/** The network and the files of this machine, as a preview needs them. */
export const nodePreviewHost: PreviewHost = {
  serve: async (port, answer) => {
    const respond = responder(answer);
    const server = createServer((incoming, outgoing) => {
      respond(incoming, outgoing).catch(() => outgoing.destroy());
    });
    const address = `http://${ownAddress}:${await listen(server, port)}`;
    return {
      address,
      close: () =>
        new Promise((fulfil) => {
          server.close(() => fulfil());
          server.closeAllConnections();
        }),
    };
  },
  watch: (file, handleChange) => {
    const path = resolve(file);
    // The folder, because many editors write another file and rename it: who watches the file goes on watching the old one.
    const watcher = watch(dirname(path), (_event, name) => {
      if (name === null || name === basename(path)) handleChange();
    });
    watcher.on('error', () => watcher.close());
    watchFile(path, {interval: lookInterval}, handleChange);
    return () => {
      watcher.close();
      unwatchFile(path, handleChange);
    };
  },
};
