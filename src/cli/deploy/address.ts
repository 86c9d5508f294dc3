import {basename} from 'node:path';

/** Where a folder will stand in a site. */
export interface Address {
  /** `https://shop.example`; empty if only the path is known. */
  readonly origin: string;
  /** The path of the folder as an address has it, with a slash at both ends, such as `/notice/`. */
  readonly path: string;
}

/** What the settings of servers could take for something else, in a path that is not encoded. */
const special = /[\p{Cc}"\\*:<>|?[\]{}]/u;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Encodes the name of a file, or its path within a folder, for an address. */
export function encodeName(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** Reads the address of a folder: `https://shop.example/notice/` or `/notice`; undefined if it is none. */
export function readAddress(text: string): Address | undefined {
  const isPath = /^\/(?![/\\])/.test(text);
  if (!isPath && !/^https?:\/\//i.test(text)) return undefined;
  if (!URL.canParse(text, 'http://localhost')) return undefined;
  const {origin, pathname, search, hash, username, password} = new URL(text, 'http://localhost');
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if ([search, hash, username, password].some(Boolean) || special.test(decoded(path) ?? '"'))
    return undefined;
  return {origin: isPath ? '' : origin, path};
}

/** The address that a folder probably has: by its name, below the root of the site. */
export function probableAddress(folder: string): Address {
  const name = basename(folder);
  return {origin: '', path: name === '' ? '/' : `/${encodeURIComponent(name)}/`};
}
