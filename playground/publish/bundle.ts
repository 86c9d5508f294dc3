import type {Zippable} from 'fflate';
import type {Notice} from '../../src/model/schema/notice.js';
import type {Drawing} from '../renderer/drawing.js';
import {vectorsText, type JudgedVector} from '../samples/judged-vector.js';

/** What a site needs for a notice. */
export interface Publication {
  readonly notice: Notice;
  /** The document, as its owner wrote it. */
  readonly text: string;
  /** The notice drawn in its own language. */
  readonly drawing: Drawing;
  readonly vectors: readonly JudgedVector[];
  /** What somebody should do with the files, in words. */
  readonly instructions: string;
  /** The scripts of the element by their names; empty where they could not be reached. */
  readonly scripts: Readonly<Record<string, Uint8Array>>;
}

/** Where the files of a site are looked for; `embedTag` says the same. */
const folder = 'notice';

function policiesText({takeaways: {tag, page, fragment}}: Drawing): string {
  return [
    `element-page.html\n${tag.policy}`,
    `plain-page.html\n${page.policy}`,
    `part-of-a-page.html\n${fragment.policy}`,
  ].join('\n\n');
}

/** The files of a publication by their names, as a ZIP archive has them. */
export function publishedFiles(publication: Publication): Zippable {
  const {notice, text, drawing, vectors, instructions, scripts} = publication;
  const {page, fragment} = drawing.takeaways;
  const texts: Readonly<Record<string, string>> = {
    'READ-ME.txt': instructions,
    'element-page.html': drawing.elementPage,
    'plain-page.html': page.text,
    'part-of-a-page.html': fragment.text,
    'policies.txt': `${policiesText(drawing)}\n`,
    [`${folder}/${notice.id}.json`]: text,
    ...(vectors.length > 0 && {[`${notice.id}.vectors.json`]: vectorsText(vectors)}),
  };
  const encoder = new TextEncoder();
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, content]) => [name, encoder.encode(content)])),
    ...Object.fromEntries(Object.entries(scripts).map(([name, content]) => [`${folder}/${name}`, content])),
  };
}
