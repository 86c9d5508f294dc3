import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * What a Chromium needs to run in a container as root, and to stay off the network: the tests have none, and a browser
 * that asks for updates meanwhile makes them slow and their screenshots uncertain.
 *
 * @type {string[]}
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function inPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @returns {string | undefined} */
function installedChromium() {
  for (const name of names) {
    const path = inPath(name);
    if (path !== undefined) return path;
  }
  return macPaths.find(isExecutable);
}

/**
 * Debian's own package, because no tool may download a browser of its own on the machines this is tested on. What apt
 * says goes to stderr (2): stdout belongs to the test reporters.
 */
function installChromium() {
  const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const {status} = spawnSync('apt-get', words, {stdio: ['ignore', 2, 2], env: environment});
    if (status !== 0) return;
  }
}

/**
 * The Chromium or Chrome the tests run in: the one named by the environment, else the installed one, else a newly
 * installed one where that is possible without asking (Debian, as root: a container).
 *
 * @returns {Promise<string>} the path of the executable
 * @throws {Error} when there is none, saying how to get one
 */
export async function findChromium() {
  for (const name of ['CHROME_PATH', 'CHROMIUM_PATH']) {
    const path = process.env[name];
    if (path === undefined || path === '') continue;
    if (existsSync(path)) return path;
    throw new Error(
      `${name} names ${path}, which does not exist: point it at a Chromium or Chrome executable.`,
    );
  }

  const found = installedChromium();
  if (found !== undefined) return found;

  if (process.getuid?.() === 0 && inPath('apt-get') !== undefined) {
    installChromium();
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found: install one ("apt-get install chromium", or Google Chrome) or name its executable in CHROME_PATH.',
  );
}
