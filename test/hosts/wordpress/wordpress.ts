import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const filters = fileURLToPath(new URL('filters.php', import.meta.url));

/** The code of WordPress, and PHP to run it. */
export class WordPress {
  constructor(
    private readonly php: string,
    private readonly folder: string,
    private readonly temporary?: string,
  ) {}

  /** What is left of a post when an author saves it who may not write HTML without filter. */
  saved(post: string): string {
    return this.run('saved', post);
  }

  /** What readers get of a post. */
  shown(post: string): string {
    return this.run('shown', post);
  }

  remove(): void {
    if (this.temporary !== undefined) rmSync(this.temporary, {recursive: true, force: true});
  }

  private run(what: string, input: string): string {
    return execFileSync(this.php, [filters, this.folder, what], {input, encoding: 'utf8'});
  }
}

function isThere(php: string): boolean {
  return spawnSync(php, ['--version']).status === 0;
}

function asRoot(command: string, argv: readonly string[], cwd?: string): void {
  execFileSync(command, argv, {
    stdio: 'ignore',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    cwd,
  });
}

/**
 * WordPress, as `WORDPRESS_PATH` says where it is and `PHP_PATH` what runs it, or as Debian has it: as root, this installs
 * PHP and unpacks WordPress, which is not installed.
 *
 * @throws Error that says what is missing
 */
export async function findWordPress(): Promise<WordPress> {
  const {PHP_PATH: php = 'php', WORDPRESS_PATH: known = '/usr/share/wordpress'} = process.env;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  const isUnpacked = existsSync(join(known, 'wp-includes'));
  if (canInstall && !(isThere(php) && isUnpacked)) asRoot('apt-get', ['update']);
  if (!isThere(php)) {
    if (!canInstall) throw new Error('PHP is missing: install php-cli, or name it in PHP_PATH.');
    asRoot('apt-get', ['install', '-y', '--no-install-recommends', 'php-cli']);
    if (!isThere(php)) throw new Error(`PHP is not where PHP_PATH says: ${php}`);
  }
  if (isUnpacked) return new WordPress(php, known);
  if (!canInstall) throw new Error('WordPress is missing: name its folder in WORDPRESS_PATH.');
  const temporary = mkdtempSync(join(tmpdir(), 'wordpress-'));
  asRoot('apt-get', ['download', 'wordpress'], temporary);
  const [archive = ''] = await readdir(temporary);
  asRoot('dpkg-deb', ['-x', archive, 'unpacked'], temporary);
  return new WordPress(php, join(temporary, 'unpacked/usr/share/wordpress'), temporary);
}
