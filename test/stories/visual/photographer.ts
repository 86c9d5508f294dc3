import type {Page} from 'puppeteer-core';
import {shrinkPng} from '../../../scripts/small-png.mjs';
import type {Picture} from '../matrix.js';
import {showStory} from '../storybook.js';
import type {Workbench} from '../workbench.js';

/** What makes Chromium draw the same on every machine; the fonts come with the stories. */
export const steadyFlags = [
  // What Debian has for all programs: only a headless shell knows this flag, and Chromium itself draws as the system says.
  '--font-render-hinting=slight',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--hide-scrollbars',
];

/**
 * How much of a story is drawn: as many points as the first 2,000 rows on a phone have, or 1,000 on a desk. What stands
 * lower in a whole notice has stories of its own, and a hundred pictures in a repository must be small.
 */
const mostPoints = 1024 * 1000;
const mostRows = 2000;

/** Tall, because what is lower than the window may be left out or scrolled to. */
const windowHeight = 6000;

/** What stands above the part that a picture is of. */
const headroom = 24;

/** Draws stories in one tab, one after another. */
export class Photographer {
  private constructor(
    private readonly workbench: Workbench,
    private readonly page: Page,
  ) {}

  static async hire(workbench: Workbench): Promise<Photographer> {
    const page = await workbench.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    return new Photographer(workbench, page);
  }

  /** A small PNG of a story and nothing around it. */
  async draw({story, theme, width, locale}: Picture): Promise<Uint8Array> {
    const {page} = this;
    await page.setViewport({width, height: windowHeight});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    const failures = await showStory(this.workbench, page, story, {theme, locale});
    if (failures.length > 0) throw new Error(failures.join('\n'));
    const {subject, bottom} = await measure(page);
    const height = Math.min(bottom, mostRows, mostPoints / width);
    // What a reader is led to, such as a verdict, is what the picture is of.
    const y = Math.max(0, Math.min(subject - headroom, bottom - height));
    return shrinkPng(await page.screenshot({clip: {x: 0, y, width, height}, captureBeyondViewport: false}));
  }
}

/** Makes a page hold still, and tells where its verdict or its errors and its end are. */
function measure(page: Page): Promise<{subject: number; bottom: number}> {
  return page.$eval('main', (main) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root {caret-color: transparent !important}');
    document.adoptedStyleSheets.push(sheet);
    for (const animation of document.getAnimations()) animation.finish();
    window.scrollTo(0, 0);
    const roots = [...main.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    const [led] = roots.flatMap((root) => root.querySelector('[part~="errors"], [part~="verdict"]') ?? []);
    return {
      subject: led ? Math.floor(led.getBoundingClientRect().top) : 0,
      bottom: Math.ceil(main.getBoundingClientRect().bottom),
    };
  });
}
