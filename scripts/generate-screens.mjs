/* global document, window -- what stands in the page */
/**
 * Draws the pictures in the README from the built stories. Run by `npm run update -- screens`, after `npm run build:storybook`.
 *
 * They are small because everybody who clones the repository carries them.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {showStory} from '../test/stories/storybook.js';
import {steadyFlags} from '../test/stories/visual/photographer.js';
import {Workbench} from '../test/stories/workbench.js';
import {shrinkPng} from './small-png.mjs';

const folder = fileURLToPath(new URL('../docs/screens', import.meta.url));
/** All of them together, in bytes. */
const budget = 300_000;

const desk = {width: 1024, height: 720};
const phone = {width: 390, height: 760};
const report = 'elements-incident-notice--final-report';
const verdict = 'situations-verdicts--affected';

/** What is shown; `beneath` is the first part that is in sight, if that is not the top. */
const screens = {
  'report-desk-light-en': {story: report, frame: desk, theme: 'light', locale: 'en'},
  'report-phone-dark-ja': {story: report, frame: phone, theme: 'dark', locale: 'ja'},
  'verdict-phone-light-ja': {story: verdict, frame: phone, theme: 'light', locale: 'ja', beneath: 'verdict'},
  'verdict-phone-dark-en': {story: verdict, frame: phone, theme: 'dark', locale: 'en', beneath: 'verdict'},
};

/** Brings a part of an element to the upper edge, with a little room. */
async function bringUp(page, part) {
  await page.$eval(
    `>>> [part~="${part}"]`,
    (element, room) => {
      document.documentElement.style.scrollBehavior = 'auto';
      window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - room);
    },
    24,
  );
}

async function draw(workbench, page, {story, frame, theme, locale, beneath}) {
  await page.setViewport(frame);
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: theme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  const failures = await showStory(workbench, page, story, {theme, locale});
  if (failures.length > 0) throw new Error(`${story}: ${failures.join('\n')}`);
  if (beneath !== undefined) await bringUp(page, beneath);
  return shrinkPng(await page.screenshot());
}

const workbench = new Workbench();
await workbench.open(steadyFlags);
try {
  mkdirSync(folder, {recursive: true});
  const page = await workbench.newPage();
  let total = 0;
  for (const [name, screen] of Object.entries(screens)) {
    const png = await draw(workbench, page, screen);
    writeFileSync(`${folder}/${name}.png`, png);
    console.log(`docs/screens/${name}.png: ${png.length} bytes`);
    total += png.length;
  }
  if (total > budget) throw new Error(`They are ${total} bytes, more than ${budget}.`);
} finally {
  await workbench.close();
}
