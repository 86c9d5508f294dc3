import type {JsonSlip} from '../../model/problems/json-slip.js';

/** The first bytes of Word's and other archives, PDF, RTF, the older Word, gzip and pictures, read as UTF-8. */
// eslint-disable-next-line no-control-regex -- they begin with control characters
const signature = /^(PK\u0003\u0004|%PDF|\{\\rtf|\ufffd\ufffd\u0011|\u001f\ufffd|\ufffdPNG|GIF8)/;

/** Whether a file is one of a word processor, an archive or a picture. */
export function isOfficeFile(text: string): boolean {
  return signature.test(text.slice(0, 20).trimStart());
}

/** The first lines that say something. */
function firstLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/, 40)
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
}

/** Whether lines are rows of as many cells each. Behind the commas of a sentence there is a space. */
function isTable([first = '', second]: readonly string[]): boolean {
  return [',', ';', '\t'].some((sign) => {
    const cells = (line: string) => (/[,;] /.test(line) ? 0 : line.split(sign).length);
    return cells(first) > (second === undefined ? 2 : 1) && cells(first) === cells(second ?? first);
  });
}

/** Whether lines are what YAML has: two names with values, a list, or the mark of a document. */
function isYaml(lines: readonly string[]): boolean {
  const isName = (line = '') => /^\s*(- )?["']?[\p{L}_$][\p{L}\p{N}_$-]*["']?\s*:(\s|$)/u.test(line);
  const isEntry = (line = '') => isName(line) || /^\s*- \S/.test(line);
  return /^(---\s*$|%YAML)/.test(lines[0] ?? '') || (isEntry(lines[0]) && isEntry(lines[1]));
}

const script =
  /^(["']use strict|export\b|import\b|(const|let|var)\s|module\.exports|return\b|\(|[\p{L}$_][\p{L}\p{N}$_.]*\s*(=[^=]|\(\s*[[{"'\n]))/u;

/** A line on which an object with a name or an array of such begins, behind others. */
const documentBegins = /\n\s*\{\s*["“„'}]/;

/**
 * What a text is as a whole, where that is something else than JSON.
 *
 * @param at - where it stops being JSON, with nothing open
 */
export function wholeOf(text: string, at: number): JsonSlip | undefined {
  const begin = text.slice(0, 4_000).trimStart();
  // With the comments of YAML and the headings of Markdown left out.
  const lines = firstLines(begin.replace(/^(#[^\n]*\n\s*)+/, ''));
  const isFirst = text.slice(0, at).trim() === '';
  if (isFirst && /^(```|~~~)/.test(begin)) return 'code-fence';
  if (isFirst && (/^<(?![!<%?]|\?)/.test(begin) || /^(<!doctype|<\?xml|<!--[^]*?-->\s*<)/i.test(begin)))
    return 'web-page';
  if (isFirst && script.test(begin)) return 'javascript';
  if (/^[{[]/.test(lines[0] ?? '')) return undefined;
  if (isFirst && isYaml(lines)) return 'yaml';
  if (!/^\s*"[^"]*"\s*:/.test(begin) && isTable(lines)) return 'table';
  if (!isProse(begin, at, isFirst)) return undefined;
  return isFirst && documentBegins.test(begin) ? 'words-before' : 'prose';
}

/** Whether words stand where a value should, and not one alone. */
function isProse(begin: string, at: number, isFirst: boolean): boolean {
  if (isFirst) return /^[\p{L}\p{N}*#>“‘「『【■●◆・（(-][^]*[\s、。]\S/u.test(begin);
  // A number was taken for a value.
  return /^-?[\d.]+\s*\S/.test(begin.slice(0, at + 1)) && !/^["[{]/.test(begin);
}
