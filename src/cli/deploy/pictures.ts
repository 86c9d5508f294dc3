import {dirname, join} from 'node:path';
import type {Notice} from '../../model/schema/notice.js';
import type {Disk} from '../disk.js';

/** The addresses of all pictures of a notice, each once. */
function addressesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('src' in value && 'alt' in value && typeof value.src === 'string') found.add(value.src);
  for (const member of Object.values(value)) addressesIn(member, found);
  return found;
}

/** The path of a picture beside its document; undefined if its address leads elsewhere. */
function pathBeside(address: string): string | undefined {
  if (/^(?:https:|[/\\])/i.test(address)) return undefined;
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    // A picture is one file below the folder, under a name that every server takes.
    return path.split('/').some((part) => /^\.|^$|[\p{Cc}<>:"\\|?*]/u.test(part)) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The pictures of a notice that are relative to its pages. */
export interface Pictures {
  /** Those that stand beside the document, by their path. */
  readonly found: ReadonlyMap<string, Uint8Array>;
  /** The addresses of those that do not. */
  readonly missing: readonly string[];
}

/** Looks up the pictures that the pages of a notice request from their own site. */
export async function picturesOf(notice: Notice, file: string, disk: Disk): Promise<Pictures> {
  const found = new Map<string, Uint8Array>();
  const missing: string[] = [];
  for (const address of addressesIn(notice)) {
    if (/^https:/i.test(address)) continue;
    const path = file === '-' ? undefined : pathBeside(address);
    const content =
      path === undefined ? undefined : await disk.find(join(dirname(file), path)).catch(() => undefined);
    if (path !== undefined && content) found.set(path, content);
    else missing.push(address);
  }
  return {found, missing};
}
