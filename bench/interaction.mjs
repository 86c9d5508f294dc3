/**
 * Prints how long a reader's phone takes to answer a press of a key or a tap, while its reader fills in the form of the
 * example, checks, corrects an answer and begins another check. Run by `node bench/interaction.mjs [rounds]`, after the build.
 *
 * A round is 200 interactions or a few more, at a CPU slowed down six times. What each takes is what the browser tells of
 * it (Event Timing): from the event to the end of the frame that answers it, to 8 ms, the longest where a press has several
 * events; below 16 ms the browser tells nothing. `INP` is Interaction to Next Paint, the number that Core Web Vitals know: the
 * longest but one for every 50 interactions, so close to the 98th percentile.
 *
 * Beside it, in the same round, the same markup in a shadow root with the same styles, which no script answers: what the
 * browser alone takes to show a letter and to tick a circle. That is measured twice: how far the second is from the first is
 * the noise.
 */
import {readFileSync} from 'node:fs';
import {interleaved, openSite, pageOf, quantile, spread} from './side-by-side.mjs';

const rounds = Number(process.argv[2] ?? 3);
const interactions = 200;

const example = JSON.parse(readFileSync(new URL('../examples/netoff-2012.json', import.meta.url), 'utf8'));

const page = pageOf('Interaction', '<incident-notice src="/incident.json"></incident-notice>');

/** Runs in the page: writes down what the browser tells of each interaction. */
function watch() {
  globalThis.longest = new Map();
  new PerformanceObserver((told) => {
    for (const {interactionId, duration} of told.getEntries())
      if (interactionId > 0)
        globalThis.longest.set(interactionId, Math.max(duration, globalThis.longest.get(interactionId) ?? 0));
  }).observe({type: 'event', durationThreshold: 16});
}

/** Runs in the page: puts in the place of the element what it has rendered, and leaves its script behind. */
function dry() {
  const element = document.querySelector('incident-notice');
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = element.shadowRoot.adoptedStyleSheets;
  root.append(...[...element.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  element.replaceWith(host);
}

/** A reader at the form; each method resolves when the page is quiet again. */
class Reader {
  /** How many interactions there were. */
  count = 0;

  constructor(tab) {
    this.tab = tab;
  }

  async press(key) {
    this.count += 1;
    await this.tab.keyboard.press(key);
    await this.#rest();
  }

  async type(text) {
    for (const letter of text) await this.press(letter);
  }

  /** Taps what is found; whether there is any. */
  async tap(selector) {
    const found = await this.tab.$(`>>> ${selector}`);
    if (!found) return false;
    this.count += 1;
    await found.evaluate((element) => element.scrollIntoView({block: 'center', behavior: 'instant'}));
    await found.click();
    await this.#rest();
    return true;
  }

  /** Writes a date, from the first of its fields on; what stands there is typed over. */
  async write(...fields) {
    for (const [place, text] of fields.entries()) {
      if (place > 0) await this.press('Tab');
      await this.type(text);
    }
    await this.press('Tab');
  }

  /** Some readers type faster, none of them for long. */
  async #rest() {
    await this.tab.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
    );
  }
}

const radio = (question, place) => `.choice:nth-of-type(${place}) > [name="question-${question}-choice"]`;

/** One check, one correction, and the beginning of another check. */
async function use(reader) {
  await reader.tap('#question-purchase-year');
  await reader.write('2012', '6', '15');
  await reader.tap(radio('device', 1));
  await reader.tap(radio('payment', 1));
  await reader.tap('[part~="submit"]');
  await reader.tap(radio('device', 2));
  // The whole of what stands there is selected by tabs, as by the key.
  await reader.tap('#question-purchase-month');
  await reader.press('Tab');
  await reader.press('Backspace');
  await reader.type('3x');
  await reader.tap('[part~="submit"]');
  await reader.press('Backspace');
  await reader.tap('#question-purchase-day');
  await reader.press('Backspace');
  await reader.tap('[part~="submit"]');
  await reader.tap('[part~="another"]');
}

const alone = 'browser alone';
const again = 'browser alone again';
const ours = 'incident-notice';

async function measure(site, arm) {
  const {page: tab, leave} = await site.visit('/page.html', {slowdown: 6});
  await tab.waitForSelector('>>> [part~="submit"]');
  await tab.waitForNetworkIdle();
  if (arm !== ours) await tab.evaluate(dry);
  await tab.evaluate(watch);
  const reader = new Reader(tab);
  let verdicts = 0;
  while (reader.count < interactions) {
    await use(reader);
    if (await tab.$('>>> .verdict')) verdicts += 1;
  }
  if (arm === ours && verdicts === 0) throw new Error('No check had an answer');
  // The browser tells of the last ones a little later.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const told = await tab.evaluate(() => [...globalThis.longest.values()]);
  await leave();
  const all = [...told, ...Array.from({length: Math.max(0, reader.count - told.length)}, () => 16)];
  const longestFirst = all.toSorted((one, other) => other - one);
  return {
    inp: longestFirst[Math.floor(all.length / 50)],
    longest: longestFirst[0],
    median: quantile(all, 0.5),
    count: reader.count,
  };
}

const site = await openSite({'/page.html': page, '/incident.json': JSON.stringify(example)});
try {
  console.log(`${await site.machine()}; n = ${rounds}, CPU ÷ 6`);
  const taken = await interleaved([alone, again, ours], rounds, (arm) => measure(site, arm));
  const base = taken.get(alone);
  console.table(
    Object.fromEntries(
      [...taken].map(([arm, all]) => [
        arm,
        {
          'INP, ms': spread(
            all.map(({inp}) => inp),
            0,
          ),
          'INP, ratio': spread(
            all.map(({inp}, round) => inp / base[round].inp),
            2,
          ),
          'longest, ms': spread(
            all.map(({longest}) => longest),
            0,
          ),
          'median, ms': spread(
            all.map(({median}) => median),
            0,
          ),
          interactions: quantile(
            all.map(({count}) => count),
            0.5,
          ),
        },
      ]),
    ),
  );
} finally {
  await site.close();
}
