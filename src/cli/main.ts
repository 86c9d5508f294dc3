#!/usr/bin/env node
/** The program `incident-notice`: the only file that touches the process. `node-disk.ts` touches the disk. */
import {createReadStream, fstatSync, readFileSync, statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import * as util from 'node:util';
import {wantsColour} from './environment.js';
import {nodeDisk} from './node-disk.js';
import {nodePreviewHost} from './node-preview-host.js';
import {run} from './run.js';
import {mostBytes, type Emphasis, type Terminal} from './terminal.js';

/** What became of the output first. */
let outputError: NodeJS.ErrnoException | undefined;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  outputError ??= error;
});
// Nobody could be told.
process.stderr.on('error', () => undefined);

// Node has `styleText` from 20.12.
const isColoured = 'styleText' in util && wantsColour(process.env, process.stdout.isTTY);
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
let input: Promise<Uint8Array> | undefined;

/** Reads to the end, or until there is too much: a device may have no end, and a file more than fits into memory. */
async function readBounded(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

/** What tells a file from all others; undefined if there is none, or if it is something else, such as a pipe. */
function identityOf(file: string): string | undefined {
  try {
    const options = {bigint: true} as const;
    const stats = file === '-' ? fstatSync(0, options) : statSync(file, options);
    return stats.isFile() ? `${stats.dev} ${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
}

/** Without validation, for which Node reads the environment itself and warns where its variables contradict each other. */
function styled(emphasis: Emphasis, text: string): string {
  const style = util.styleText as (emphasis: Emphasis, text: string, options: object) => string;
  return style(emphasis, text, {validateStream: false});
}

/** The day by the clock and the zone of this machine. */
function today(): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}

const terminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  isWritten: () =>
    new Promise((resolve) => {
      // Whoever reads our output may stop before its end, as `head` does. That is no failure.
      const tell = () => resolve(outputError === undefined || outputError.code === 'EPIPE');
      // The error comes after the answer to what was written.
      process.stdout.write('', () => setImmediate(tell));
    }),
  writeError: (text) => void process.stderr.write(text),
  // Standard input can be named twice, for the notice and for its vectors, and be read once.
  read: (file) =>
    file === '-' ? (input ??= readBounded(process.stdin)) : readBounded(createReadStream(file)),
  isSameFile: (one, other) => {
    const identity = identityOf(one);
    return identity !== undefined && identity === identityOf(other);
  },
  save: (file, text, isNew = false) => writeFile(file, text, {flag: isNew ? 'wx' : 'w'}),
  today,
  now: () => Math.floor(Date.now() / 60_000),
  // eslint-disable-next-line no-restricted-globals -- asked once, and by no page
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  isInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  previewHost: nodePreviewHost,
  disk: nodeDisk,
  paint: (emphasis, text) => (isColoured ? styled(emphasis, text) : text),
  environment: process.env,
  version,
};

process.exitCode = await run(process.argv.slice(2), terminal);
