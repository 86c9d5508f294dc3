#!/usr/bin/env node
/** The program `incident-notice`: the only file that touches the process. */
import {readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import * as util from 'node:util';
import {wantsColour} from './environment.js';
import {run} from './run.js';
import type {Terminal} from './terminal.js';

// Whoever reads our output may stop before its end, as `head` does. That is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// Node has `styleText` from 20.12.
const isColoured = 'styleText' in util && wantsColour(process.env, process.stdout.isTTY);
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
let input: Promise<Uint8Array> | undefined;

const terminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  // Standard input can be named twice, for the notice and for its vectors, and be read once.
  read: (file) => (file === '-' ? (input ??= buffer(process.stdin)) : readFile(file)),
  save: (file, text) => writeFile(file, text),
  paint: (emphasis, text) => (isColoured ? util.styleText(emphasis, text) : text),
  environment: process.env,
  version,
};

process.exitCode = await run(process.argv.slice(2), terminal);
