import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkEligibility} from '../../../src/eligibility/index.js';
import {datePieces} from '../../../src/eligibility/what-if/date-pieces.js';
import {decisionPaths} from '../../../src/eligibility/what-if/decision-tree.js';
import {decisionsOf, mostCombinations, type Decisions} from '../../../src/eligibility/what-if/decisions.js';
import type {Eligibility, Test} from '../../../src/model/index.js';
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

/** Cases whose rules test a code, which nobody can choose from a list. */
const withCodes = [
  'borders-codes',
  'fitbit-ionic-2022',
  'honda-pioneer-2018',
  'jif-2022',
  'lidl-mandeln-2014',
  'medtronic-minimed-600',
  'rules-customer-span',
  'rules-vin-range',
  'samsung-washer-2022',
  'slips-honda-pioneer',
  'slips-jif',
  'slips-nut-mix',
];

describe('decisions worked out beforehand', () => {
  for (const file of readdirSync(cases).filter((name) => name !== 'facts.json')) {
    const name = file.replace('.json', '');
    if (withCodes.includes(name)) {
      it(`does not list the codes or periods of ${name}`, () => {
        expect(decisionsOf(eligibilityOf(file))).to.equal(undefined);
      });
      continue;
    }
    it(`says of every combination of ${name} what the engine says`, () => {
      const eligibility = eligibilityOf(file);
      expectExact(eligibility, decisionsOf(eligibility)!);
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
