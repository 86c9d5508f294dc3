/**
 * Prints what the documents cost that were made to be slow, each in a process of its own: all are within the limit of
 * 1,000,000 characters. `first` and `again` are milliseconds, `memory` is the peak of the process. Run by
 * `node bench/hostile.mjs [name…]`, after the build; a name chooses the documents that begin with it.
 */
import {spawnSync} from 'node:child_process';
import {checkNotice, explainNotice, truthMap} from '../dist/eligibility/index.js';
import {reviewSource} from '../dist/cli/source/review-source.js';
import {decisionsOf} from '../dist/eligibility/what-if/decisions.js';
import {readNotice} from '../dist/model/index.js';
import {admitNotice} from '../dist/model/reading/gate.js';
import {renderElement, renderPage, renderTruthMap} from '../dist/server/index.js';

const times = (count, make) => Array.from({length: count}, (_, index) => make(index));
const options = (count) => times(count, (index) => ({value: `v${index}`, label: `v${index}`}));
const date = (id) => ({id, kind: 'date', label: id});
const choice = (id, count) => ({id, kind: 'choice', label: id, options: options(count)});
const code = (id) => ({id, kind: 'code', label: id});
const groupsOf = (count, when, more) =>
  times(count, (index) => ({id: `g${index}`, label: 'g', when: when(index), ...more?.(index)}));
const digits = (number, length) => String(number).padStart(length, '0');
/** One of the days of a century. */
const day = (index) => new Date(Date.UTC(1920, 0, 1 + index)).toISOString().slice(0, 10);

/** 9,000 groups, each of one of so many days and of one of three options. */
function datesByChoice(days) {
  const whenOf = (index) => ({
    all: [
      {question: 'd', from: day(index % days)},
      {question: 'c', in: [`v${index % 3}`]},
    ],
  });
  return ruleOf([date('d'), choice('c', 3)], groupsOf(9_000, whenOf));
}

function noticeOf(members) {
  return {
    formatVersion: '1.0',
    id: 'slow',
    revision: 1,
    language: 'en',
    kind: 'other',
    stage: 'final',
    title: 'Slow',
    summary: 'Slow',
    published: '2024-01-01',
    issuer: {name: 'Nobody'},
    ...members,
  };
}

const ruleOf = (questions, groups) => noticeOf({eligibility: {timeZone: 'UTC', questions, groups}});

const admitted = (document) => {
  const notice = admitNotice(document);
  if (!notice) throw new Error(JSON.stringify(readNotice(document).problems.slice(0, 3)));
  return notice;
};

/** A reader who presses "Check" without an answer. */
const explain = (notice) => () => explainNotice(notice, {}).alternatives();
const check = (notice) => () => checkNotice(notice, {});
const decide = (notice) => () => decisionsOf(notice.eligibility);
const map = (notice) => () => truthMap(notice.eligibility);
const draw = (notice) => () => renderTruthMap(notice, {format: 'html'});

const ranges = (count) =>
  ruleOf(
    [code('k'), date('d')],
    [
      {
        id: 'g',
        label: 'g',
        when: {
          all: [
            {question: 'd', from: '2020'},
            {
              any: times(count, (index) => ({
                question: 'k',
                from: `A${digits(index * 10, 6)}`,
                to: `A${digits(index * 10 + 4, 6)}`,
              })),
            },
          ],
        },
      },
    ],
  );

const rangeGroups = (count) =>
  ruleOf(
    [code('k'), date('d')],
    groupsOf(count, (index) => ({
      question: 'k',
      from: `A${digits(index * 10, 6)}`,
      to: `A${digits(index * 10 + 4, 6)}`,
    })),
  );

const likes = (count, pattern) =>
  ruleOf(
    [code('k')],
    groupsOf(count, (index) => ({question: 'k', like: pattern(index)})),
  );

const documents = {
  'C1 500 ranges': [() => ranges(500), explain],
  'C1 2,500 ranges': [() => ranges(2_500), explain],
  'C1 2,500 ranges, verdict': [() => ranges(2_500), check],
  'C1 5,000 ranges': [() => ranges(5_000), explain],
  'C1 15,000 ranges': [() => ranges(15_000), explain],
  'C1 7,000 ranges as groups': [() => rangeGroups(7_000), explain],
  'C2 33,000 entries of history': [() => noticeOf({history: times(33_000, () => ({}))}), 'read'],
  'C2 330,000 entries of history': [() => noticeOf({history: times(330_000, () => ({}))}), 'read'],
  'C2 490,000 numbers in timeline': [() => noticeOf({timeline: times(490_000, () => 1)}), 'read'],
  'C2 groups': [
    () =>
      ruleOf(
        [date('d')],
        times(300_000, () => ({})),
      ),
    'read',
  ],
  'C2 summary of []': [() => noticeOf({summary: times(330_000, () => [])}), 'read'],
  'C2 wide objects': [
    () => noticeOf({title: Object.fromEntries(times(80_000, (index) => [`x${index}`, 1]))}),
    'read',
  ],
  'C2 conditions': [
    () => ruleOf([date('d')], [{id: 'g', label: 'g', when: {any: times(300_000, () => ({}))}}]),
    'read',
  ],
  'C3 8,000 dates': [
    () =>
      ruleOf(
        times(8_000, (index) => date(`d${index}`)),
        [
          {
            id: 'g',
            label: 'g',
            when: {any: times(14_000, (index) => ({question: `d${index % 8_000}`, from: day(index)}))},
          },
        ],
      ),
    decide,
  ],
  'C3 8,000 dates, verdict': [
    () =>
      ruleOf(
        times(8_000, (index) => date(`d${index}`)),
        [
          {
            id: 'g',
            label: 'g',
            when: {any: times(14_000, (index) => ({question: `d${index % 8_000}`, from: day(index)}))},
          },
        ],
      ),
    check,
  ],
  'C3 9,000 groups': [() => datesByChoice(300), decide],
  'C3 9,000 groups, verdict': [() => datesByChoice(9_000), check],
  'C3 9,000 groups, explained': [() => datesByChoice(9_000), explain],
  'C3 3 choices of 14': [
    () =>
      ruleOf(
        times(3, (index) => choice(`c${index}`, 14)),
        groupsOf(900, (index) => ({
          all: times(3, (place) => ({
            question: `c${place}`,
            in: [`v${Math.floor(index / 14 ** place) % 14}`],
          })),
        })),
      ),
    decide,
  ],
  'C3 300 stores of 9 days': [
    () =>
      ruleOf(
        [choice('store', 300), date('d')],
        groupsOf(300, (index) => ({
          all: [
            {question: 'store', in: [`v${index}`]},
            {question: 'd', from: `2019-03-0${1 + (index % 4)}`, to: `2019-03-2${index % 5}`},
          ],
        })),
      ),
    decide,
  ],
  'C3 map of 600 groups of 20': [
    () =>
      ruleOf(
        times(20, (index) => choice(`c${index}`, 3)),
        groupsOf(600, (index) => ({
          any: times(20, (place) => ({question: `c${place}`, in: [`v${(index + place) % 3}`]})),
        })),
      ),
    map,
  ],
  'C3 explain 600 groups of 20': [
    () =>
      ruleOf(
        times(20, (index) => choice(`c${index}`, 3)),
        groupsOf(600, (index) => ({
          any: times(20, (place) => ({question: `c${place}`, in: [`v${(index + place) % 3}`]})),
        })),
      ),
    explain,
  ],
  'C3 explain 600 groups of 20 dates': [
    () =>
      ruleOf(
        times(20, (index) => date(`c${index}`)),
        groupsOf(600, (index) => ({
          any: times(20, (place) => ({question: `c${place}`, from: day(index * 7 + place)})),
        })),
      ),
    explain,
  ],
  'C3 explain 600 groups of all 20 dates': [
    () =>
      ruleOf(
        times(20, (index) => date(`c${index}`)),
        groupsOf(600, (index) => ({
          all: times(20, (place) => ({question: `c${place}`, from: day(index * 7 + place)})),
        })),
      ),
    explain,
  ],
  'C3 map of 600 groups of 20 dates': [
    () =>
      ruleOf(
        [...times(19, (index) => date(`c${index}`)), choice('c19', 400)],
        groupsOf(600, (index) => ({
          any: times(20, (place) =>
            place === 19
              ? {question: 'c19', in: [`v${index % 400}`]}
              : {question: `c${place}`, from: day(index * 7 + place)},
          ),
        })),
      ),
    map,
  ],
  'C3 90,000 unknown data ids': [
    () => ({
      ...ruleOf(
        [date('d')],
        [{id: 'g', label: 'g', when: {all: []}, data: times(90_000, (index) => `u${index}`)}],
      ),
      data: times(4_000, (index) => ({id: `k${index}`, label: 'k'})),
    }),
    'read',
  ],
  'C3 4,200 patterns': [
    () => likes(4_200, (index) => `${'*a'.repeat(60)}${index}`),
    (notice) => () => checkNotice(notice, {k: 'a'.repeat(200)}),
  ],
  'C3 4,200 patterns, explained': [() => likes(4_200, (index) => `${'*a'.repeat(60)}${index}`), explain],
  'C3 comb of 1,000 intervals': [
    () =>
      ruleOf(
        [choice('a', 2_000), choice('b', 2_000)],
        groupsOf(24, (index) => ({
          all: ['a', 'b'].map((question) => ({
            question,
            in: times(1_000, (place) => `v${(2 * place + index) % 2_000}`),
          })),
        })),
      ),
    explain,
  ],
  'C3 map of 27,000 options': [
    () => ruleOf([choice('c', 27_000)], [{id: 'g', label: 'g', when: {question: 'c', in: ['v1']}}]),
    draw,
  ],
  'C3 map of 20 choices of 20': [
    () =>
      ruleOf(
        times(20, (index) => choice(`c${index}`, 20)),
        groupsOf(600, (index) => ({
          any: times(20, (place) => ({question: `c${place}`, in: [`v${(index * 7 + place) % 20}`]})),
        })),
      ),
    map,
  ],
  'C3 map of 20 choices of 2, all': [
    () =>
      ruleOf(
        times(20, (index) => choice(`c${index}`, 2)),
        groupsOf(600, (index) => ({
          all: times(10, (place) => ({
            any: [0, 1].map((which) => ({
              question: `c${2 * place + which}`,
              in: [`v${(index >> place) % 2}`],
            })),
          })),
        })),
      ),
    map,
  ],
  'C3 explain options in turn': [
    () =>
      ruleOf(
        [choice('c', 14_000), choice('b', 2)],
        [
          {
            id: 'g',
            label: 'g',
            when: {
              all: [
                {question: 'c', in: times(7_000, (index) => `v${2 * index}`)},
                {question: 'b', in: ['v1']},
              ],
            },
          },
        ],
      ),
    explain,
  ],
  'C3 decide options in turn': [
    () =>
      ruleOf(
        [choice('c', 1_300), choice('b', 2)],
        groupsOf(600, (index) => ({
          all: [
            {question: 'c', in: [`v${2 * index}`]},
            {question: 'b', in: ['v1']},
          ],
        })),
      ),
    decide,
  ],
  'C3 render options in turn': [
    () =>
      ruleOf(
        [choice('c', 1_300), choice('b', 2)],
        groupsOf(600, (index) => ({
          all: [
            {question: 'c', in: [`v${2 * index}`]},
            {question: 'b', in: ['v1']},
          ],
        })),
      ),
    (notice) => () => renderPage(notice, {language: 'en'}),
  ],
  'C3 render 9,000 groups': [
    () => datesByChoice(9_000),
    (notice) => () => renderPage(notice, {language: 'en'}),
  ],
  'C3 element of 9,000 groups': [
    () => datesByChoice(9_000),
    (notice) => () => renderElement(notice, {language: 'en'}),
  ],
  'C3 1,500 groups of ways': [
    () =>
      ruleOf(
        times(18, (index) => choice(`c${index}`, 3)),
        groupsOf(1_200, (index) => ({
          all: times(6, (place) => ({
            any: times(3, (which) => ({question: `c${(3 * place + which + index) % 18}`, in: ['v0']})),
          })),
        })),
      ),
    explain,
  ],
  'C3 contradictory groups': [
    () =>
      ruleOf(
        times(18, (index) => choice(`c${index}`, 3)),
        groupsOf(1_000, (index) => ({
          all: [
            {question: 'c0', in: ['v0']},
            {question: 'c0', in: ['v1']},
            ...times(7, (place) => ({
              any: times(2, (which) => ({question: `c${(2 * place + which + index) % 18}`, in: ['v0']})),
            })),
          ],
        })),
      ),
    explain,
  ],
  'C3 map of long labels': [
    () =>
      ruleOf(
        [
          {
            id: 'c',
            kind: 'choice',
            label: 'c',
            options: times(48, (index) => ({value: `v${index}`, label: 'i'.repeat(19_990)})),
          },
          date('d'),
        ],
        groupsOf(48, (index) => ({
          all: [
            {question: 'c', in: [`v${index}`]},
            {question: 'd', from: day(index)},
          ],
        })),
      ),
    draw,
  ],
  'C3 map of 2,500 ranges': [() => ranges(2_500), map],
  'C3 map of 7,000 ranges as groups': [() => rangeGroups(7_000), map],
  'C3 render 7,000 ranges as groups': [
    () => rangeGroups(7_000),
    (notice) => () => renderPage(notice, {language: 'en'}),
  ],
  'C3 patterns like the code': [
    () => likes(4_000, (index) => `*${'a'.repeat(99)}${index}`),
    (notice) => () => checkNotice(notice, {k: 'a'.repeat(200)}),
  ],
  'C4 misspelt options': [
    JSON.stringify(
      ruleOf(
        [choice('c', 20_000)],
        [{id: 'g', label: 'g', when: {question: 'c', in: times(20_000, (index) => `w${index}`)}}],
      ),
    ),
    'source',
  ],
  'C4 unknown references': [
    JSON.stringify({
      ...ruleOf(
        [date('d')],
        [{id: 'g', label: 'g', when: {all: []}, data: times(40_000, (index) => `u${index}`)}],
      ),
      data: times(10_000, (index) => ({id: `k${index}`, label: 'k'})),
    }),
    'source',
  ],
  'C4 8,000 dates': [
    JSON.stringify(
      ruleOf(
        times(8_000, (index) => date(`d${index}`)),
        [
          {
            id: 'g',
            label: 'g',
            when: {any: times(12_000, (index) => ({question: `d${index % 8_000}`, from: day(index)}))},
          },
        ],
      ),
    ),
    'source',
  ],
  'C4 tests that tell nothing apart': [
    JSON.stringify(
      ruleOf(
        [choice('c', 14_000)],
        [{id: 'g', label: 'g', when: {any: times(12_000, () => ({question: 'c', in: []}))}}],
      ),
    ),
    'source',
  ],
  'C4 languages': [
    JSON.stringify(
      noticeOf({
        title: Object.fromEntries(
          times(100, (index) => [
            `a${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`,
            't',
          ]),
        ),
        summary: times(60_000, () => ({en: 'a'})),
      }),
    ),
    'source',
  ],
  'C4 not JSON': [`[${times(490_000, () => 1).join()} 2`, 'source'],
  'C4 not JSON, at the end': [`[${times(490_000, () => 1).join()}`, 'source'],
  'C4 not JSON, nested': ['{"a":'.repeat(150_000), 'source'],
  'C4 one long name': ['{"' + 'a'.repeat(20_000) + '":[' + times(20_000, () => 1).join() + ']}', 'source'],
  'C4 60 nested long names': [`{"${'a'.repeat(5_000)}":`.repeat(60) + '1' + '}'.repeat(60), 'source'],
  'C4 nested thousands deep': ['{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000), 'source'],
  'C4 one member repeated': ['{' + times(160_000, () => '"a":1').join() + '}', 'source'],
  'C4 members nobody knows': ['{' + times(80_000, (index) => `"a${index}":1`).join() + '}', 'source'],
  'C4 long unknown name': [`{"${'a'.repeat(990_000)}":1}`, 'source'],
  'C4 long names': ['{' + times(40, (index) => `"${'a'.repeat(20_000)}${index}":1`).join() + '}', 'source'],
};

/** What is measured: a document that is read, a text that is validated, or what is done with a notice. */
function actOf(make, act) {
  if (act === 'source') return () => reviewSource(make);
  const document = make();
  if (JSON.stringify(document).length > 1_000_000) throw new Error('too long');
  if (act === 'read') return () => readNotice(document);
  return act(admitted(document));
}

function run(name) {
  const act = actOf(...documents[name]);
  const took = [0, 1].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return {
    first: Math.round(took[0]),
    again: Math.round(took[1]),
    memory: `${process.resourceUsage().maxRSS >> 10} MB`,
  };
}

const [mode, ...names] = process.argv.slice(2);
if (mode === '--one') console.log(JSON.stringify(run(names[0])));
else {
  const wanted = mode === undefined ? [''] : [mode, ...names];
  const rows = Object.keys(documents).filter((name) => wanted.some((start) => name.startsWith(start)));
  const results = rows.map((name) => {
    const {stdout, stderr} = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, '--one', name],
      {
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    return [
      name,
      stdout === ''
        ? {first: stderr.split('\n').find((line) => line.includes('Error')) ?? 'over a minute'}
        : JSON.parse(stdout),
    ];
  });
  console.table(Object.fromEntries(results));
}
