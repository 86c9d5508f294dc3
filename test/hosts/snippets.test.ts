/** Compiles, parses and reads every code block of the documentation, so that what readers copy works. */
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {transform} from 'esbuild';
import {Liquid} from 'liquidjs';
import {parse, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {compile} from 'svelte/compiler';
import {readNotice, type Problem} from '../../src/model/index.js';
import {compileSnippets} from './compile-snippets.js';
import {headingsOf, linksOf, pathsOf, readPages, snippetsOf, type Snippet} from './snippets.js';

const pages = readPages();
const snippets = pages.flatMap(snippetsOf);
const inLanguage = (...languages: string[]) => snippets.filter(({language}) => languages.includes(language));

/** Those that a tool of ours can check, and those that only a person can: commands, their output, policies, diagrams. */
const checked = ['ts', 'tsx', 'js', 'json', 'html', 'css', 'svelte', 'liquid'];
const unchecked = ['sh', 'console', 'text', 'astro', ''];

const smallest = JSON.parse(
  inLanguage('json').find(({place}) => place.startsWith('docs/document.md'))!.text,
) as object;

const errorsOf = (document: unknown) => readNotice(document).problems.filter(({level}) => level === 'error');

/** What `readNotice` says of a document, of members of a document, or of a rule. */
function problemsOf(json: unknown): readonly Problem[] {
  if (typeof json !== 'object' || json === null) return [];
  if ('formatVersion' in json) return readNotice(json).problems;
  if ('eligibility' in json) return readNotice({...smallest, ...json}).problems;
  // The page on contradictions has rules that contradict themselves: they are read with warnings.
  if ('groups' in json) return errorsOf({...smallest, eligibility: json});
  return [];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string}[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as {modules: {declarations?: Declaration[]}[]};
const attributesByTag = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, attributes = []}) =>
      tagName ? [[tagName, new Set(attributes.map(({name}) => name))] as const] : [],
    ),
);

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** What is wrong with markup: unknown tags and attributes of ours, and documents that cannot be read. */
function mistakesIn(markup: string): unknown[] {
  const found: unknown[] = [];
  const settings = {sourceCodeLocationInfo: true, onParseError: ({code}: {code: string}) => found.push(code)};
  const root = /^\s*<!doctype/i.test(markup) ? parse(markup, settings) : parseFragment(markup, settings);
  for (const {tagName, attrs, childNodes} of elementsOf(root)) {
    if (tagName === 'script' && attrs.some(({value}) => value === 'application/json')) {
      const [text] = childNodes;
      const json: unknown = JSON.parse(text && 'value' in text ? text.value : '');
      const isDocument = attrs.every(({name}) => name !== 'slot');
      if (isDocument) found.push(...readNotice(json).problems);
    }
    if (!tagName.startsWith('incident-')) continue;
    const known = attributesByTag.get(tagName);
    // Vue binds properties with a colon, and listens with an at sign.
    const unknown = attrs.filter(({name}) => !known?.has(name) && !/^[:@]|^(class|id|slot)$/.test(name));
    found.push(...unknown.map(({name}) => `${name} of ${tagName}`), ...(known ? [] : [tagName]));
  }
  return found;
}

function each(of: readonly Snippet[], check: (text: string) => unknown): void {
  for (const {place, language, text} of of) it(`${language} at ${place}`, () => check(text));
}

describe('what the documentation shows', () => {
  it('is in languages that are checked, or that nothing can check', () => {
    const languages = new Set(snippets.map(({language}) => language));
    expect([...languages].filter((language) => ![...checked, ...unchecked].includes(language))).to.deep.equal(
      [],
    );
  });

  it('compiles: JavaScript and TypeScript', () => {
    const programs = inLanguage('ts', 'tsx', 'js');
    expect(programs).not.to.deep.equal([]);
    expect(compileSnippets(programs)).to.deep.equal([]);
  });

  each(inLanguage('json'), (text) => expect(problemsOf(JSON.parse(text))).to.deep.equal([]));
  each(inLanguage('html'), (text) => expect(mistakesIn(text)).to.deep.equal([]));
  each(inLanguage('css'), async (text) => {
    expect((await transform(text, {loader: 'css'})).warnings).to.deep.equal([]);
  });
  each(inLanguage('liquid'), (text) => {
    const liquid = new Liquid({strictFilters: true});
    liquid.registerFilter('asset_url', (name: string) => `/assets/${name}`);
    expect(liquid.parse(text)).not.to.deep.equal([]);
  });
  each(inLanguage('svelte'), (text) => {
    expect(compile(text, {filename: 'Snippet.svelte'}).warnings).to.deep.equal([]);
  });

  const {scripts} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const isThere = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

  for (const page of pages) {
    it(`names scripts, files and headings that exist: ${page.name}`, () => {
      const named = [...page.text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
      expect(named.filter((script) => !(script in scripts))).to.deep.equal([]);
      expect(pathsOf(page).filter((path) => !isThere(path))).to.deep.equal([]);
      const broken = linksOf(page).filter(({file, heading}) => {
        const target = pages.find(({name}) => name === file);
        return !isThere(file) || (heading !== '' && target && !headingsOf(target).includes(heading));
      });
      expect(broken).to.deep.equal([]);
    });
  }
});
