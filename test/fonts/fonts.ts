import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';

/** What pages are set in: a typeface of usual width, and one of those that are much wider, like Verdana. */
export const typefaces = ['Noto Sans', 'DejaVu Sans'] as const;
export type Typeface = (typeof typefaces)[number];

/** A part of a font, for a range of characters. */
interface Face {
  readonly family: string;
  readonly weight: string;
  readonly unicodeRange?: string;
  /** The file, in base 64. */
  readonly data: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All characters of the notices that are shown and of what the library says around them. */
function readCharacters(): ReadonlySet<number> {
  const isText = /^(examples|src\/localization)\/.*(\.json|\bja\.xlf)$/;
  const paths = ['examples', 'src/localization'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => `${folder}/${name}`),
  );
  const texts = paths
    .filter((path) => isText.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'));
  return new Set([...texts.join('')].map((character) => character.codePointAt(0) ?? 0));
}

/** Whether a range as style sheets write it, such as `U+20-7e,U+3001`, has one of these characters. */
function covers(unicodeRange: string, characters: ReadonlySet<number>): boolean {
  const ranges = unicodeRange.split(',').map((range) =>
    range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((digits) => parseInt(digits, 16)),
  );
  return [...characters].some((point) =>
    ranges.some(([first = 0, last = first]) => point >= first && point <= last),
  );
}

/** The faces of a style sheet of fontsource that these characters need. */
function readFaces(sheet: string, characters: ReadonlySet<number>): readonly Face[] {
  const path = join(root, 'node_modules/@fontsource', sheet);
  const rules = readFileSync(path, 'utf8').match(/@font-face {[^}]*}/g) ?? [];
  return rules.flatMap((rule) => {
    const valueOf = (name: string) => new RegExp(`${name}: ([^;]+);`).exec(rule)?.[1];
    const unicodeRange = valueOf('unicode-range');
    if (unicodeRange !== undefined && !covers(unicodeRange, characters)) return [];
    const file = /url\(([^)]+\.woff2)\)/.exec(rule)?.[1] ?? '';
    return {
      family: valueOf('font-family')?.replaceAll("'", '') ?? '',
      weight: valueOf('font-weight') ?? '',
      ...(unicodeRange !== undefined && {unicodeRange}),
      data: readFileSync(join(dirname(path), file), 'base64'),
    };
  });
}

const packages = {'Noto Sans': 'noto-sans', 'DejaVu Sans': 'dejavu-sans'};
const characters = readCharacters();

function facesOf(typeface: Typeface): readonly Face[] {
  return [packages[typeface], 'noto-sans-jp'].flatMap((name) =>
    ['400', '700'].flatMap((weight) => readFaces(`${name}/${weight}.css`, characters)),
  );
}

/** Read once: pages are opened by the hundred. */
const read = new Map<Typeface, readonly Face[]>();

/**
 * Sets all that a page shows from now on in fonts that come with the tests, whatever is installed. They are handed over in
 * one piece: no policy of a page has to allow them, no request is made, and no line is drawn before they are there.
 *
 * @param elements - which of the page's elements they are set for; a host page that is looked at for its own typeface may
 *   mean less than `body`
 */
export async function setTypeface(page: Page, typeface: Typeface, elements = ':root, body'): Promise<void> {
  const faces = read.get(typeface) ?? facesOf(typeface);
  read.set(typeface, faces);
  const styles = `${elements} {font-family: '${typeface}', 'Noto Sans JP', sans-serif}`;
  await page.evaluateOnNewDocument(
    (all, text) => {
      const {fromBase64} = Uint8Array as unknown as {fromBase64: (data: string) => Uint8Array<ArrayBuffer>};
      for (const {family, data, ...descriptors} of all) {
        document.fonts.add(new FontFace(family, fromBase64(data), descriptors));
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    },
    faces,
    styles,
  );
}
