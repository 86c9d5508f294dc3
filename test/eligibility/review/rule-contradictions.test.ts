import {expect} from 'chai';
import * as fc from 'fast-check';
import {codeTest} from '../../../src/eligibility/facts/code-test.js';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import type {Condition, Eligibility, Question, Test} from '../../../src/model/index.js';
import {testsOf} from '../../../src/model/conditions.js';
import {runsOf} from '../../model/property-runs.js';
import {writeShortest} from '../../model/sample.js';
import {enquiry, optionsOf} from '../arbitrary-rules.js';
import {canHold} from '../oracle.js';
import {toldOf} from './told.js';

const questions = {
  bought: 'date',
  paid: ['card', 'cash'],
  serial: 'code',
  shop: ['a', 'b', 'other'],
} as const;

function contradictory(path: string, question: string): string[] {
  return [`warning contradictory-test ${path} ${question}`];
}

describe('contradictions', () => {
  for (const [what, when, told] of [
    ['an empty list', {question: 'paid', in: []}, contradictory('/groups/0/when', 'paid')],
    [
      'every option left out',
      {question: 'paid', notIn: ['card', 'cash']},
      contradictory('/groups/0/when', 'paid'),
    ],
    ['every option but one left out', {question: 'paid', notIn: ['card']}, []],
    [
      'every option and "none of these" left out',
      {question: 'shop', notIn: ['a', 'b', 'other']},
      contradictory('/groups/0/when', 'shop'),
    ],
    [
      'an option that is named and left out',
      {question: 'paid', in: ['card'], notIn: ['card']},
      contradictory('/groups/0/when', 'paid'),
    ],
    [
      'only an option that there is not',
      {question: 'paid', in: ['cheque']},
      ['warning unknown-option /groups/0/when/in/0 cheque'],
    ],
    [
      'one in a group that others can be in',
      {
        any: [
          {question: 'paid', in: ['card']},
          {question: 'paid', in: []},
        ],
      },
      contradictory('/groups/0/when/any/1', 'paid'),
    ],
    [
      'an inverted range of dates, once',
      {question: 'bought', from: '2012-09-05', to: '2012-09-04'},
      ['warning inverted-range /groups/0/when 2012-09-05..2012-09-04'],
    ],
    ['a range of one day', {question: 'bought', from: '2012-09-04', to: '2012-09-04'}, []],
    [
      'between a day and the next',
      {question: 'bought', after: '2012-09-04', before: '2012-09-05'},
      contradictory('/groups/0/when', 'bought'),
    ],
    ['the day between two', {question: 'bought', after: '2012-09-04', before: '2012-09-06'}, []],
    [
      'after the last',
      {question: 'bought', after: '2012-09-04', to: '2012-09-04'},
      contradictory('/groups/0/when', 'bought'),
    ],
    [
      'from a minute of the day after the last, by its zone',
      {question: 'bought', from: '2012-09-04T15:00Z', to: '2012-09-04'},
      contradictory('/groups/0/when', 'bought'),
    ],
    [
      'from the last minute of the last day',
      {question: 'bought', from: '2012-09-04T14:59Z', to: '2012-09-04'},
      [],
    ],
    ['a hyphen for a code', {question: 'serial', from: '-'}, contradictory('/groups/0/when', 'serial')],
    ['an empty list of codes', {question: 'serial', in: []}, contradictory('/groups/0/when', 'serial')],
    [
      'an inverted range of codes, once',
      {question: 'serial', from: 'A2', to: 'A1'},
      ['warning inverted-range /groups/0/when A2..A1'],
    ],
    [
      'a listed code outside of bounds',
      {question: 'serial', in: ['A1'], from: 'B00', to: 'B99'},
      contradictory('/groups/0/when', 'serial'),
    ],
    [
      'a pattern outside of bounds',
      {question: 'serial', like: '##', from: '100'},
      contradictory('/groups/0/when', 'serial'),
    ],
    [
      'two lists of codes',
      {
        all: [
          {question: 'serial', in: ['A1']},
          {question: 'serial', in: ['B1']},
        ],
      },
      ['warning unreachable-group /groups/0 a'],
    ],
    [
      'two lists of codes that share one',
      {
        all: [
          {question: 'serial', in: ['A1', 'B1']},
          {question: 'serial', in: ['B1']},
        ],
      },
      [],
    ],
    [
      'lists of codes that exclude each other on one of two ways',
      {
        all: [
          {question: 'serial', in: ['A1']},
          {
            any: [
              {question: 'serial', prefix: 'B'},
              {question: 'paid', in: ['card']},
            ],
          },
        ],
      },
      [],
    ],
    [
      'lists of codes that exclude each other on both ways',
      {
        all: [
          {question: 'serial', in: ['A1']},
          {
            any: [
              {question: 'serial', prefix: 'B'},
              {question: 'serial', like: 'A##'},
            ],
          },
        ],
      },
      ['warning unreachable-group /groups/0 a'],
    ],
    ['nothing to choose from', {any: []}, ['warning unreachable-group /groups/0 a']],
  ] as const satisfies readonly (readonly [string, Condition, readonly string[]])[]) {
    it(what, () => {
      expect(toldOf({questions, groups: {a: when}})).to.deep.equal(told);
    });
  }

  it('are not told of bounds in a zone that this machine does not know', () => {
    const timeZone = 'Mars/Olympus';
    const when: Condition = {question: 'bought', from: '2012-09-05T00:00Z', to: '2012-09-06'};
    expect(toldOf({timeZone, questions, groups: {a: when}})).to.deep.equal([
      'warning bad-time-zone /timeZone Mars/Olympus',
    ]);
  });
});

/** Codes of which one passes whatever combination of the tests of `arbitrary-rules.ts` some code passes. */
const codes = ['A', 'B', '1', '[', ' '].flatMap((first) =>
  ['', 'A', 'B', '0', '1', '2'].flatMap((second) =>
    ['', 'A', '0', '1', '2', '00', '11', '1A'].map((rest) => `${first}${second}${rest}`.trim()),
  ),
);

/** A condition in which the tests of a code have been settled. */
function withCode(when: Condition, question: string, code: string): Condition {
  if ('all' in when) return {all: when.all.map((part) => withCode(part, question, code))};
  if ('any' in when) return {any: when.any.map((part) => withCode(part, question, code))};
  if (when.question !== question) return when;
  return codeTest(when)?.(code) ? {all: []} : {any: []};
}

/** Whether some facts satisfy a condition; dates and choices as the oracle has it, codes by trying them. */
function isSatisfiable(when: Condition, {questions: asked, timeZone = ''}: Eligibility): boolean {
  const code = asked.find(({kind}) => kind === 'code');
  if (!code) return canHold(when, asked, timeZone);
  const settled = new Set(codes.map((each) => JSON.stringify(withCode(when, code.id, each))));
  return [...settled].some((each) => canHold(JSON.parse(each) as Condition, asked, timeZone));
}

/** A test that may have been damaged so that nothing passes it. */
function damaged(test: Test, question: Question, way: number): Test {
  const {question: id, from, to} = test;
  if (way === 1) return from !== undefined && to !== undefined ? {...test, from: to, to: from} : test;
  if (way === 2 && question.kind === 'choice') return {question: id, notIn: optionsOf(question)};
  if (way === 3 && question.kind !== 'date') return {question: id, in: []};
  if (way === 4 && question.kind === 'date') return {question: id, after: '2012-09', before: '2012-10'};
  return test;
}

/** Conjunctions of tests of a rule, some of them damaged, which often contradict each other. */
const conjunctions = fc
  .tuple(enquiry, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({max: 9})), {minLength: 1, maxLength: 6}))
  .map(([{eligibility}, picks]) => {
    // One code is enough: trying two would take too long.
    const [, ...otherCodes] = eligibility.questions.filter(({kind}) => kind === 'code').map(({id}) => id);
    const tests = eligibility.groups
      .flatMap(({when}) => [...testsOf(when)].map(({test}) => test))
      .filter(({question}) => !otherCodes.includes(question));
    const pick = ([which, , way]: (typeof picks)[number]): Test => {
      const test = tests[which % tests.length]!;
      return damaged(
        test,
        eligibility.questions.find(({id}) => id === test.question)!,
        way,
      );
    };
    const parts = tests.length === 0 ? [] : picks.map(pick);
    const [first, ...others] = parts;
    const when: Condition =
      picks[0]![1] % 3 === 0 && first
        ? {any: [{all: parts}, {all: [first, ...others.slice(1)]}]}
        : {all: parts};
    return {...eligibility, groups: [{id: 'g', label: 'g', when}]};
  });

describe('a group that nobody can be in', () => {
  it('is always told of, in the group or in one of its tests', () => {
    let found = 0;
    fc.assert(
      fc.property(conjunctions, (eligibility) => {
        const isPossible = isSatisfiable(eligibility.groups[0]!.when, eligibility);
        const {problems} = reviewNotice({...writeShortest(), eligibility});
        const told = problems.filter(
          ({code, path}) =>
            path.startsWith('/eligibility/groups/0') &&
            ['contradictory-test', 'inverted-range', 'unreachable-group'].includes(code),
        );
        if (!isPossible) found++;
        if (!isPossible) expect(told).not.to.deep.equal([]);
        else expect(told.map(({code}) => code)).not.to.include('unreachable-group');
      }),
      runsOf(4),
    );
    expect(found).to.be.greaterThan(50);
  });
});
