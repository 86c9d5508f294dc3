/** The code blocks of the pages that a newcomer reads, each with where it stands. */
import {readdirSync, readFileSync} from 'node:fs';

const root = new URL('../../', import.meta.url);

export interface Snippet {
  /** Page and line of the block's first line, such as `docs/embedding.md:41`. */
  readonly place: string;
  /** What follows the fence; empty for a block without a language. */
  readonly language: string;
  readonly text: string;
}

export interface Page {
  readonly name: string;
  readonly text: string;
}

/** The README and all pages under `docs/` and beside the sources. */
export function readPages(): readonly Page[] {
  const below = ['docs', 'src'].flatMap((folder) =>
    readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'}).map(
      (name) => `${folder}/${name}`,
    ),
  );
  return ['CONTRIBUTING.md', 'README.md', ...below.sort()]
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({name, text: readFileSync(new URL(name, root), 'utf8')}));
}

/** A block in a list is indented like the list, and its code is not. */
function unindented(text: string, indent: string): string {
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

export function snippetsOf({name, text}: Page): readonly Snippet[] {
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)].map(
    ({1: indent = '', 2: language = '', 3: code = '', index}) => ({
      place: `${name}:${text.slice(0, index).split('\n').length + 1}`,
      language,
      text: unindented(code, indent),
    }),
  );
}
