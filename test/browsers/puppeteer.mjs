import {find} from './find.mjs';

/**
 * What a Chromium needs to run in a container as root, and to stay off the network: the tests have none, and a browser
 * that asks for updates meanwhile makes them slow and their screenshots uncertain.
 */
const chromiumArguments = [
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

/**
 * How puppeteer starts an engine.
 *
 * @param {'chromium' | 'firefox'} engine
 */
export function launchOptions(engine) {
  if (engine === 'chromium') {
    return {browser: 'chrome', executablePath: find('chromium'), headless: true, args: chromiumArguments};
  }
  return {
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: find('firefox'),
    headless: true,
  };
}
