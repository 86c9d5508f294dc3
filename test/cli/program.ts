import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
let built: string | undefined;

/** Builds the program as one file, beside the `package.json` of which it tells the version. */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'incident-notice-program-'));
  process.once('exit', () => rmSync(folder, {recursive: true}));
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  const file = join(folder, 'dist/cli/main.js');
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return file;
}

/**
 * The file of the program, to be run by Node. It is built once for all tests: loading the modules of `src` takes ten times as
 * long, each time.
 */
export function programFile(): string {
  return (built ??= build());
}
