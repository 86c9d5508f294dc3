import {WebKit} from './webkit.mjs';

/**
 * Shows Web Test Runner's pages in WebKitGTK, one after the other in one window.
 *
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher() {
  let webkit;
  let active;
  return {
    name: 'WebKit',
    type: 'webdriver-classic',
    concurrency: 1,
    async startSession(id, url) {
      webkit ??= await WebKit.open();
      active = id;
      await webkit.session.goto(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => webkit.session.url(),
    async stopSession() {
      active = undefined;
      // Ends what the tests have left running.
      await webkit.session.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('There is no debugging in WebKit here: open the address in a browser of yours.');
    },
    async stop() {
      await webkit?.close();
    },
  };
}
