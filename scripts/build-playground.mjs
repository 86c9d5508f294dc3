/**
 * Builds the playground into `dist/playground/`, a folder that is whole in itself: it can be put anywhere on a site. Run by
 * `npm start` and `npm run verify`, after `npm run build`.
 */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [dist, playground] = [`${root}dist/`, `${root}dist/playground/`];

/** @param {string} path - of a file of the application */
function at(path) {
  return `${root}playground/${path}`;
}

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  outdir: playground,
  tsconfig: at('tsconfig.json'),
};

/** The page, whose editor comes after it, and the scripts of the frames in it. */
async function buildPages() {
  const entryPoints = ['main.ts', 'editor/define.ts', 'frames/live.ts', 'playground.css', 'frames/frame.css'];
  await build({
    ...shared,
    entryPoints: entryPoints.map(at),
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
  });
}

/** The workers: what reads texts, what draws plain pages, and what finds sample readers. Lit needs no document by the condition `node`; a browser has what it needs of Node.js. */
async function buildWorkers() {
  await build({
    ...shared,
    entryPoints: ['editor/worker.ts', 'renderer/worker.ts', 'samples/worker.ts'].map(at),
    outbase: at(''),
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['node'],
    alias: {buffer: at('renderer/buffer.ts')},
  });
}

function copyFiles() {
  mkdirSync(`${playground}frames`, {recursive: true});
  mkdirSync(`${playground}notice`, {recursive: true});
  for (const page of ['index.html', 'frames/live.html', 'frames/still.html'])
    copyFileSync(at(page), playground + page);
  const examples = `${root}examples/`;
  for (const example of readdirSync(examples).filter((name) => name.endsWith('.json'))) {
    copyFileSync(examples + example, playground + example);
  }
  copyFileSync(`${examples}icon.svg`, `${playground}icon.svg`);
  copyFileSync(`${dist}notice.schema.json`, `${playground}notice.schema.json`);
  const scripts = readdirSync(dist).filter((name) => /^incident-notice(?!\.classic).*\.js$/.test(name));
  for (const script of scripts) copyFileSync(dist + script, `${playground}notice/${script}`);
  // What the studio puts into an archive for a site.
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  writeFileSync(`${playground}notice/files.json`, JSON.stringify({version, files: scripts}));
}

rmSync(playground, {recursive: true, force: true});
await buildPages();
await buildWorkers();
copyFiles();
