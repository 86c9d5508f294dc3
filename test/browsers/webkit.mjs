import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {find} from './find.mjs';
import {WebDriverSession} from './webdriver.mjs';

/**
 * Starts a program that dies with this process, however that ends: no handler of signals hears SIGKILL.
 *
 * @param {string[]} command
 * @param {import('node:child_process').SpawnOptions} options
 */
function start(command, options) {
  return spawn('setpriv', ['--pdeathsig', 'KILL', ...command], options);
}

/** A screen that nobody sees, on the first number that is free: WebKitGTK has no headless mode. */
async function startScreen() {
  const command = [find('xvfb'), '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = start(command, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), failure(screen, 'Xvfb')]);
  return {screen, display: `:${String(number).trim()}`};
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @returns {Promise<never>}
 */
async function failure(child, name) {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with ${code}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a driver takes orders. */
async function ready(address) {
  for (;;) {
    const status = await fetch(`${address}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A window of WebKitGTK, and all that it needs. */
export class WebKit {
  #processes = [];

  /** @type {WebDriverSession} */
  session;

  static async open() {
    const webkit = new WebKit();
    try {
      await webkit.#start();
    } catch (error) {
      await webkit.close();
      throw error;
    }
    return webkit;
  }

  async #start() {
    const {screen, display} = await startScreen();
    this.#processes.push(screen);
    const port = await freePort();
    const driver = start([find('webkitDriver'), `--port=${port}`], {
      stdio: 'ignore',
      env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1'},
    });
    this.#processes.push(driver);
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([ready(address), failure(driver, 'WebKitWebDriver')]);
    this.session = await WebDriverSession.open(address, {browserName: 'MiniBrowser'});
  }

  async close() {
    await this.session?.close().catch(() => undefined);
    for (const child of this.#processes.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
  }
}
