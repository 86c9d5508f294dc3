import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/**
 * Writes a module that nobody edits, in the format of all others.
 *
 * @param url - where it stands
 * @param origin - what it is written from, by which script
 */
export async function writeGenerated(url, origin, text) {
  const filepath = fileURLToPath(url);
  const code = `// Generated from ${origin}. Do not edit.\n${text}`;
  mkdirSync(new URL('.', url), {recursive: true});
  writeFileSync(url, await format(code, {...(await resolveConfig(filepath)), filepath}));
}
