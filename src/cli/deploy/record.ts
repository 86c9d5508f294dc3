import {createHash} from 'node:crypto';

/** The file that says which files of a folder this command has written, so that it overwrites no others. */
export const recordName = '.incident-notice.json';

/** The hash of each file as it was written, by its path. */
export type DeployRecord = ReadonlyMap<string, string>;

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads a record; undefined if it is none. */
export function readRecord(content: Uint8Array): DeployRecord | undefined {
  try {
    const {files} = JSON.parse(new TextDecoder().decode(content)) as {files: Record<string, unknown>};
    const entries = Object.entries(files);
    if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return undefined;
    return new Map(entries);
  } catch {
    return undefined;
  }
}

/** Writes a record; the same files give the same bytes. */
export function recordFile(record: DeployRecord): Uint8Array {
  const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(
    `${JSON.stringify({writtenBy: 'incident-notice deploy', files}, undefined, 2)}\n`,
  );
}
