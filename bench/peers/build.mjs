/**
 * Builds the peers into `dist/<language>/<peer>/`, each a page with what it needs, bundled for production: `npm run build` in
 * this folder, after `npm ci`. `dist/peers.json` says which there are.
 *
 * The styles of DADS are in no package: they come from its repository at the commit below, which is cloned beside the
 * modules. Where that cannot be had, name a copy of the repository in DADS_REPOSITORY.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {env, exit} from 'node:process';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {PurgeCSS} from 'purgecss';
import * as sass from 'sass';
import {bareNotice} from './arms/bare.mjs';
import * as dads from './arms/dads.mjs';
import * as govuk from './arms/govuk.mjs';
import {factsOf} from './facts.mjs';
import {html} from './html.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const dist = join(here, 'dist');

const dadsCopy = {
  folder: join(modules, '.dads'),
  repository:
    env.DADS_REPOSITORY || 'https://github.com/digital-go-jp/design-system-example-components-html.git',
  commit: '7899f7ab0acf6b7fead0d3a5d3fd7869c2beaaf7',
};

const notice = JSON.parse(readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8'));

function git(...words) {
  const {status} = spawnSync('git', words, {stdio: ['ignore', 'inherit', 'inherit']});
  if (status === 0) return;
  console.error(`The styles of DADS could not be cloned from ${dadsCopy.repository}: set DADS_REPOSITORY.`);
  exit(1);
}

/** Clones DADS once. */
function fetchDads() {
  const {folder, repository, commit} = dadsCopy;
  if (existsSync(folder)) return;
  git('clone', '--quiet', '--no-checkout', repository, folder);
  git('-C', folder, 'checkout', '--quiet', commit);
}

/** Bundles a script or a style sheet as a site would for production. */
async function bundle(entry, facts) {
  const {outputFiles} = await esbuild.build({
    entryPoints: [join(here, 'arms', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    loader: {'.css': entry.endsWith('.css') ? 'css' : 'text'},
    legalComments: 'none',
    plugins: [
      {
        name: 'peers',
        setup({onResolve, onLoad}) {
          onResolve({filter: /^facts$/}, () => ({path: 'facts', namespace: 'facts'}));
          onLoad({filter: /./, namespace: 'facts'}, () => ({
            contents: JSON.stringify(facts),
            loader: 'json',
          }));
          onResolve({filter: /^dads\//}, ({path}) => ({
            path: join(dadsCopy.folder, 'src', path.replace('dads/', '')),
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

/** Without the rules, and the custom properties, that a page has no use for. */
async function purge(css, page, ...scripts) {
  const [{css: used}] = await new PurgeCSS().purge({
    content: [{raw: page, extension: 'html'}, ...scripts.map((raw) => ({raw, extension: 'js'}))],
    css: [{raw: css}],
    variables: true,
  });
  return (await esbuild.transform(used, {loader: 'css', minify: true})).code;
}

function pageOf({language, title}, {head = '', body, htmlClass, bodyClass}) {
  return `<!doctype html>
${html`<html lang="${language}" ${htmlClass && html`class="${htmlClass}"`}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${head}
  </head>
  <body ${bodyClass && html`class="${bodyClass}"`}>
    ${body}
  </body>
</html>`}
`;
}

const script = html`<script type="module" src="notice.js"></script>`;
const styles = html`<link rel="stylesheet" href="notice.css" />`;

/** What the script of a page needs that is whole by itself: the rule, and the words of a verdict. */
function factsOfCheck({questions, tests, verdicts, advice, consequence, words, contact}) {
  const {call, errors, free, missing, missingDate, nextSteps} = words;
  return {
    questions: questions.map(({id, kind, label}) => ({id, kind, label})),
    tests,
    verdicts,
    advice,
    consequence,
    words: {call, errors, free, missing, missingDate, nextSteps},
    contact,
  };
}

/** A page that is whole by itself, with styles and a script beside it. */
async function servedPage(facts, {entry, css, body, htmlClass, bodyClass}) {
  const page = pageOf(facts, {head: html`${styles}${script}`, body, htmlClass, bodyClass});
  const code = await bundle(entry, factsOfCheck(facts));
  return {'index.html': page, 'notice.css': await purge(css, page, code), 'notice.js': code};
}

/** A page whose notice is written by a script, from the facts that it fetches. */
async function scriptedPage(facts, {entry, css, body}) {
  return {
    'index.html': pageOf(facts, {head: html`${css !== undefined && styles}${script}`, body}),
    'notice.js': await bundle(entry, facts),
    'notice.json': JSON.stringify(facts),
    ...(css !== undefined && {'notice.css': css}),
  };
}

async function packageStyles(path) {
  const source = `@import '${path}'; ${readFileSync(join(here, 'arms/components.css'), 'utf8')}`;
  const {outputFiles} = await esbuild.build({
    stdin: {contents: source, loader: 'css', resolveDir: here},
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
  });
  return outputFiles[0].text;
}

const element = (tag) => html`<${html`${tag}`} src="notice.json"></${html`${tag}`}>`;

/** How each peer is built: facts to the files of its page. */
const peers = {
  'page by hand': async (facts) => ({
    'index.html': pageOf(facts, {
      // A style sheet is no text whose characters are escaped.
      head: html`<style>/* styles */</style>`,
      body: bareNotice(facts),
    }).replace('/* styles */', await bundle('bare.css', facts)),
  }),
  'custom element': (facts) =>
    scriptedPage(facts, {entry: 'vanilla.client.mjs', body: element('vanilla-notice')}),
  Lit: (facts) => scriptedPage(facts, {entry: 'lit.client.mjs', body: element('lit-notice')}),
  'GOV.UK Frontend': (facts) =>
    servedPage(facts, {
      entry: 'govuk.client.mjs',
      css: sass.compile(join(here, 'arms/govuk.scss'), {
        loadPaths: [join(modules, 'govuk-frontend/dist/govuk')],
        style: 'compressed',
        quietDeps: true,
      }).css,
      body: govuk.govukNotice(facts),
      htmlClass: 'govuk-template',
      bodyClass: 'govuk-template__body',
    }),
  DADS: async (facts) =>
    servedPage(facts, {
      entry: 'dads.client.mjs',
      css: await bundle('dads.css', facts),
      body: dads.dadsNotice(facts),
    }),
  Shoelace: async (facts) =>
    scriptedPage(facts, {
      entry: 'shoelace.client.mjs',
      css: await packageStyles('@shoelace-style/shoelace/dist/themes/light.css'),
      body: element('shoelace-notice'),
    }),
  'Web Awesome': async (facts) =>
    scriptedPage(facts, {
      entry: 'webawesome.client.mjs',
      css: await packageStyles('@awesome.me/webawesome/dist/styles/themes/default.css'),
      body: element('webawesome-notice'),
    }),
  cookieconsent: async (facts) =>
    scriptedPage(facts, {
      entry: 'cookieconsent.client.mjs',
      css: await packageStyles('vanilla-cookieconsent/dist/cookieconsent.css'),
      body: html`<div data-notice data-src="notice.json"></div>`,
    }),
};

function folderOf(peer) {
  return peer.toLowerCase().replace(/[^a-z]+/g, '-');
}

fetchDads();
rmSync(dist, {recursive: true, force: true});
for (const language of ['ja', 'en']) {
  const facts = factsOf(notice, language);
  for (const [peer, build] of Object.entries(peers)) {
    const folder = join(dist, language, folderOf(peer));
    mkdirSync(folder, {recursive: true});
    for (const [name, content] of Object.entries(await build(facts)))
      writeFileSync(join(folder, name), content);
  }
}
writeFileSync(
  join(dist, 'peers.json'),
  JSON.stringify(Object.fromEntries(Object.keys(peers).map((peer) => [peer, folderOf(peer)]))),
);
