import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {waitForFrames} from '../browsers/rest.js';
import {noticeWith, visitOwner, type OwnerPage} from './owner-page.js';
import {seeNotice} from './reader.js';
import {useSite, type Site} from './site.js';

const count = 120;

/** A history of which most is out of sight, told in entries of one to four lines. */
const notice = noticeWith({
  timeline: Array.from({length: count}, (_, index) => ({
    when: '2012-10-19',
    title: `Report ${index + 1} of ${count}`,
    body: Array.from({length: index % 4}, (_line, line) => `Step ${line + 1} of the report.`),
  })),
});

const lastTitle = `Report ${count} of ${count}`;

async function visit(site: Site, options: Partial<OwnerPage> = {}): Promise<Page> {
  const {page} = await visitOwner(site, {
    content: '<incident-notice src="/examples/netoff-2012.json" lang="en"></incident-notice>',
    document: () => ({body: JSON.stringify(notice)}),
    ...options,
  });
  await seeNotice(page);
  return page;
}

async function openTimeline(page: Page): Promise<void> {
  await page.$eval('>>> #timeline', (fold) => {
    (fold as HTMLDetailsElement).open = true;
  });
}

/** How many sheets a page takes, and how much stands on them. */
async function sheetsOf(page: Page): Promise<number> {
  const file = Buffer.from(await page.pdf({format: 'A4'})).toString('latin1');
  return (file.match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}

/** Whether a part stands in the window, once nothing moves any more. */
async function isSeen(page: Page, selector: string): Promise<boolean> {
  const placeOf = () =>
    page.$eval(selector, (part) => ({top: part.getBoundingClientRect().top, height: innerHeight}));
  for (let before = await placeOf(); ;) {
    // What comes near is laid out in the frame after that in which it does.
    await waitForFrames(page);
    await waitForFrames(page);
    const now = await placeOf();
    if (now.top === before.top) return now.top >= 0 && now.top < now.height;
    before = now;
  }
}

describe('a long history', () => {
  const site = useSite('Noto Sans');

  it('is printed whole', async () => {
    const page = await visit(site);
    const whole = await visit(site, {
      styles: 'incident-notice::part(entry) {content-visibility: visible !important}',
    });
    const sheets = await sheetsOf(whole);
    expect(sheets).to.be.greaterThan(3);
    expect(await sheetsOf(page)).to.equal(sheets);
  });

  it('is found by a search in the page', async () => {
    const page = await visit(site);
    await openTimeline(page);
    const isFound = await page.evaluate(
      // Not in the standard, and in all engines.
      (text) => (window as unknown as {find: (text: string) => boolean}).find(text),
      lastTitle,
    );
    expect(isFound).to.equal(true);
    expect(await isSeen(page, `>>> .timeline > li:last-child`)).to.equal(true);
  });

  it('stands above the contact that an address leads to', async () => {
    const page = await visit(site, {
      hash: '#contact',
      // Wide enough for all to be open.
      prepare: (fresh) => fresh.setViewport({width: 1280, height: 740}),
    });
    await page.waitForFunction(() => scrollY > 0);
    expect(await isSeen(page, '>>> #contact')).to.equal(true);
    const {top, bottom} = await page.$eval('>>> .timeline', (list) => {
      const {top, bottom} = list.getBoundingClientRect();
      return {top, bottom};
    });
    expect(top).to.be.lessThan(0);
    expect(bottom - top).to.be.greaterThan(740);
  });
});
