import {execFileSync} from 'node:child_process';
import {find} from '../../browsers/find.mjs';
import {readBrowser} from './album.js';
import type {Comparison} from './comparison.js';

/** What the edges of some letters come to; a colour or a line is never so small. */
const mostPoints = 20;

/** Another version of the browser may draw all letters a little otherwise. */
const mostOfAnother = 0.02;

/** The browser that draws, such as `Chromium 156`. */
export function browserHere(): string {
  const version = execFileSync(find('chromium'), ['--version'], {encoding: 'utf8'});
  return /^.*? \d+/.exec(version)?.[0] ?? version.trim();
}

/** Whether a picture is as it was reviewed, as far as the browser that drew it can tell. */
export function isTolerated({points, share}: Comparison, browser: string): boolean {
  return points <= mostPoints || (browser !== readBrowser() && share <= mostOfAnother);
}
