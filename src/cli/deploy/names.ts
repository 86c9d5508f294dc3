import {basename} from 'node:path';

/** What some file systems do not take in a name, or settings of servers take for something else. */
const unfit = /^\.|[. ]$|[\p{Cc}<>:"/\\|?*[\]{}$%]/u;

/** The name of a document in a site without its extension, from that of its file; undefined if not every server takes it. */
export function stemOf(file: string): string | undefined {
  if (file === '-') return 'incident';
  const stem = basename(file)
    .replace(/\.json$/i, '')
    .normalize('NFC');
  return stem === '' || unfit.test(stem) ? undefined : stem;
}

/** A name as file systems compare it that tell neither capitals nor ways to write an accent apart. */
export function comparedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
