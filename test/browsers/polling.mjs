/** How often is looked for what a page is waited for, in milliseconds. */
const interval = 50;

let isPatched = false;

/**
 * Lets puppeteer look for what is waited for at intervals. By itself it looks with each change of the document, of which
 * those in shadow trees are none, or with each frame, of which a tab may get none as long as nothing is to be drawn.
 *
 * What it changes is what puppeteer waits with in every page and frame; that is no part of its documented interface.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function pollAtIntervals(page) {
  if (isPatched) return;
  isPatched = true;
  let realm = page.mainFrame().isolatedRealm();
  while (!Object.hasOwn(realm, 'waitForFunction')) realm = Object.getPrototypeOf(realm);
  const {waitForFunction} = realm;
  realm.waitForFunction = function (fn, options, ...rest) {
    return waitForFunction.call(this, fn, {...options, polling: interval}, ...rest);
  };
}
