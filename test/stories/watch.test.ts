import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {Watch} from './watch.js';
import {Workbench} from './workbench.js';

describe('the watch over a page', () => {
  const workbench = new Workbench();
  let page: Page;
  let watch: Watch;
  before(async () => {
    await workbench.open();
    page = await workbench.newPage();
    await page.goto(`${workbench.address}/index.json`);
    watch = new Watch(page, workbench.address);
  });
  after(() => workbench.close());

  for (const [what, script, report] of [
    ['a request to another host', 'fetch("http://[::1]:9/").catch(() => 0)', /^asked another host for/],
    ['a file that is missing', 'fetch("/missing.json")', /^404 at .*\/missing\.json$/],
    ['an error in the console', 'console.error("broken")', /^console: broken$/],
    [
      'an error that nobody catches',
      'setTimeout(() => { throw new Error("thrown") })',
      /^not caught: thrown$/,
    ],
    ['a promise that nobody waits for', 'void Promise.reject(new Error("lost"))', /^not caught: lost$/],
  ] as const) {
    it(`sees ${what}`, async () => {
      await page.addScriptTag({content: script});
      await page.waitForNetworkIdle({idleTime: 50});
      expect(watch.report().some((line) => report.test(line))).to.equal(true);
    });
  }

  it('lets pass what a story says must fail, and only that', async () => {
    await page.addScriptTag({content: 'fetch("/expected.json"); fetch("/other.json")'});
    await page.waitForNetworkIdle({idleTime: 50});
    const lines = watch.report(['/expected.json']);
    expect(lines.filter((line) => line.includes('expected.json'))).to.deep.equal([]);
    expect(lines.some((line) => line.includes('other.json'))).to.equal(true);
  });
});
