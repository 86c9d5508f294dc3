import type {Page} from 'puppeteer-core';
import {bringAxe, findings} from './axe.js';
import {expectedFailures, setToolbar, showStory} from './storybook.js';
import {readTree} from './tree.js';
import {Watch} from './watch.js';
import type {Workbench} from './workbench.js';

/** How readers may see a page. */
export const appearances = ['light', 'dark', 'forced colours'] as const;
export type Appearance = (typeof appearances)[number];

/** What was found out of a story. */
export interface Examination {
  /** What went wrong while it was shown, one line each. */
  readonly trouble: readonly string[];
  /** What axe found. */
  readonly findings: Readonly<Record<Appearance, readonly string[]>>;
  /** What a screen reader is given. */
  readonly tree: string;
}

/** Tall, because long lists are laid out only where they are seen. */
const viewport = {width: 390, height: 20_000};

async function appear(page: Page, appearance: Appearance): Promise<void> {
  const theme = appearance === 'dark' ? 'dark' : 'light';
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: theme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: appearance === 'forced colours' ? 'active' : 'none'},
    ],
  });
}

/** Sees stories in one tab, one after another. */
export class Examiner {
  private constructor(
    private readonly workbench: Workbench,
    private readonly page: Page,
    private readonly watch: Watch,
  ) {}

  static async hire(workbench: Workbench): Promise<Examiner> {
    const page = await workbench.newPage();
    await page.setViewport(viewport);
    // Else the focus is only in the tab that was opened last.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    return new Examiner(workbench, page, new Watch(page, workbench.address));
  }

  async examine(id: string): Promise<Examination> {
    const {page, watch, workbench} = this;
    await appear(page, 'light');
    const failures = await showStory(workbench, page, id, {theme: 'light'});
    const tree = await readTree(page);
    await bringAxe(page);
    const light = await findings(page);
    await appear(page, 'forced colours');
    const forced = await findings(page);
    const dark = await this.examineDark(id, tree);
    const trouble = watch.report(await expectedFailures(page));
    return {trouble: [...failures, ...trouble], findings: {light, dark, 'forced colours': forced}, tree};
  }

  /** Plays again only if a story forgets where it was when it is drawn anew. */
  private async examineDark(id: string, tree: string): Promise<readonly string[]> {
    const {page, workbench} = this;
    await appear(page, 'dark');
    await setToolbar(page, {theme: 'dark'});
    if ((await readTree(page)) !== tree) {
      await showStory(workbench, page, id, {theme: 'dark'});
      await bringAxe(page);
    }
    return findings(page);
  }
}
