import type {Frame, Page} from 'puppeteer-core';

// What a test waits for in a page that may have nothing left to do. A tab of a headless browser may get no frame and no
// idle time for as long as nothing is to be drawn in it, so each wait also ends by a timer.

/** Waits for two frames: what has changed before is drawn by then. */
export async function waitForFrames(page: Page | Frame): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        setTimeout(resolve, 1000);
      }),
  );
}

/** Waits until a page has had the time to do what it does when it has nothing else to do. */
export async function waitForIdleTime(page: Page): Promise<void> {
  await page.waitForNetworkIdle();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000})));
  await page.waitForNetworkIdle();
}
