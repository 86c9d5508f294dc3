import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The built Storybook. */
export const siteFolder = fileURLToPath(new URL('../../site', import.meta.url));

/** A story, or a page of text. */
export interface Entry {
  readonly type: 'story' | 'docs';
  readonly id: string;
  /** The group that it stands in, such as `Elements/incident-notice`. */
  readonly title: string;
  readonly name: string;
}

function readIndex(): string {
  try {
    return readFileSync(`${siteFolder}/index.json`, 'utf8');
  } catch {
    throw new Error('There is no site/index.json: run `npm run build:storybook` first.');
  }
}

/** All stories or all pages of text that were built, in their order. */
export function listEntries(type: Entry['type']): readonly Entry[] {
  const {entries} = JSON.parse(readIndex()) as {entries: Readonly<Record<string, Entry>>};
  return Object.values(entries).filter((entry) => entry.type === type);
}
