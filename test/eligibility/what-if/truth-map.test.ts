import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  checkEligibility,
  truthMap,
  type Answers,
  type RowAnswers,
  type TruthMap,
} from '../../../src/eligibility/index.js';
import type {Condition, Eligibility, Question, Test} from '../../../src/model/index.js';
import {runsOf} from '../../model/property-runs.js';
import {enquiry, minutesOf, optionsOf} from '../arbitrary-rules.js';
import {noticeWith, type Rule} from '../ask.js';

const shop: Rule['questions'] = {
  bought: 'date',
  device: ['phone', 'tablet', 'computer', 'other'],
  paid: ['card', 'invoice'],
};

const card: Condition = {
  all: [
    {question: 'bought', from: '2011-04-01', to: '2012-09-04'},
    {question: 'device', in: ['phone']},
    {question: 'paid', in: ['card']},
  ],
};

function mapOf(rule: Rule, answers: Answers = {}): TruthMap {
  return truthMap(noticeWith(rule).eligibility!, answers);
}

function testWords({in: options, ...rest}: Test): string {
  const {question, ...bounds} = rest;
  if (options) return options.join('/');
  return Object.values(bounds).map(String).join('..') || `no ${question}`;
}

const marks = {affected: '#', 'possibly-affected': '?', 'not-affected': '.'} as const;

/** A map as somebody would scribble it: `phone, card .#.` */
function drawn({rows}: TruthMap): string[] {
  return rows.map(({answers, verdicts}) => {
    const labels = answers.map((tests) => tests.map(testWords).join(' or ') || 'any');
    return [labels.join(', '), verdicts.map((verdict) => marks[verdict]).join('')].join(' ').trim();
  });
}

describe('a truth map', () => {
  const table: [
    name: string,
    questions: Rule['questions'],
    groups: Rule['groups'],
    answers: Answers,
    expected: string[],
  ][] = [
    [
      'has who is affected first, and equal answers in one row',
      shop,
      {card},
      {},
      ['phone, card .#.', 'phone, invoice ...', 'tablet/computer/other, any ...'],
    ],
    ['takes what is answered as given', shop, {card}, {device: 'phone'}, ['card .#.', 'invoice ...']],
    [
      'has one column where the date is given',
      shop,
      {card},
      {bought: '2012-09', paid: 'card'},
      ['phone ?', 'tablet/computer/other .'],
    ],
    [
      'has one row without other questions',
      {bought: 'date'},
      {all: {question: 'bought', to: '2012'}},
      {},
      ['#.'],
    ],
    [
      'leaves out questions that no rule asks',
      {...shop, colour: ['red', 'blue'], sold: 'date'},
      {all: {question: 'device', notIn: ['phone']}},
      {},
      ['tablet/computer/other #', 'phone .'],
    ],
    [
      'takes another date as unknown',
      {bought: 'date', sold: 'date'},
      {
        both: {
          all: [
            {question: 'bought', from: '2012'},
            {question: 'sold', from: '2013'},
          ],
        },
      },
      {},
      ['.?'],
    ],
    [
      'takes a code as unknown where choices make the rows',
      {device: ['phone', 'tablet'], serial: 'code'},
      {
        both: {
          all: [
            {question: 'device', in: ['phone']},
            {question: 'serial', prefix: 'A'},
          ],
        },
      },
      {},
      ['phone ?', 'tablet .'],
    ],
    [
      'has rows by code where there are no choices',
      {model: 'code', serial: 'code'},
      {
        a: {
          all: [
            {question: 'model', in: ['A1']},
            {question: 'serial', from: '100', to: '199'},
          ],
        },
        b: {
          all: [
            {question: 'model', in: ['B1']},
            {question: 'serial', from: '200', to: '299'},
          ],
        },
      },
      {},
      // Models and ranges that exclude each other make no rows together.
      ['A1, 100..199 #', 'B1, 200..299 #', 'A1 or B1, no serial .', 'no model, any .'],
    ],
    [
      'has no row that excludes another where codes may pass both tests',
      {serial: 'code'},
      {
        a: {question: 'serial', prefix: 'A'},
        b: {
          all: [
            {question: 'serial', like: '*9'},
            {question: 'serial', prefix: 'A'},
          ],
        },
      },
      {},
      ['A #', '*9 ?', 'no serial .'],
    ],
    [
      'has no row of a prefix for which a range of other codes could decide',
      {bought: 'date', serial: 'code'},
      {
        a: {
          all: [
            {question: 'serial', from: 'GS100', to: 'GS199'},
            {question: 'bought', from: '2020', to: '2020'},
          ],
        },
        b: {
          all: [
            {question: 'serial', prefix: 'GX'},
            {question: 'bought', from: '2021', to: '2021'},
          ],
        },
      },
      {},
      ['GS100..GS199 .#..', 'GX ..#.', 'no serial ....'],
    ],
    [
      'has rows together that two groups cover',
      {paid: ['card', 'invoice'], bought: 'date'},
      {
        a: {
          all: [
            {question: 'paid', in: ['card']},
            {question: 'bought', from: '2012'},
          ],
        },
        b: {
          all: [
            {question: 'paid', in: ['invoice']},
            {question: 'bought', after: '2011'},
          ],
        },
      },
      {},
      ['any .#'],
    ],
    [
      'is never sure of a group that is capped, nor of a range turned round',
      {bought: 'date', paid: ['card', 'invoice']},
      {
        'some-of-them': {
          all: [
            {question: 'paid', in: ['card']},
            {question: 'bought', from: '2012', to: '2013'},
          ],
        },
        odd: {
          all: [
            {question: 'paid', in: ['invoice']},
            {question: 'bought', from: '2013', to: '2012'},
          ],
        },
      },
      {},
      ['card .??.', 'invoice ????'],
    ],
    ['says that nobody is affected where there are no groups', {bought: 'date'}, {}, {}, ['.']],
  ];
  for (const [name, questions, groups, answers, expected] of table) {
    it(name, () => {
      expect(drawn(mapOf({questions, groups, capped: ['some-of-them']}, answers))).to.deep.equal(expected);
    });
  }

  it('bounds its columns by the dates of the rules, as they are written', () => {
    const {across, down, open, columns} = mapOf({
      questions: {...shop, serial: 'code'},
      groups: {
        card,
        late: {
          all: [
            {question: 'bought', after: '2013-01'},
            {question: 'serial', in: ['A']},
          ],
        },
      },
    });
    expect({across, down, open}).to.deep.equal({
      across: 'bought',
      down: ['device', 'paid'],
      open: ['serial'],
    });
    expect(columns).to.deep.equal([
      {before: '2011-04-01'},
      {from: '2011-04-01', to: '2012-09-04'},
      {after: '2012-09-04', to: '2013-01'},
      {after: '2013-01'},
    ]);
  });

  it('takes a period as unknown', () => {
    const notice = noticeWith({questions: {...shop, owned: 'date'}, groups: {}});
    const questions = notice.eligibility!.questions.map((question): Question =>
      question.id === 'owned' ? {id: 'owned', kind: 'period', label: 'Owned'} : question,
    );
    const when = {all: [card, {question: 'owned', from: '2012'}]};
    const eligibility = {...notice.eligibility!, questions, groups: [{id: 'card', label: 'Card', when}]};
    const map = truthMap(eligibility);
    expect(map.open).to.deep.equal(['owned']);
    expect(drawn(map)).to.deep.equal([
      'phone, card .?.',
      'phone, invoice ...',
      'tablet/computer/other, any ...',
    ]);
    expect(drawn(truthMap(eligibility, {owned: '2012..'}))[0]).to.equal('phone, card .#.');
  });

  it('has a border also where the verdict stays', () => {
    const {columns, rows} = mapOf({
      questions: {bought: 'date'},
      groups: {early: {question: 'bought', to: '2011'}, late: {question: 'bought', after: '2011'}},
    });
    expect(columns).to.deep.equal([{to: '2011'}, {after: '2011'}]);
    expect(rows[0]?.verdicts).to.deep.equal(['affected', 'affected']);
  });

  it('is the same every time', () => {
    expect(mapOf({questions: shop, groups: {card}})).to.deep.equal(mapOf({questions: shop, groups: {card}}));
  });
});

/** Stores, each with a period of its own. */
function stores(count: number, periods: number): Rule {
  const names = Array.from({length: count}, (_, index) => `store-${index + 1}`);
  return {
    questions: {store: [...names, 'other'], bought: 'date', paid: ['card', 'cash']},
    groups: Object.fromEntries(
      names.map((store, index) => {
        const period = index % periods;
        const day = String(1 + (period % 28)).padStart(2, '0');
        const from = `${2000 + Math.floor(period / 28)}-01-${day}`;
        return [
          store,
          {
            all: [
              {question: 'store', in: [store]},
              {question: 'paid', in: ['card']},
              {question: 'bought', from, to: '2200'},
            ],
          },
        ];
      }),
    ),
  };
}

describe('a truth map of a long list', () => {
  it('has stores with the same period in one row', () => {
    const {rows, omitted, exact} = mapOf(stores(2_500, 3));
    expect(rows.map(({answers}) => answers[0]?.[0]?.in?.length)).to.deep.equal([834, 833, 833, 2_500, 1]);
    expect(omitted).to.deep.equal({rows: 0, borders: 0});
    expect(exact).to.equal(true);
  });

  it('asks, keeps and draws no more than it says, and counts the rest', () => {
    const {rows, columns, down, open, omitted, exact} = mapOf(stores(2_500, 2_500));
    // Within the work that it may take, which is counted.
    expect(exact).to.equal(true);
    expect(rows.length).to.be.within(1, 60);
    expect(columns.length).to.be.within(2, 49);
    expect(omitted.rows).to.be.greaterThan(2_000);
    expect([down, open]).to.deep.equal([['store'], ['paid']]);
  });

  it('keeps the first borders where one row has too many, and is not sure beyond', () => {
    const periods = Array.from({length: 40}, (_, index) => 2000 + 2 * index);
    const rule: Rule = {
      questions: {bought: 'date'},
      groups: {odd: {any: periods.map((year) => ({question: 'bought', from: `${year}`, to: `${year}`}))}},
    };
    const {rows, columns, omitted} = mapOf(rule);
    expect([columns.length, omitted]).to.deep.equal([49, {rows: 0, borders: 32}]);
    expect(rows[0]?.verdicts.slice(-3)).to.deep.equal(['not-affected', 'affected', 'possibly-affected']);
  });

  it('says where it is not exact', () => {
    const names = Array.from({length: 30}, (_, index) => `q${index}`);
    const odd = (step: number): Condition => ({
      all: names.map((question, index) => ({
        any: [
          {question, in: ['x']},
          {question: names[(index + step) % 30]!, in: ['y']},
          {question: names[(index + 5) % 30]!, in: ['x']},
        ],
      })),
    });
    const {exact, rows} = mapOf({
      questions: Object.fromEntries(names.map((name) => [name, ['x', 'y']])),
      groups: {odd: odd(7), even: odd(11)},
    });
    expect(exact).to.equal(false);
    expect(rows.flatMap(({verdicts}) => verdicts)).to.deep.equal(['possibly-affected']);
  });
});

/** Whether an answer lies within what a test says. */
function passes(answer: string, test: Test, {questions, timeZone}: Eligibility): boolean {
  const groups = [{id: 'group', label: 'group', when: test}];
  const rule = {questions, groups, ...(timeZone !== undefined && {timeZone})};
  return checkEligibility(rule, {[test.question]: answer}).verdict === 'affected';
}

/** Whether a test lists a code that exists, as a whole. */
function listsWhole(test: Test, code: string, eligibility: Eligibility): boolean {
  return !test.part && checkEligibility(eligibility, {[test.question]: code}).unfit.length === 0;
}

/** Answers that a row speaks of, by question; none where those are codes of which no list is given. */
function pointsOf(labels: readonly RowAnswers[], {down}: TruthMap, eligibility: Eligibility): Answers[] {
  let points: Answers[] = [{}];
  const {questions} = eligibility;
  for (const [place, id] of down.entries()) {
    const question = questions.find((each) => each.id === id)!;
    const listed = labels[place]!.flatMap((test) =>
      (test.in ?? []).filter((value) => listsWhole(test, value, eligibility)),
    );
    const values = listed.length > 0 ? listed : optionsOf(question);
    points = points.flatMap((point) => values.map((value) => ({...point, [id]: value})));
  }
  return points;
}

/** Minutes that a column speaks of; one point without a date where there is one column. */
function momentsIn(column: Omit<Test, 'question'>, {across}: TruthMap, eligibility: Eligibility): Answers[] {
  if (across === undefined) return [{}];
  const isAnyTime = Object.keys(column).length === 0;
  return minutesOf(eligibility)
    .filter((minute) => isAnyTime || passes(minute, {question: across, ...column}, eligibility))
    .map((minute) => ({[across]: minute}));
}

describe('a truth map of rules that nobody wrote', () => {
  it('has in each of its fields the verdict of every point within', () => {
    fc.assert(
      fc.property(enquiry, fc.nat({max: 4}), ({eligibility, answers}, known) => {
        const given = Object.fromEntries(Object.entries(answers).slice(known));
        const map = truthMap(eligibility, given);
        expect(map.exact).to.equal(true);
        const isOfCodes = eligibility.questions.some(
          ({id, kind}) => kind === 'code' && map.down.includes(id),
        );
        for (const {answers: labels, verdicts} of map.rows) {
          for (const [column, verdict] of verdicts.entries()) {
            // A row of codes speaks of all that pass a test, and of one among them more may be known.
            if (isOfCodes && verdict === 'possibly-affected') continue;
            for (const moment of momentsIn(map.columns[column]!, map, eligibility)) {
              for (const point of pointsOf(labels, map, eligibility)) {
                const result = checkEligibility(eligibility, {...given, ...moment, ...point});
                expect(result.verdict).to.equal(verdict);
              }
            }
          }
        }
      }),
      runsOf(8),
    );
  });
});

/** Questions and tests of every kind that version 1.1 of the format has. */
const modern: readonly Question[] = [
  {id: 'used', label: 'used', kind: 'date', never: 'Never'},
  {id: 'serial', label: 'serial', kind: 'code', shape: ['@##', '@###'], ignore: '.', never: 'Never'},
  {id: 'member', label: 'member', kind: 'period', never: 'Never'},
  {id: 'firmware', label: 'firmware', kind: 'code', order: 'version', never: 'Never'},
];

const modernTests: readonly Test[] = [
  {question: 'used', in: ['2020-03-29', '2020-04-01', '2020-05']},
  {question: 'used', from: {on: '2020-04-01', approximate: true}},
  {question: 'used', to: {on: '2020-04', part: 'late'}},
  {question: 'used', from: '2020-03', to: '2020-04-01'},
  {question: 'serial', part: [-2, -1], in: ['12', '20']},
  {question: 'serial', part: [1, 2], prefix: ['A1', 'B']},
  {question: 'serial', prefix: ['A', 'B2']},
  {question: 'serial', in: ['A12', 'B120']},
  {question: 'serial', from: 'A12', to: 'B20'},
  {question: 'serial', like: '@12'},
  {question: 'member', from: '2020', within: true},
  {question: 'member', to: '2020-04'},
  {question: 'firmware', from: '10.2', to: '10.10'},
  {question: 'firmware', in: ['9.1', '10.3']},
];

const modernDays = [
  '2020-02-29',
  '2020-03-01',
  '2020-03-29',
  '2020-03-31',
  '2020-04-01',
  '2020-04-02',
  '2020-04-03',
  '2020-04-20',
  '2020-04-21',
  '2020-05-01',
  '2020-06-01',
];
const modernCodes: Readonly<Record<string, readonly string[]>> = {
  serial: ['A12', 'A.1-3', 'A20', 'B12', 'B20', 'B21', 'A112', 'B120', 'C12', 'C99', 'never'],
  firmware: ['9.1', '10.1', 'v10.2', '10.3', '10.9.9', '10.10', '10.11', 'never'],
};

const modernRule: fc.Arbitrary<Eligibility> = fc.subarray([...modern], {minLength: 1}).chain((questions) => {
  const test = fc.constantFrom(
    ...modernTests.filter(({question}) => questions.some(({id}) => id === question)),
  );
  const some = fc.array(test, {minLength: 1, maxLength: 3});
  const when = fc.oneof(
    some.map((all): Condition => ({all})),
    some.map((any): Condition => ({any})),
  );
  return fc.array(when, {minLength: 1, maxLength: 3}).map((conditions) => ({
    timeZone: 'Asia/Tokyo',
    questions,
    groups: conditions.map((each, index) => ({id: `group-${index}`, label: 'group', when: each})),
  }));
});

/** Whether a code is one that a row speaks of: it passes one of the tests or, where there are only others left, none. */
function isOfRow(
  code: string,
  answers: RowAnswers,
  {groups, ...rest}: Eligibility,
  rows: readonly RowAnswers[],
): boolean {
  const isPassed = (test: Test) => passes(code, test, {...rest, groups});
  if (answers.length === 0) return true;
  const named = rows.flat().filter((test) => Object.keys(test).length > 1);
  return answers.some((test) => (Object.keys(test).length > 1 ? isPassed(test) : !named.some(isPassed)));
}

describe('a truth map of rules of today', () => {
  it('has in each of its fields the verdict of every point within', () => {
    let settled = 0;
    fc.assert(
      fc.property(modernRule, (eligibility) => {
        const map = truthMap(eligibility);
        for (const {answers: labels, verdicts} of map.rows) {
          for (const [column, verdict] of verdicts.entries()) {
            const isOfCodes = map.down.length > 0;
            // Of one code among those that pass a test, more may be known.
            if (isOfCodes && verdict === 'possibly-affected') continue;
            const days = map.across === undefined ? [undefined] : modernDays;
            const moments = days
              .filter(
                (day) =>
                  day === undefined ||
                  Object.keys(map.columns[column]!).length === 0 ||
                  passes(day, {question: 'used', ...map.columns[column]}, eligibility),
              )
              .map((day): Answers => ({used: day}));
            let points = moments;
            for (const [place, id] of map.down.entries()) {
              const rows = map.rows.map(({answers}) => answers[place]!);
              const codes = (modernCodes[id] ?? []).filter((code) =>
                isOfRow(code, labels[place]!, eligibility, rows),
              );
              points = points.flatMap((point) => codes.map((code) => ({...point, [id]: code})));
            }
            for (const point of points) {
              settled++;
              expect(checkEligibility(eligibility, point).verdict, JSON.stringify(point)).to.equal(verdict);
            }
          }
        }
      }),
      runsOf(8),
    );
    expect(settled).to.be.greaterThan(10 * runsOf(8).numRuns);
  });

  it('has those who have no code in the rows of the codes that no test names', () => {
    let settled = 0;
    fc.assert(
      fc.property(modernRule, (eligibility) => {
        const {across, down, rows, columns} = truthMap(eligibility);
        const isOther = (tests: RowAnswers) =>
          tests.length === 0 || tests.some((test) => Object.keys(test).length === 1);
        for (const {answers, verdicts} of rows) {
          if (down.length === 0 || !answers.every(isOther)) continue;
          const nobody: Answers = Object.fromEntries(down.map((id) => [id, 'never']));
          for (const [column, verdict] of verdicts.entries()) {
            // The first and the last column have no end, and so a day that is in no other.
            const day = column === 0 ? '1900' : column === columns.length - 1 ? '2100' : undefined;
            if (across !== undefined && day === undefined) continue;
            settled++;
            const {verdict: found} = checkEligibility(eligibility, {
              ...nobody,
              ...(across !== undefined && {[across]: day}),
            });
            expect(found).to.equal(verdict);
          }
        }
      }),
      runsOf(8),
    );
    expect(settled).to.be.greaterThan(runsOf(8).numRuns / 2);
  });

  it('leaves out those who never did it, and takes periods as unknown', () => {
    const eligibility: Eligibility = {
      questions: [...modern],
      groups: [
        {
          id: 'hit',
          label: 'hit',
          when: {
            all: [
              {question: 'used', from: '2020'},
              {question: 'member', to: '2020'},
            ],
          },
        },
      ],
    };
    const {columns, rows, open} = truthMap(eligibility);
    expect(columns).to.deep.equal([{before: '2020'}, {from: '2020'}]);
    expect(rows.map(({verdicts}) => verdicts)).to.deep.equal([['not-affected', 'possibly-affected']]);
    expect(open).to.deep.equal(['member']);
  });

  it('has borders at the widest and at the surest place of a bound that is only about right', () => {
    const eligibility: Eligibility = {
      questions: [modern[0]!],
      groups: [
        {id: 'hit', label: 'hit', when: {question: 'used', from: {on: '2020-04-01', approximate: true}}},
      ],
    };
    const {columns, rows} = truthMap(eligibility);
    expect(columns).to.deep.equal([
      {before: '2020-03-31'},
      {from: '2020-03-31', before: '2020-04-02'},
      {from: '2020-04-02'},
    ]);
    expect(rows[0]?.verdicts).to.deep.equal(['not-affected', 'possibly-affected', 'affected']);
  });
});
