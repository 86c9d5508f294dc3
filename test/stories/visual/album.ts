import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Comparison} from './comparison.js';

const reviewed = fileURLToPath(new URL('../pictures', import.meta.url));

/** What the last run drew: `review.mjs` shows it. Git ignores it. */
export const results = fileURLToPath(new URL('../../../coverage/pictures', import.meta.url));

/** A picture that is not as it was reviewed. */
export interface Change {
  readonly name: string;
  readonly points: number;
  readonly share: number;
}

/** The names of all pictures that were reviewed. */
export function listReviewed(): readonly string[] {
  mkdirSync(reviewed, {recursive: true});
  return readdirSync(reviewed)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -'.png'.length));
}

/** A picture as it was reviewed. */
export function readReviewed(name: string): Uint8Array {
  return readFileSync(`${reviewed}/${name}.png`);
}

/** Takes a picture for reviewed; in a pull request, people see both. */
export function keep(name: string, drawn: Uint8Array): void {
  mkdirSync(reviewed, {recursive: true});
  writeFileSync(`${reviewed}/${name}.png`, drawn);
}

/** Notes which browser drew the pictures. */
export function noteBrowser(browser: string): void {
  writeFileSync(`${reviewed}/browser.txt`, `${browser}\n`);
}

/** Which browser drew the pictures that were reviewed. */
export function readBrowser(): string {
  return readFileSync(`${reviewed}/browser.txt`, 'utf8').trim();
}

/** Throws a reviewed picture away. */
export function discard(name: string): void {
  rmSync(`${reviewed}/${name}.png`);
}

/** Lays down what differs, to be looked at. */
export function layDown(name: string, drawn: Uint8Array, {marked}: Comparison): void {
  writeFileSync(`${results}/${name}.old.png`, readReviewed(name));
  writeFileSync(`${results}/${name}.new.png`, drawn);
  writeFileSync(`${results}/${name}.difference.png`, marked);
}

/** Forgets the run before. */
export function clearResults(): void {
  rmSync(results, {recursive: true, force: true});
  mkdirSync(results, {recursive: true});
}

/** Notes what a run found, even if that is nothing. */
export function noteResults(changes: readonly Change[]): void {
  writeFileSync(`${results}/changes.json`, JSON.stringify(changes));
}
