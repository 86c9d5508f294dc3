import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What WordPress makes of a text. */
export interface ByWordPress {
  /** As it shows a post whose author may write any markup. */
  readonly wpautop: string;
  /** As it shows one of an author who may not: `kses` has filtered it when it was saved. */
  readonly kses: string;
}

const script = fileURLToPath(new URL('wordpress.php', import.meta.url));

/** Where WordPress is after Debian's package was installed, or unpacked here, as it needs no server and no database. */
const unpacked = join(tmpdir(), 'incident-notice-wordpress');
const folders = [
  ...(process.env.WORDPRESS_PATH === undefined ? [] : [process.env.WORDPRESS_PATH]),
  '/usr/share/wordpress/wp-includes',
  join(unpacked, 'usr/share/wordpress/wp-includes'),
];

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

function run(program: string, words: readonly string[], folder?: string): boolean {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const options = {stdio: 'ignore', timeout: 120_000, cwd: folder, env} as const;
  return spawnSync(program, words, options).status === 0;
}

/** Gets PHP and WordPress from Debian, where that is possible. */
function install(): void {
  if (process.getuid?.() !== 0 || !isThere('apt-get') || !isThere('dpkg-deb')) return;
  console.error('No WordPress was found: getting it, and PHP, with apt-get, which takes a minute.');
  run('apt-get', ['update']);
  if (!isThere('php')) run('apt-get', ['install', '-y', '--no-install-recommends', 'php-cli']);
  mkdirSync(unpacked, {recursive: true});
  // Only unpacked: installed, it would bring a web server.
  if (run('apt-get', ['download', 'wordpress'], unpacked))
    run('sh', ['-c', 'dpkg-deb --extract wordpress_*.deb . && rm wordpress_*.deb'], unpacked);
}

function findFolder(): string | undefined {
  return isThere('php') ? folders.find((folder) => existsSync(join(folder, 'kses.php'))) : undefined;
}

/** What a WordPress makes of some texts; undefined where there is none, and none to be had. */
export function byWordPress(texts: readonly string[]): ByWordPress[] | undefined {
  if (findFolder() === undefined) install();
  const folder = findFolder();
  if (folder === undefined) return undefined;
  const {stdout, stderr, status} = spawnSync('php', [script, folder], {
    input: JSON.stringify(texts),
    maxBuffer: 512 * 1024 * 1024,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`WordPress at ${folder}: ${stderr}${stdout}`);
  return JSON.parse(stdout) as ByWordPress[];
}
