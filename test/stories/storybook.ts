import type {Page} from 'puppeteer-core';
import {waitForFrames} from '../browsers/rest.js';
import {waitForQuiet} from './quiet.js';
import type {Settings, Workbench} from './workbench.js';

/** What Storybook 10 tells of an error. */
interface Failure {
  readonly name?: string;
  readonly title?: string;
  readonly message?: string;
  readonly description?: string;
  readonly stack?: string;
}

/** The part of Storybook's preview that is read here. */
interface Preview {
  readonly channel: {
    last(event: string): readonly unknown[] | undefined;
    once(event: string, listen: () => void): void;
    emit(event: string, detail: unknown): void;
  };
  readonly currentRender?: {readonly story?: {readonly parameters: {readonly expectedFailures?: string[]}}};
}

declare global {
  interface Window {
    readonly __STORYBOOK_PREVIEW__?: Preview;
  }
}

/** How long a story may take to play, in milliseconds; under load those of many questions take many seconds. */
const longestPlay = 60_000;

/** Waits until a story in the page has played to its end, or has failed. */
async function playToTheEnd(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (storyId) => {
      const channel = window.__STORYBOOK_PREVIEW__?.channel;
      const finished = channel?.last('storyFinished')?.[0] as {storyId: string} | undefined;
      // The story before may be drawn once more, because the toolbar changes first.
      if (finished?.storyId === storyId) return true;
      return ['storyMissing', 'configError'].some((event) => channel?.last(event));
    },
    {timeout: longestPlay, polling: 20},
    id,
  );
}

/** Waits until nothing is on its way any more, and what came is drawn. */
async function settle(page: Page): Promise<void> {
  await waitForQuiet(page, 50);
  await waitForDrawing(page);
}

/** Waits until what has changed in a page is drawn, in its own letters. */
export async function waitForDrawing(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await waitForFrames(page);
}

/** Why the story in the page did not come to its end. */
async function failuresOf(page: Page): Promise<readonly string[]> {
  const told = await page.evaluate(() => {
    const channel = window.__STORYBOOK_PREVIEW__?.channel;
    const events = [
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'storyThrewException',
      'storyErrored',
      'configError',
    ];
    const failures = events.flatMap((event) => (channel?.last(event) ?? []).flat());
    if (channel?.last('storyMissing')) failures.push({message: 'There is no such story.'});
    const finished = channel?.last('storyFinished')?.[0] as {status: string} | undefined;
    if (failures.length === 0 && finished?.status === 'error') failures.push({message: 'A report says so.'});
    // Errors have nothing that would be copied to the tests by itself.
    return failures.map((failure) => {
      const {title, message, description, stack} = failure as Failure;
      return stack ?? [title, message, description].filter(Boolean).join(': ');
    });
  });
  return told.map((message) => `the story failed: ${message}`);
}

/** Elements that nobody registered: they show nothing. */
async function unknownElements(page: Page): Promise<readonly string[]> {
  const names = await page.$$eval(':not(:defined)', (elements) => elements.map(({localName}) => localName));
  return [...new Set(names)].map((name) => `nobody registered <${name}>`);
}

/** Shows a story by itself, played to its end. */
export async function showStory(
  workbench: Workbench,
  page: Page,
  id: string,
  settings?: Settings,
): Promise<readonly string[]> {
  await page.goto(workbench.addressOf(id, 'story', settings));
  await playToTheEnd(page, id);
  await settle(page);
  return [...(await failuresOf(page)), ...(await unknownElements(page))];
}

/**
 * Shows the next story in a page that shows one, played to its end, as someone does who goes through them: nothing is
 * loaded anew, which is most of the work. The page must not have seen a story fail.
 */
export async function turnTo(page: Page, id: string, settings: Settings): Promise<readonly string[]> {
  await page.evaluate(
    (storyId, globals) => {
      const channel = window.__STORYBOOK_PREVIEW__?.channel;
      channel?.emit('updateGlobals', {globals});
      channel?.emit('setCurrentStory', {storyId, viewMode: 'story'});
    },
    id,
    settings,
  );
  await playToTheEnd(page, id);
  await settle(page);
  return [...(await failuresOf(page)), ...(await unknownElements(page))];
}

/** Sets the toolbar while a story is shown, which does not play again. */
export async function setToolbar(page: Page, settings: Settings): Promise<void> {
  await page.evaluate(
    (globals) =>
      new Promise<void>((resolve) => {
        const channel = window.__STORYBOOK_PREVIEW__?.channel;
        channel?.once('storyFinished', resolve);
        channel?.emit('updateGlobals', {globals});
      }),
    settings,
  );
  await settle(page);
}

/** Ends of addresses that the story in the page says will fail: it shows what happens then. */
export async function expectedFailures(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () => window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.expectedFailures ?? [],
  );
}
