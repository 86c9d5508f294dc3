import {periodAnswer} from '../../../src/eligibility/what-if/chosen-outcomes.js';
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkEligibility} from '../../../src/eligibility/index.js';
import {datePieces} from '../../../src/eligibility/what-if/date-pieces.js';
import {decisionPaths} from '../../../src/eligibility/what-if/decision-tree.js';
import type {
  DecisionAnswer,
  DecisionQuestion,
  DecisionOutcome,
} from '../../../src/eligibility/what-if/decision-question.js';
import {
  decisionsOf,
  mostCombinations,
  mostPeriodPieces,
  type Decisions,
} from '../../../src/eligibility/what-if/decisions.js';
import {slipsOf} from '../../../src/model/codes/slips.js';
import {testsOf} from '../../../src/model/conditions.js';
import type {Eligibility, Question, Test} from '../../../src/model/index.js';
import {runsOf} from '../../model/property-runs.js';
import {enquiry} from '../arbitrary-rules.js';
import {noticeWith, read, type Rule} from '../ask.js';

const cases = new URL('../cases/', import.meta.url);

function eligibilityOf(file: string): Eligibility {
  const {notice} = JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as {notice: unknown};
  return read(notice).eligibility!;
}

function decide(rule: Rule): Decisions | undefined {
  return decisionsOf(noticeWith(rule).eligibility!);
}

/** Every choice of one value for each question. */
function combinationsOf({questions}: Decisions): number[][] {
  return questions.reduce<number[][]>(
    (combinations, {answers}) =>
      combinations.flatMap((values) => answers.map((_, value) => [...values, value])),
    [[]],
  );
}

/** Asks the engine what the paths say. */
function expectExact(eligibility: Eligibility, decisions: Decisions) {
  const {questions, outcomes, paths} = decisions;
  for (const values of combinationsOf(decisions)) {
    const leading = paths.filter((path) =>
      path.values.every((taken, axis) => taken?.includes(values[axis] ?? -1) ?? true),
    );
    const answers = Object.fromEntries(
      questions.map(({question, answers: given}, axis) => [question.id, given[values[axis] ?? 0]?.answer]),
    );
    expect(leading, `one path for ${JSON.stringify(answers)}`).to.have.length(1);
    const {verdict, certain, possible, undecided, exact} = checkEligibility(eligibility, answers);
    expect(outcomes[leading[0]!.outcome], JSON.stringify(answers)).to.deep.equal({
      verdict,
      certain,
      possible,
      undecided,
      exact,
    });
  }
}

/** Cases whose codes take more than one expression to decide, so that there is a table. */
const inTables = ['honda-pioneer-2018', 'lidl-mandeln-2014', 'samsung-washer-2022', 'slips-honda-pioneer'];

const hasField = ({questions}: Decisions) => questions.some(({codes, end}) => codes ?? end);

describe('decisions worked out beforehand', () => {
  for (const file of readdirSync(cases).filter((name) => name !== 'facts.json')) {
    const name = file.replace('.json', '');
    if (inTables.includes(name)) {
      it(`cannot tell the codes of ${name} apart`, () => {
        expect(decisionsOf(eligibilityOf(file))).to.equal(undefined);
      });
      continue;
    }
    it(`says of every combination of ${name} what the engine says`, () => {
      const eligibility = eligibilityOf(file);
      const decisions = decisionsOf(eligibility)!;
      // Those with fields have tests of their own, below.
      if (!hasField(decisions)) expectExact(eligibility, decisions);
    });
  }

  it('leaves out questions that no rule tests, a code among them', () => {
    const decisions = decide({
      questions: {bought: 'date', colour: ['red', 'blue'], serial: 'code'},
      groups: {early: {question: 'bought', to: '2012'}},
    });
    expect(decisions?.questions.map(({question}) => question.id)).to.deep.equal(['bought']);
  });

  it('has one outcome and no question where everybody is affected', () => {
    const decisions = decide({questions: {bought: 'date'}, groups: {all: {all: []}}});
    expect(decisions?.questions).to.deep.equal([]);
    expect(decisions?.outcomes.map(({verdict}) => verdict)).to.deep.equal(['affected']);
    expect(decisions?.paths).to.deep.equal([{values: [], outcome: 0}]);
  });

  it(`works out ${mostCombinations} combinations, and no more`, () => {
    const names = (count: number) => Array.from({length: count}, (_, index) => `v${index}`);
    const ask = (one: number, other: number) =>
      decide({
        questions: {one: names(one), other: names(other)},
        groups: {
          both: {
            all: [
              {question: 'one', in: ['v0']},
              {question: 'other', in: ['v1']},
            ],
          },
        },
      });
    // "I don't know" is one more answer to each.
    expect(ask(63, 63)?.paths).to.have.length.within(2, 10);
    expect(ask(64, 63)).to.equal(undefined);
  });
});

describe('the pieces of the calendar', () => {
  const piecesOf = (tests: readonly Omit<Test, 'question'>[], timeZone = 'Asia/Tokyo') =>
    datePieces(
      noticeWith({
        timeZone,
        questions: {bought: 'date'},
        groups: {rule: {any: tests.map((test) => ({question: 'bought', ...test}))}},
      }).eligibility!,
      'bought',
    );

  it('end where the rules do', () => {
    expect(piecesOf([{from: '2011-04-01', to: '2012-09-04'}])).to.deep.equal([
      {bounds: {before: '2011-04-01'}, answer: '0000-01-01..2011-03-31'},
      {bounds: {from: '2011-04-01', to: '2012-09-04'}, answer: '2011-04-01..2012-09-04'},
      {bounds: {after: '2012-09-04'}, answer: '2012-09-05..9999-12-31'},
    ]);
  });

  it('are one where the rules do not cut the calendar', () => {
    expect(piecesOf([])).to.deep.equal([{bounds: {}, answer: '0000-01-01..9999-12-31'}]);
  });

  it('are minutes of Greenwich where a bound is a minute', () => {
    expect(
      piecesOf([{after: '2018-09-05T21:45+01:00'}], 'Europe/London').map(({answer}) => answer),
    ).to.deep.equal(['0000-01-01T00:00Z..2018-09-05T20:45Z', '2018-09-05T20:46Z..9999-12-31T23:59Z']);
  });

  for (const [written, answers] of [
    ['0000', ['0000-01-01..9999-12-31']],
    ['0001', ['0000-01-01..0000-12-31', '0001-01-01..9999-12-31']],
    ['9999', ['0000-01-01..9998-12-31', '9999-01-01..9999-12-31']],
  ] as const) {
    it(`do not leave the years of four digits: from ${written}`, () => {
      expect(piecesOf([{from: written}]).map(({answer}) => answer)).to.deep.equal(answers);
    });
  }

  it('do not leave them: after 9999', () => {
    expect(piecesOf([{after: '9999'}]).map(({answer}) => answer)).to.deep.equal(['0000-01-01..9999-12-31']);
  });

  it('reach as far as a rule does', () => {
    const {outcomes} = decide({
      questions: {bought: 'date'},
      groups: {rule: {question: 'bought', from: '2020', to: '9999'}},
    })!;
    expect(outcomes.map(({verdict}) => verdict)).to.have.members([
      'not-affected',
      'affected',
      'possibly-affected',
    ]);
  });
});

/** What a reader has chosen, or typed in the field for a code. */
type Given = readonly (number | string)[];

/** The outcome for what a reader has given to each question, as the style sheet would find it. */
function outcomeFor({questions, outcomes, paths}: Decisions, given: Given): DecisionOutcome {
  const values = questions.map(({answers, codes}, axis) => {
    const each = given[axis] ?? 0;
    if (typeof each === 'number') return each;
    const isNamed = new RegExp(`^(?:${codes?.expression})$`, 'v').test(each);
    return answers.findIndex((answer) => answer.isNamed === isNamed);
  });
  const leading = paths.filter((path) =>
    path.values.every((taken, axis) => taken?.includes(values[axis] ?? -1) ?? true),
  );
  expect(leading, `one path for ${given.join()}`).to.have.length(1);
  return outcomes[leading[0]!.outcome]!;
}

/** The place of the answer that a question is answered by in one way. */
function placeOf({questions}: Decisions, axis: number, is: (answer: DecisionAnswer) => boolean): number {
  return questions[axis]!.answers.findIndex(is);
}

/** Ways to type a code, one character after the other. */
const spellings: readonly ((character: string) => string)[] = [
  (each) => each,
  (each) => each.toLowerCase(),
  (each) => `${each} `,
  (each) => `-${each}`,
  (each) => (/[!-~]/.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each),
];

/** What somebody may type where the codes are those of `enquiry`. */
const typedCodes = [
  'A',
  'b',
  'A1',
  'a 2',
  'AB',
  'B-1',
  'a10',
  'Ａ１１',
  'b10',
  'C',
  'A3',
  'B99',
  '1A1',
  'A',
  'B1',
];

/** What somebody may type where a rule names some codes: one of them, a slip of it, or another. */
function typedNear(codes: readonly string[]): fc.Arbitrary<string> {
  const code = fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...codes)},
    {
      weight: 2,
      arbitrary: fc.constantFrom(...codes.flatMap((each) => [...slipsOf(each, ['0', '7', 'A', 'O'])])),
    },
    {
      weight: 1,
      arbitrary: fc.string({unit: fc.constantFrom(...'0123456789AFM'), minLength: 1, maxLength: 9}),
    },
  );
  return fc
    .tuple(
      fc.constantFrom('', '', '', 'Lot '),
      code,
      fc.array(fc.nat(spellings.length - 1), {minLength: 1, maxLength: 5}),
    )
    .map(
      ([front, text, ways]) =>
        front + [...text].map((each, index) => spellings[ways[index % ways.length]!]!(each)).join(''),
    );
}

function codesIn(eligibility: Eligibility, id: string): string[] {
  const tests = eligibility.groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
  const question = eligibility.questions.find((each) => each.id === id);
  const example = question?.kind === 'code' && question.example !== undefined ? [question.example] : [];
  const named = tests
    .filter((test) => test.question === id)
    .flatMap(({in: listed = [], prefix = [], from, to}) => [...listed, ...[prefix].flat(), from, to]);
  return [...example, ...named.filter((each) => typeof each === 'string')];
}

/**
 * What is decided for a typed code may be open where the engine decides, because one expression does not tell everything;
 * never is it the opposite.
 */
function expectHonest(eligibility: Eligibility, decisions: Decisions, given: Given) {
  const textAt = (axis: number) => {
    const each = given[axis] ?? 0;
    return typeof each === 'number' ? decisions.questions[axis]?.answers[each]?.answer : each;
  };
  const answers = Object.fromEntries(
    decisions.questions.map(({question, end}, axis) => {
      const text = textAt(axis);
      // The beginning of a period stands before its end.
      return [question.id, end === 'until' ? periodAnswer(textAt(axis - 1), text) : text];
    }),
  );
  const result = checkEligibility(eligibility, answers);
  const {verdict, certain, possible, undecided, unnamed = []} = outcomeFor(decisions, given);
  const context = JSON.stringify(answers);
  if (unnamed.length > 0) expect(verdict, context).to.equal('possibly-affected');
  else if (verdict !== result.verdict) {
    // As those who do not know their code.
    const unknown = given.map((each, axis) =>
      typeof each === 'string'
        ? placeOf(decisions, axis, ({answer, isNamed}) => answer === undefined && isNamed === undefined)
        : each,
    );
    expect(verdict, context).to.equal(outcomeFor(decisions, unknown).verdict);
    expect(verdict, context).to.equal('possibly-affected');
  }
  expect(
    certain.filter((id) => !result.certain.includes(id)),
    context,
  ).to.deep.equal([]);
  expect(
    result.possible.filter((id) => !possible.includes(id)),
    context,
  ).to.deep.equal([]);
  const isTyped = given.some((each) => typeof each === 'string');
  if (!isTyped)
    expect({verdict, certain, possible, undecided}, context).to.deep.include({
      verdict: result.verdict,
      certain: result.certain,
      possible: result.possible,
      undecided: result.undecided,
    });
  return {verdict, result};
}

describe('decisions on codes that are typed', () => {
  for (const name of [
    'borders-codes',
    'fitbit-ionic-2022',
    'jif-2022',
    'medtronic-minimed-600',
    'rules-vin-range',
    'slips-jif',
    'slips-nut-mix',
  ]) {
    it(`are those of the engine or leave it open: ${name}`, () => {
      const eligibility = eligibilityOf(`${name}.json`);
      const decisions = decisionsOf(eligibility)!;
      const given = decisions.questions.map(({question, answers, codes}) => {
        const ticked = answers.flatMap(({isNamed}, place) => (isNamed === undefined ? [place] : []));
        const chosen: fc.Arbitrary<number | string> = fc.constantFrom(...ticked);
        return codes
          ? fc.oneof(
              {weight: 1, arbitrary: chosen},
              {weight: 6, arbitrary: typedNear(codesIn(eligibility, question.id))},
            )
          : chosen;
      });
      const found = new Set<string>();
      fc.assert(
        fc.property(fc.tuple(...given), (each) => {
          found.add(expectHonest(eligibility, decisions, each).verdict);
        }),
        runsOf(2),
      );
      // It does not only leave everything open.
      expect(found).to.include('affected');
    });
  }

  const lots: Rule = {questions: {lot: 'code'}, groups: {hit: {question: 'lot', in: ['A1', 'A2']}}};

  it('are those of the engine or leave it open: rules that nobody wrote', () => {
    let compared = 0;
    fc.assert(
      fc.property(enquiry, fc.infiniteStream(fc.nat(99)), ({eligibility}, numbers) => {
        const decisions = decisionsOf(eligibility);
        if (!decisions?.questions.some(({codes}) => codes)) return;
        for (let round = 0; round < 12; round++) {
          const given = decisions.questions.map(({answers, codes}) => {
            const number = numbers.next().value as number;
            const ticked = answers.flatMap(({isNamed}, place) => (isNamed === undefined ? [place] : []));
            const isTyped = codes && number % 4 > 0;
            return isTyped ? typedCodes[number % typedCodes.length]! : ticked[number % ticked.length]!;
          });
          expectHonest(eligibility, decisions, given);
          compared++;
        }
      }),
      runsOf(10),
    );
    expect(compared).to.be.greaterThan(runsOf(10).numRuns);
  });

  it('are open for a code that is not named, and say so', () => {
    const outcome = outcomeFor(decide(lots)!, ['A3']);
    expect(outcome).to.deep.include({verdict: 'possibly-affected', unnamed: ['lot'], undecided: []});
  });

  it('join what several groups name, where it makes no difference to the verdict', () => {
    const decisions = decide({...lots, groups: {...lots.groups, also: {question: 'lot', prefix: 'B'}}})!;
    for (const code of ['a-1', 'B7']) {
      expect(outcomeFor(decisions, [code])).to.deep.include({
        verdict: 'affected',
        certain: [],
        possible: ['hit', 'also'],
      });
    }
  });

  for (const [name, groups] of [
    [
      'of which only some decide by themselves',
      {
        hit: {question: 'lot', in: ['A1']},
        old: {
          all: [
            {question: 'lot', in: ['A2']},
            {question: 'bought', to: '2020'},
          ],
        },
      },
    ],
    ['of a range turned round', {hit: {question: 'lot', from: '9', to: '1'}}],
    [
      'which one group asks to be both of two',
      {
        hit: {
          all: [
            {question: 'lot', in: ['A1']},
            {question: 'lot', in: ['A2']},
          ],
        },
      },
    ],
  ] satisfies [string, Rule['groups']][]) {
    it(`are left to a table for codes ${name}`, () => {
      expect(decide({questions: {lot: 'code', bought: 'date'}, groups})).to.equal(undefined);
    });
  }

  it('are the same beside a question of any id', () => {
    const beside = (id: string) =>
      JSON.stringify(
        decide({
          questions: {serial: 'code', [id]: ['red', 'blue']},
          groups: {listed: {question: 'serial', in: ['A100']}, red: {question: id, in: ['red']}},
        }),
      );
    expect(beside('serial/0').replaceAll('serial/0', 'colour')).to.equal(beside('colour'));
  });

  it('take those who never had a code for people without one', () => {
    const {eligibility} = noticeWith({
      questions: {lot: 'code', colour: ['red', 'blue']},
      groups: {
        hit: {
          all: [
            {question: 'lot', in: ['A1']},
            {question: 'colour', in: ['red']},
          ],
        },
      },
    });
    const [lot, ...others] = eligibility!.questions;
    const rule = {...eligibility!, questions: [{...lot!, never: 'It has none'} as Question, ...others]};
    const decisions = decisionsOf(rule)!;
    const isNever = placeOf(decisions, 0, ({answer}) => answer === 'never');
    for (const colour of [0, 1, 2]) {
      expect(expectHonest(rule, decisions, [isNever, colour]).verdict).to.equal('not-affected');
    }
    expect(expectHonest(rule, decisions, ['never', 0]).verdict).to.equal('possibly-affected');
  });
});

describe('decisions on dates in a list', () => {
  const listed = (...dates: string[]) =>
    decide({questions: {best: 'date'}, groups: {hit: {question: 'best', in: dates}}})!;

  it('have one answer for all dates that are not listed', () => {
    const decisions = listed('2020-03-29', '2020-04-01', '2020-04-02');
    expect(decisions.questions[0]?.answers).to.deep.equal([
      {bounds: {from: '2020-03-29', to: '2020-03-29'}, answer: '2020-03-29..2020-03-29'},
      {bounds: {from: '2020-04-01', to: '2020-04-01'}, answer: '2020-04-01..2020-04-01'},
      {bounds: {from: '2020-04-02', to: '2020-04-02'}, answer: '2020-04-02..2020-04-02'},
      {answer: '0000-01-01..2020-03-28', isOther: true},
      {},
    ]);
    const verdicts = [0, 3, 4].map((place) => outcomeFor(decisions, [place]).verdict);
    expect(verdicts).to.deep.equal(['affected', 'not-affected', 'possibly-affected']);
  });

  it('have pieces as soon as a rule has bounds', () => {
    const decisions = decide({
      questions: {best: 'date'},
      groups: {hit: {question: 'best', in: ['2020']}, late: {question: 'best', from: '2022'}},
    })!;
    expect(decisions.questions[0]?.answers.map(({bounds}) => bounds)).to.deep.equal([
      {before: '2020'},
      {from: '2020', to: '2020'},
      {from: '2021-01-01', to: '2021-12-31'},
      {from: '2022'},
      undefined,
    ]);
  });
});

describe('decisions on dates that are only about right', () => {
  it('are possible in the doubtful stretch, and certain within', () => {
    const {eligibility} = noticeWith({
      questions: {used: 'date'},
      groups: {
        hit: {
          question: 'used',
          from: {on: '2022-05-10', approximate: true},
          to: {on: '2022-06', part: 'middle'},
        },
      },
    });
    const decisions = decisionsOf(eligibility!)!;
    expectExact(eligibility!, decisions);
    const [asked] = decisions.questions;
    expect(
      asked?.answers.map(({bounds}, place) => [bounds, outcomeFor(decisions, [place]).verdict]),
    ).to.deep.equal([
      [{before: '2022-05-09'}, 'not-affected'],
      [{from: '2022-05-09', to: '2022-05-10'}, 'possibly-affected'],
      [{from: '2022-05-11', to: '2022-06-11'}, 'affected'],
      [{from: '2022-06-12', to: '2022-06-20'}, 'possibly-affected'],
      [{after: '2022-06-20'}, 'not-affected'],
      [undefined, 'possibly-affected'],
    ]);
  });
});

/** A rule of tests of one period. */
function periodRule(tests: readonly Omit<Test, 'question'>[]): Eligibility {
  const {eligibility} = noticeWith({questions: {member: 'date'}, groups: {}});
  const questions: Question[] = [{id: 'member', kind: 'period', label: 'Member', never: 'Never'}];
  const groups = tests.map((test, index) => ({
    id: `g${index}`,
    label: 'group',
    when: {question: 'member', ...test},
  }));
  return {...eligibility!, questions, groups};
}

/** The days around some dates. */
const days = [
  '2019-12-31',
  '2020-01-01',
  '2020-01-31',
  '2020-02-01',
  '2020-06-15',
  '2020-12-31',
  '2021-01-01',
  '2024-07-01',
];

describe('decisions on periods', () => {
  const bounds = fc.constantFrom('2020', '2020-01', '2020-01-31', '2020-12-31');
  const soft = fc.constantFrom({on: '2020-01-31', approximate: true}, {on: '2020', part: 'middle' as const});
  const test = fc.record(
    {
      from: fc.oneof(bounds, soft),
      to: fc.oneof(bounds, soft),
      after: bounds,
      before: bounds,
      within: fc.constant(true),
    },
    {requiredKeys: []},
  );

  it('say of every period what the engine says', () => {
    let decided = 0;
    fc.assert(
      fc.property(fc.array(test, {minLength: 1, maxLength: 2}), (tests) => {
        const rule = periodRule(tests);
        const decisions = decisionsOf(rule);
        if (!decisions) return;
        decided++;
        const [from, until] = decisions.questions;
        /** The place of the piece in which a day lies. */
        const pieceOf = (day: string) =>
          datePieces(rule, 'member').findIndex(({answer}) => {
            const [first = '', last = ''] = answer.split('..');
            return first <= day && day <= last;
          });
        const goesOn = placeOf(decisions, 1, ({isOther}) => isOther === true);
        const unknown = ({answers}: DecisionQuestion) => answers.length - 1;
        const starts = [...days.map((day) => [day, pieceOf(day)] as const), ['', unknown(from!)] as const];
        const ends = [
          ...days.map((day) => [day, pieceOf(day)] as const),
          ['today', goesOn] as const,
          ['', unknown(until!)] as const,
        ];
        for (const [first, begun] of starts) {
          for (const [last, ended] of ends) {
            if (last !== '' && last !== 'today' && first > last) continue;
            const answer = last === '' ? first : `${first}..${last === 'today' ? '' : last}`;
            const {verdict, certain, possible} = checkEligibility(rule, {member: answer});
            expect(outcomeFor(decisions, [begun, ended]), answer).to.deep.include({
              verdict,
              certain,
              possible,
            });
          }
        }
        const isNever = placeOf(decisions, 0, ({answer}) => answer === 'never');
        const {verdict} = checkEligibility(rule, {member: 'never'});
        for (const ended of [0, goesOn])
          expect(outcomeFor(decisions, [isNever, ended]).verdict).to.equal(verdict);
      }),
      runsOf(20),
    );
    expect(decided).to.be.greaterThan(runsOf(20).numRuns / 5);
  });

  it(`have at most ${mostPeriodPieces} pieces for each end`, () => {
    const years = (count: number) => Array.from({length: count}, (_, index) => ({from: `${2000 + index}`}));
    expect(decisionsOf(periodRule(years(mostPeriodPieces - 1)))?.questions.map(({end}) => end)).to.deep.equal(
      ['from', 'until'],
    );
    expect(decisionsOf(periodRule(years(mostPeriodPieces)))).to.equal(undefined);
  });
});

describe('paths to outcomes', () => {
  const outcomeOf = (value: string) => ({name: value, outcome: value});

  it('put values together that decide alike, and leave out an axis that decides nothing', () => {
    const paths = decisionPaths([3, 2, 2], ([first, , third]) =>
      outcomeOf(first === 1 && third === 1 ? 'yes' : 'no'),
    );
    expect(paths).to.deep.equal([
      {values: [[0, 2], undefined, undefined], outcome: 'no'},
      {values: [[1], undefined, [0]], outcome: 'no'},
      {values: [[1], undefined, [1]], outcome: 'yes'},
    ]);
  });
});
