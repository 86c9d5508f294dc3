/**
 * Prints how many notices a server renders in a second, beside a function that joins the same strings, and what 20,000
 * renders leave in memory. Fails below the bars. Run by `npm run bench:server`, after the build.
 *
 * The function is the page itself: all of it is written down, but for the texts of the notice, which it looks up, escapes
 * and puts in. It decides nothing, words nothing and writes no date, so that no function written by hand is faster; and
 * there is no markup here that could differ from that of the views, as there would be in one.
 *
 * - `function`: that one, and once more against itself, which is the noise
 * - `same notice`: asked for again, as a server does that read its document once
 * - `read anew`: an equal document, as a server does that reads it for each request
 * - `new revision`: nobody has asked for it yet, and it is rendered; who is affected has stayed the same
 * - `never seen`: nor has anybody for a notice with its rule
 */
import {readFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {brotliCompressSync, constants} from 'node:zlib';
import {readNotice} from '../dist/model/index.js';
import {renderElement, renderPage} from '../dist/server/index.js';

const rounds = 61;

/** How long each is measured in a round, in milliseconds. */
const slice = 4;

/** The least that a known notice may be rendered as often as the function is called. */
const bar = 0.5;

/** The most that the heap may grow while it is full, in megabytes. */
const heapBar = 2;

const {notice} = readNotice(
  JSON.parse(readFileSync(new URL('../examples/netoff-2012.json', import.meta.url), 'utf8')),
);

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text) => text.replace(/[&<>"']/g, (character) => entities[character]);

/** All texts of a document, each with the way to it. Short ones stand in markup that has nothing to do with them. */
function textsIn(value, path = []) {
  if (typeof value === 'string') return value.length < 4 ? [] : [[escape(value), path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]));
}

/** A function from a notice to markup, given the markup. */
function functionOf(markup) {
  const paths = new Map(textsIn(notice));
  const byLength = [...paths.keys()].sort((a, b) => b.length - a.length);
  const anyText = new RegExp(
    byLength.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
  const texts = [...markup.matchAll(anyText)].map(([text]) => paths.get(text));
  const [first, ...others] = markup.split(anyText);
  const rest = others.map((text, index) => ({path: texts[index], text}));
  const written = (document) => {
    let page = first;
    for (const {path, text} of rest) {
      let value = document;
      for (const name of path) value = value[name];
      page += escape(value) + text;
    }
    return page;
  };
  if (written(notice) !== markup) throw new Error('The function writes something else.');
  return {written, count: rest.length};
}

let revision = 1_000;

function newRevision() {
  return {...notice, revision: ++revision};
}

/** A notice whose rule is another one, too, and has to be decided. */
function neverSeen() {
  const {eligibility} = notice;
  const [first, ...others] = eligibility.groups;
  const groups = [{...first, id: `${first.id}-${++revision}`}, ...others];
  return {...notice, id: `${notice.id}-${revision}`, eligibility: {...eligibility, groups}};
}

/** The ways to get markup, by name; each returns what it has made. */
function waysOf(render, language) {
  const options = {language};
  const {written, count} = functionOf(render(notice, options));
  const equal = Array.from({length: 64}, () => structuredClone(notice));
  let next = 0;
  return {
    count,
    ways: {
      function: () => written(notice),
      'function again': () => written(notice),
      'same notice': () => render(notice, options),
      'read anew': () => render(equal[next++ % equal.length], options),
      'new revision': () => render(newRevision(), options),
      'never seen': () => render(neverSeen(), options),
    },
  };
}

/** Calls a second. Strings are made whole, as they are when they are sent; before, some are only a plan of their parts. */
function rateOf(make) {
  const start = performance.now();
  let [times, end] = [0, start];
  while (end - start < slice) {
    const markup = make();
    if (Number.isNaN(markup.charCodeAt(markup.length - 1))) throw new Error('It made nothing.');
    times++;
    end = performance.now();
  }
  return (times / (end - start)) * 1_000;
}

function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return [1, 2, 3].map((quarter) => sorted[Math.round(((sorted.length - 1) * quarter) / 4)]);
}

/** The ways side by side, round by round; each round begins with another one. */
function measure(ways) {
  const names = Object.keys(ways);
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -10; round < rounds; round++) {
    for (const index of names.keys()) {
      const name = names[(index + rounds + round) % names.length];
      const rate = rateOf(ways[name]);
      if (round >= 0) rates[name].push(rate);
    }
  }
  return rates;
}

function table(rates) {
  const rows = Object.entries(rates).map(([name, taken]) => {
    const [low, middle, high] = quartiles(taken).map(Math.round);
    const ratios = quartiles(taken.map((rate, round) => rate / rates.function[round]));
    const [lowRatio, ratio, highRatio] = ratios.map((value) => Number(value.toFixed(3)));
    return [
      name,
      {'a second': middle, quartiles: `${low} … ${high}`, ratio, 'of ratio': `${lowRatio} … ${highRatio}`},
    ];
  });
  console.table(Object.fromEntries(rows));
}

function compressed(markup) {
  return brotliCompressSync(markup, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

const failures = [];

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, n = ${rounds}`);
for (const [name, render] of Object.entries({renderPage, renderElement})) {
  for (const language of ['ja', 'en']) {
    const {ways, count} = waysOf(render, language);
    console.log(`\n${name}, ${language}; the function puts in ${count} texts:`);
    const rates = measure(ways);
    table(rates);
    for (const way of ['same notice', 'read anew']) {
      const [, ratio] = quartiles(rates[way].map((rate, round) => rate / rates.function[round]));
      if (ratio < bar) failures.push(`${name}, ${language}, ${way}: ${ratio.toFixed(2)} times the function`);
    }
  }
}

console.log('\nBytes by Brotli 11; the marks are the comments by which Lit takes the markup over:');
const bytes = ['ja', 'en'].map((language) => {
  const element = renderElement(notice, {language});
  const [all, bare] = [element, element.replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')].map(compressed);
  const ratio = Number((all / bare).toFixed(3));
  return [
    language,
    {page: compressed(renderPage(notice, {language})), element: all, 'without marks': bare, ratio},
  ];
});
console.table(Object.fromEntries(bytes));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Renders known notices, and a new one each tenth time. */
function renderMany(times) {
  for (let time = 0; time < times; time++) {
    const asked = time % 10 === 0 ? neverSeen() : notice;
    const render = time % 20 < 10 ? renderPage : renderElement;
    render(asked, {language: time % 4 < 2 ? 'ja' : 'en'});
  }
}

function heap() {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

// What is kept has a limit, which is reached first.
renderMany(4_000);
const heaps = [heap()];
for (let step = 0; step < 4; step++) {
  renderMany(5_000);
  heaps.push(heap());
}
const growth = heaps.at(-1) - heaps[0];
console.log(`\nHeap after 0, 5,000 … 20,000 renders: ${heaps.map((size) => size.toFixed(1)).join(', ')} MB`);
if (growth > heapBar) failures.push(`20,000 renders left ${growth.toFixed(1)} MB`);

for (const failure of failures) console.log(`Below the bar: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
