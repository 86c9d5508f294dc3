/**
 * Fails if a generated file is not what its generator would write now, or if a message waits for its translation. Run by
 * `npm run verify`.
 *
 * Contents are compared before and after, and git is not asked: it has to work in a tree with changes. What was stale is
 * mended by the run itself.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const generated = [
  'docs/checks.md',
  'docs/elements.md',
  'docs/legal-profiles.md',
  'docs/tokens.md',
  'src/elements/locales/generated',
  'src/localization/catalogues',
  'src/localization/generated',
  'src/localization/translations',
  'src/model/generated',
  'src/server/generated',
];

/** The files at a path, which may be a file itself or may be missing. */
function filesAt(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** The texts of all generated files, by their paths. */
function snapshot() {
  return new Map(generated.flatMap(filesAt).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Messages that a language lacks: `lit-localize` speaks of them and succeeds all the same. */
function missingTranslations() {
  return filesAt('src/localization/translations').flatMap((file) => {
    const units = readFileSync(join(root, file), 'utf8').matchAll(
      /<trans-unit id="([^"]*)">(.*?)<\/trans-unit>/gs,
    );
    return [...units].filter(([, , unit]) => !/<target[ >]/.test(unit)).map(([, id]) => `${file}: ${id}`);
  });
}

function report(title, lines) {
  if (lines.length === 0) return;
  console.error([title, ...lines].join('\n  '));
  process.exitCode = 1;
}

const before = snapshot();
const {status} = spawnSync('npm', ['run', '--silent', 'generate'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (status !== 0) throw new Error('npm run generate failed.');
const after = snapshot();

const files = [...new Set([...before.keys(), ...after.keys()])].sort();
report(
  'These files were stale, and are fresh now; commit them:',
  files.filter((file) => before.get(file) !== after.get(file)),
);
report('These messages wait for their translation:', missingTranslations());
