import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * A program that the tests need.
 *
 * @typedef {object} Program
 * @property {string} title what a person calls it
 * @property {string[]} variables the environment variables that may name its executable; the first one is advised
 * @property {string[]} names what it is called in the PATH, the favourite first
 * @property {string[]} [paths] where else it may be
 * @property {string[]} debian the packages of Debian that bring it, the favourite first: old ones have not all of them
 */

/** @satisfies {Record<string, Program>} */
const programs = {
  chromium: {
    title: 'Chromium',
    variables: ['CHROME_PATH', 'CHROMIUM_PATH'],
    // The shell first: it opens tabs without the window of a browser around them, which takes half the time.
    names: [
      'chromium-headless-shell',
      'chrome-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    paths: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: ['chromium-headless-shell', 'chromium'],
  },
  firefox: {
    title: 'Firefox',
    variables: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
  },
  webkitDriver: {
    title: 'WebKitGTK driver',
    variables: ['WEBKIT_DRIVER_PATH'],
    names: ['WebKitWebDriver'],
    debian: ['webkit2gtk-driver'],
  },
  xvfb: {title: 'Xvfb', variables: ['XVFB_PATH'], names: ['Xvfb'], debian: ['xvfb']},
};

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

/**
 * @param {Program} program
 * @returns {string | undefined}
 */
function installed({names, paths = []}) {
  for (const name of names) {
    const path = inPath(name);
    if (path !== undefined) return path;
  }
  return paths.find(isExecutable);
}

/**
 * New machines often install updates by themselves meanwhile: apt waits for them, in seconds.
 *
 * @param {string[]} words
 */
function apt(...words) {
  const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return (
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
      stdio: ['ignore', 2, 2],
      env: environment,
    }).status === 0
  );
}

/**
 * Debian's own package, because no tool may download a browser of its own on the machines this is tested on. What apt
 * says goes to stderr (2): stdout belongs to the test reporters.
 *
 * @param {Program} program
 */
function install({title, debian}) {
  console.error(`No ${title} was found: installing ${debian[0]} with apt-get, which takes a minute or two.`);
  apt('update');
  return debian.some((name) => apt('install', '-y', '--no-install-recommends', name));
}

/**
 * A browser, or what drives one: the one named by the environment, else the installed one, else a newly installed one
 * where that is possible without asking (Debian, as root: a container).
 *
 * @param {keyof typeof programs} name
 * @returns {string} the path of the executable
 * @throws {Error} when there is none, saying how to get one
 */
export function find(name) {
  const program = programs[name];
  for (const variable of program.variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (existsSync(path)) return path;
    throw new Error(
      `${variable} names ${path}, which does not exist: point it at the executable of ${program.title}.`,
    );
  }

  const found = installed(program);
  if (found !== undefined) return found;

  if (process.getuid?.() === 0 && inPath('apt-get') !== undefined) {
    install(program);
    const now = installed(program);
    if (now !== undefined) return now;
  }
  const {title, debian, variables} = program;
  throw new Error(
    `No ${title} was found: install it (on Debian or Ubuntu with "apt-get install ${debian.at(-1)}") or name its executable in ${variables[0]}.`,
  );
}
