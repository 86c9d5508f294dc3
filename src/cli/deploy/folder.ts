import {dirname, join, sep} from 'node:path';
import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Disk} from '../disk.js';
import {UsageError} from '../usage-error.js';
import {hashOf, readRecord, recordFile, recordName, type DeployRecord} from './record.js';

/** What has to be done to a folder. */
export interface Changes {
  /** The files to write, in this order. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Those that are there already, byte for byte. */
  readonly unchanged: readonly string[];
  /** Those that would be overwritten, although this command has not written them as they are. */
  readonly foreign: readonly string[];
  /** Those that an earlier run has written, and that are no longer needed. */
  readonly left: readonly string[];
}

/** Where files stand until all of them are written. */
const partFolder = '.incident-notice-part';

/**
 * Refuses a folder in which what is read would be mixed with what is written.
 *
 * @param folder - as `Disk.locate` returns it
 * @throws UsageError
 */
export async function checkFolder(
  folder: string,
  files: readonly string[],
  speaker: Speaker,
  disk: Disk,
): Promise<void> {
  const library = await disk.locate(disk.library);
  if (folder === library || folder.startsWith(library + sep))
    throw new UsageError(speaker.say(m.folderIsLibrary, folder));
  const isFile = await disk.list(folder).then(
    () => false,
    (error: unknown) => (error as {code?: unknown}).code === 'ENOTDIR',
  );
  if (isFile) throw new UsageError(speaker.say(m.folderIsFile, folder));
  for (const file of files) {
    if (file === '-') continue;
    const place = await disk.locate(file);
    if (folder === place || folder.startsWith(place + sep))
      throw new UsageError(speaker.say(m.folderIsFile, folder));
    if (dirname(place) === folder) throw new UsageError(speaker.say(m.folderHasDocument, folder, file));
  }
}

async function present(folder: string, name: string, speaker: Speaker, disk: Disk) {
  try {
    return await disk.find(join(folder, name));
  } catch {
    // A folder where a file is to stand, a file where a folder is, or one that may not be read.
    throw new UsageError(speaker.say(m.inTheWay, join(folder, name)));
  }
}

/** Compares a folder with what it is to hold. Writes nothing. */
export async function compareFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  speaker: Speaker,
  disk: Disk,
): Promise<Changes> {
  const recorded = await present(folder, recordName, speaker, disk);
  const known: DeployRecord = (recorded && readRecord(recorded)) ?? new Map();
  const foreign = recorded && !readRecord(recorded) ? [recordName] : [];
  const written = new Map<string, Uint8Array>();
  const unchanged: string[] = [];
  for (const [name, content] of files) {
    const old = await present(folder, name, speaker, disk);
    if (old && Buffer.compare(old, content) === 0) unchanged.push(name);
    else written.set(name, content);
    if (old && written.has(name) && known.get(name) !== hashOf(old)) foreign.push(name);
  }
  const left: string[] = [];
  for (const name of known.keys())
    if (!files.has(name) && (await disk.find(join(folder, name)).catch(() => undefined))) left.push(name);
  const record = recordFile(
    new Map([
      ...left.map((name) => [name, known.get(name) ?? ''] as const),
      ...[...files].map(([name, content]) => [name, hashOf(content)] as const),
    ]),
  );
  if (!recorded || Buffer.compare(recorded, record) !== 0) written.set(recordName, record);
  return {written, unchanged, foreign, left};
}

/**
 * Writes all files beside their places, and only then moves them there.
 *
 * @throws UsageError if that fails. The files there are as they were, unless one could be written and not be moved
 */
export async function writeFolder(
  folder: string,
  written: ReadonlyMap<string, Uint8Array>,
  speaker: Speaker,
  disk: Disk,
): Promise<void> {
  const part = join(folder, partFolder);
  const discard = () => disk.removeFolder(part).catch(() => undefined);
  try {
    // One that was interrupted may have left some.
    await disk.removeFolder(part);
    for (const [name, content] of written) await disk.write(join(part, name), content);
  } catch {
    await discard();
    throw new UsageError(speaker.say(m.folderUnwritable, folder));
  }
  try {
    for (const name of written.keys()) await disk.move(join(part, name), join(folder, name));
  } catch {
    throw new UsageError(speaker.say(m.folderMixed, folder));
  } finally {
    await discard();
  }
}
