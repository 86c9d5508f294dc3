import {readFile} from 'node:fs/promises';
import {nodeDisk} from '../../src/cli/node-disk.js';
import {nodePreviewHost} from '../../src/cli/node-preview-host.js';
import {run} from '../../src/cli/run.js';
import type {ExitCode} from '../../src/cli/command.js';
import type {Disk} from '../../src/cli/disk.js';
import type {Terminal} from '../../src/cli/terminal.js';

/** What came of a command. */
export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly errorOutput: string;
  /** The files that were written, by name, if there are any. */
  readonly saved?: Readonly<Record<string, string>>;
}

/** The day that it is at every terminal: a Sunday. */
const today = '2026-11-29';

/** Files by their names: a text, bytes, or what is written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

/**
 * Types a command at a terminal that has some files; `-` is standard input. Names not among them are looked up on disk.
 *
 * @param disk - for commands that write folders; the real one, unless it is to fail
 * @param others - what is otherwise at this terminal
 */
export async function type(
  argv: readonly string[],
  files: Files = {},
  environment: Readonly<Record<string, string>> = {},
  disk: Disk = nodeDisk,
  others: Partial<Terminal> = {},
): Promise<Outcome> {
  const [output, errorOutput]: [string[], string[]] = [[], []];
  const saved: Record<string, string> = {};
  const code = await run(argv, {
    write: (text) => void output.push(text),
    isWritten: () => Promise.resolve(true),
    isSameFile: (one, other) => one === other,
    writeError: (text) => void errorOutput.push(text),
    read: async (file) => (Object.hasOwn(files, file) ? bytesOf(files[file]) : readFile(file)),
    save: async (file, text, isNew = false) => {
      if (isNew && Object.hasOwn(files, file))
        throw Object.assign(new Error('it is there'), {code: 'EEXIST'});
      if (file.startsWith('/nowhere/')) throw Object.assign(new Error('no such folder'), {code: 'ENOENT'});
      saved[file] = text;
      return Promise.resolve();
    },
    today: () => today,
    now: () => Date.parse(`${today}T12:00Z`) / 60_000,
    timeZone: () => environment.TZ ?? 'Asia/Tokyo',
    isInterrupted: () => Promise.resolve(),
    previewHost: nodePreviewHost,
    disk,
    paint: (_, text) => text,
    environment,
    version: '1.2.3',
    ...others,
  });
  return {
    code,
    output: output.join(''),
    errorOutput: errorOutput.join(''),
    ...(Object.keys(saved).length > 0 && {saved}),
  };
}
