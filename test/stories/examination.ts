import type {CDPSession, Page} from 'puppeteer-core';
import {bringAxe, findings} from './axe.js';
import {expectedFailures, setToolbar, showStory, turnTo, waitForDrawing} from './storybook.js';
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

/** The rules of axe that colours decide: all others say the same of what is the same to a screen reader. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Tall, because long lists are laid out only where they are seen. */
const viewport = {width: 390, height: 20_000};

async function appear(page: Page, session: CDPSession, appearance: Appearance): Promise<void> {
  const theme = appearance === 'dark' ? 'dark' : 'light';
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: theme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: appearance === 'forced colours' ? 'active' : 'none'},
    ],
  });
  await waitForDrawing(page);
}

/** Sees stories in one tab, one after another. */
export class Examiner {
  /** Whether the page shows a story that went well, from which it can go on to the next. */
  private isSound = false;

  private constructor(
    private readonly workbench: Workbench,
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly watch: Watch,
  ) {}

  static async hire(workbench: Workbench): Promise<Examiner> {
    const page = await workbench.newPage();
    await page.setViewport(viewport);
    // Else the focus is only in the tab that was opened last.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    return new Examiner(workbench, page, session, new Watch(page, workbench.address));
  }

  async examine(id: string): Promise<Examination> {
    const {page, session, watch} = this;
    await appear(page, session, 'light');
    const failures = await this.show(id);
    const tree = await readTree(page);
    const light = await findings(page);
    await appear(page, session, 'forced colours');
    const forced = await findings(page, ofColours);
    const dark = await this.examineDark(id, tree);
    const trouble = [...failures, ...watch.report(await expectedFailures(page))];
    this.isSound = trouble.length === 0;
    return {trouble, findings: {light, dark, 'forced colours': forced}, tree};
  }

  private async show(id: string): Promise<readonly string[]> {
    const {page, workbench, isSound} = this;
    this.isSound = false;
    if (isSound) return turnTo(page, id, {theme: 'light'});
    const failures = await showStory(workbench, page, id, {theme: 'light'});
    await bringAxe(page);
    return failures;
  }

  /** Plays again only if a story forgets where it was when it is drawn anew. */
  private async examineDark(id: string, tree: string): Promise<readonly string[]> {
    const {page, session, workbench} = this;
    await appear(page, session, 'dark');
    await setToolbar(page, {theme: 'dark'});
    if ((await readTree(page)) === tree) return findings(page, ofColours);
    await showStory(workbench, page, id, {theme: 'dark'});
    await bringAxe(page);
    return findings(page, (await readTree(page)) === tree ? ofColours : undefined);
  }
}
