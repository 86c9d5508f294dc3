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

/** What a page links to in this repository, with the heading it names. */
export function linksOf({name, text}: Page): readonly {readonly file: string; readonly heading: string}[] {
  return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)].map(([, path = '', heading = '']) => ({
    file: path === '' ? name : new URL(path, new URL(name, 'file:///')).pathname.slice(1),
    heading,
  }));
}

/** The names under which GitHub links to the headings of a page. */
export function headingsOf({text}: Page): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Files and folders of this repository that a page names in its text, patterns left out. */
export function pathsOf({text}: Page): readonly string[] {
  return [...text.matchAll(/`((?:src|test|scripts|bench|stories|playground|examples)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
}
