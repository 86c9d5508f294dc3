/**
 * Prints what a verdict costs as a notice grows: by stores, each with a period of its own, and by ranges of serial numbers,
 * asked with all, some and none of the answers. Fails if 2,500 of them take longer than the bar. Run by `npm run bench`,
 * after the build.
 *
 * The sizes are measured interleaved, round by round; times are medians in milliseconds. `ratio` is to a tenth of the
 * groups: 10 is linear.
 */
import {cpus} from 'node:os';
import {checkEligibility} from '../dist/eligibility/index.js';

const sizes = [25, 250, 2_500, 25_000];
const rounds = 31;

/** The most that a verdict on 2,500 groups or ranges may take, in milliseconds. */
const bar = 20;

/** A rule of this many stores; each was hit from one of 7 days to one of 9. */
function ruleOf(count) {
  const stores = Array.from({length: count}, (_, index) => `store-${index}`);
  const optionsOf = (values) => values.map((value) => ({value, label: value}));
  return {
    timeZone: 'Asia/Tokyo',
    questions: [
      {id: 'store', kind: 'choice', label: 'Where?', options: optionsOf(stores)},
      {id: 'paid', kind: 'date', label: 'When?'},
      {id: 'card', kind: 'choice', label: 'How?', options: optionsOf(['credit', 'debit']), other: true},
    ],
    groups: stores.map((store, index) => ({
      id: store,
      label: store,
      when: {
        all: [
          {question: 'store', in: [store]},
          {question: 'paid', from: `2019-03-0${1 + (index % 7)}`, to: `2019-03-${20 + (index % 9)}`},
          {question: 'card', in: ['credit', 'debit']},
        ],
      },
    })),
  };
}

/** A recall of this many ranges of serial numbers, of which some were sold before it matters. */
function recallOf(count) {
  const serial = (number) => `SN${String(number).padStart(7, '0')}`;
  const ranges = Array.from({length: count}, (_, index) => ({
    question: 'serial',
    from: serial(index * 100),
    to: serial(index * 100 + 49),
  }));
  return {
    timeZone: 'Asia/Tokyo',
    questions: [
      {id: 'serial', kind: 'code', label: 'Which serial number?'},
      {id: 'bought', kind: 'date', label: 'When?'},
    ],
    groups: [{id: 'sold', label: 'Sold', when: {all: [{question: 'bought', from: '2019'}, {any: ranges}]}}],
  };
}

const owners = {
  'knows the serial number': {serial: 'SN0000123'},
  'knows when': {bought: '2019-03'},
  'knows nothing': {},
};

const readers = {
  'knows everything': {store: 'store-7', paid: '2019-03-15', card: 'credit'},
  'does not know the store': {paid: '2019-03-15', card: 'credit'},
  'was there when some stores were hit': {paid: '2019-03-05..2019-03-22', card: 'credit'},
  'knows the month': {paid: '2019-03'},
  'knows nothing': {},
};

function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

/** Time of one verdict; a small one is repeated, because a clock does not see it. */
function timeOf(rule, answers, size) {
  const times = Math.max(1, Math.round(2_500 / size));
  const start = performance.now();
  for (let time = 0; time < times; time++) checkEligibility(rule, answers);
  return (performance.now() - start) / times;
}

function measure(makeRule, answers) {
  const times = new Map(sizes.map((size) => [size, []]));
  for (let round = -3; round < rounds; round++) {
    for (const size of sizes) {
      const time = timeOf(makeRule(size), answers, size);
      if (round >= 0) times.get(size).push(time);
    }
  }
  return [...times].map(([size, taken]) => ({size, time: median(taken)}));
}

function curve(measured) {
  const rows = measured.map(({size, time}, index) => {
    const ratio = index === 0 ? '' : (time / measured[index - 1].time).toFixed(1);
    return [size, {ms: Number(time.toFixed(3)), ratio}];
  });
  console.table(Object.fromEntries(rows));
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
const rules = new Map(sizes.map((size) => [size, ruleOf(size)]));
let worst = 0;
for (const [reader, answers] of Object.entries(readers)) {
  console.log(`\nA reader who ${reader}:`);
  const measured = measure((size) => rules.get(size), answers);
  curve(measured);
  worst = Math.max(worst, measured.find(({size}) => size === 2_500).time);
}

const recalls = new Map(sizes.map((size) => [size, recallOf(size)]));
for (const [owner, answers] of Object.entries(owners)) {
  console.log(`\nAn owner who ${owner}, of ranges of serial numbers:`);
  const measured = measure((size) => recalls.get(size), answers);
  curve(measured);
  worst = Math.max(worst, measured.find(({size}) => size === 2_500).time);
}

console.log('\nThe first verdict on a document, which makes its rules ready:');
const fresh = sizes.slice(0, 3);
console.table(
  Object.fromEntries(
    fresh.map((size) => {
      const times = Array.from({length: rounds}, () => {
        const rule = ruleOf(size);
        const start = performance.now();
        checkEligibility(rule, {});
        return performance.now() - start;
      });
      return [size, {ms: Number(median(times).toFixed(3))}];
    }),
  ),
);

console.log(
  `\nThe slowest verdict on 2,500 groups or ranges took ${worst.toFixed(1)} ms; the bar is ${bar} ms.`,
);
if (worst > bar) process.exitCode = 1;
