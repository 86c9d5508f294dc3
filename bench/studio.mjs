/**
 * Prints for how long the studio cannot answer while an owner types in a big document, beside the example. Run after
 * `npm run build` and `node scripts/build-playground.mjs`:
 *
 * `node bench/studio.mjs [rounds]`
 *
 * A round is 22 letters in the title, typed as people do, with a pause after each word in which the text is read and drawn;
 * once as JSON and once in the form. `typing` is the longest task of the main thread until the last letter, `rest` the
 * longest in the three seconds after it; tasks below 50 ms count as 0. Times are in milliseconds, as medians with quartiles.
 *
 * The big documents have 900,000 characters: a timeline of thousands of entries; and a rule of a thousand stores, whose
 * texts are long.
 */
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {startServer} from '../scripts/serve.mjs';
import {pollAtIntervals} from '../test/browsers/polling.mjs';
import {launchOptions} from '../test/browsers/puppeteer.mjs';
import {interleaved, spread} from './side-by-side.mjs';

const rounds = Number(process.argv[2] ?? 5);
const size = 900_000;

const example = JSON.parse(readFileSync(new URL('../examples/netoff-2012.json', import.meta.url), 'utf8'));

/** A document with as many items as fit into the size. */
function filled(write) {
  const one = JSON.stringify(write(2), null, 2).length - JSON.stringify(write(1), null, 2).length;
  return `${JSON.stringify(write(Math.floor(size / one)), null, 2)}\n`;
}

const times = (count, make) => Array.from({length: count}, (_, index) => make(index));
const body =
  'We compared the records of the server with those of the card companies, and found no trace of a leak. ';

const documents = {
  example: `${JSON.stringify(example, null, 2)}\n`,
  timeline: filled((count) => ({
    ...example,
    timeline: times(count, (index) => ({when: '2012-10-01', title: `Report ${index}`, body})),
  })),
  stores: filled((count) => ({
    ...example,
    eligibility: {
      timeZone: 'Asia/Tokyo',
      questions: [
        {
          id: 'store',
          kind: 'choice',
          label: 'Which store was it?',
          options: times(count, (index) => ({
            value: `s${index}`,
            label: `Store ${index}`,
            hint: body.repeat(4),
          })),
        },
      ],
      groups: times(Math.min(count, 200), (index) => ({
        id: `g${index}`,
        label: `Customers of store ${index}`,
        when: {question: 'store', in: [`s${index}`]},
      })),
    },
  })),
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs in the page: writes down what keeps it from answering. */
function watch() {
  globalThis.longest = 0;
  new PerformanceObserver((told) => {
    for (const {duration} of told.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({type: 'longtask'});
}

/** Runs in the page: the longest task since it was asked last. */
function takeLongest() {
  const {longest} = globalThis;
  globalThis.longest = 0;
  return longest;
}

/** Puts the caret into the Japanese title, in the text or in the form. */
async function enter(page, tab) {
  await page.click(`#${tab}-tab`);
  if (tab === 'json') {
    await page.evaluate(() => {
      const editor = globalThis.document.querySelector('notice-editor');
      editor.showPlace(editor.value.indexOf('"ja": "') + 7);
    });
    return;
  }
  await page.click('::-p-text(What happened)');
  await page.click('[data-place="/title"] :is(input, textarea)');
}

const server = await startServer({port: 0, quiet: true});
const browser = await puppeteer.launch({...launchOptions('chromium'), protocolTimeout: 600_000});

async function measure(name) {
  const [kind, tab] = name.split(' ');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  pollAtIntervals(page);
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${server.address}/playground/`);
  await page.waitForFunction(() => globalThis.document.querySelector('notice-editor')?.value);
  await page.evaluate((text) => {
    globalThis.document.querySelector('notice-editor').value = '';
    const transfer = new globalThis.DataTransfer();
    transfer.items.add(new File([text], 'notice.json'));
    const input = globalThis.document.querySelector('#file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, documents[kind]);
  await page.waitForFunction(
    (length) => globalThis.document.querySelector('notice-editor').value.length === length,
    {},
    documents[kind].length,
  );
  await enter(page, tab);
  await pause(6_000);
  await page.evaluate(watch);
  for (const word of ['report ', 'of ', 'the ', 'company ', 'end ']) {
    for (const letter of word) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await pause(60);
    }
    await pause(500);
  }
  await page.keyboard.press('x');
  const typing = await page.evaluate(takeLongest);
  await pause(3_000);
  const rest = await page.evaluate(takeLongest);
  await context.close();
  return {typing, rest};
}

const names = Object.keys(documents).flatMap((name) => [`${name} json`, `${name} form`]);
const taken = await interleaved(names, rounds, measure);
console.table(
  [...taken].map(([name, all]) => ({
    name,
    typing: spread(
      all.map(({typing}) => typing),
      0,
    ),
    rest: spread(
      all.map(({rest}) => rest),
      0,
    ),
  })),
);
await browser.close();
await server.close();
