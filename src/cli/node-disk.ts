import {mkdir, readdir, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Disk} from './disk.js';

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(String((error as {code?: unknown}).code));
}

async function locate(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR') || dirname(absolute) === absolute) throw error;
    return join(await locate(dirname(absolute)), basename(absolute));
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  // Also right for the sources, which have the build beside them.
  library: fileURLToPath(new URL('../../dist/', import.meta.url)),
  list: async (folder) =>
    (await readdir(folder, {withFileTypes: true})).filter((entry) => entry.isFile()).map(({name}) => name),
  locate,
  find: async (file) => {
    try {
      return await readFile(file);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  },
  write: async (file, content) => {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, content);
  },
  move: async (from, to) => {
    await mkdir(dirname(to), {recursive: true});
    await rename(from, to);
  },
  removeFolder: (folder) => rm(folder, {recursive: true, force: true}),
};
