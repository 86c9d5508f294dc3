import {expect} from 'chai';
import * as fc from 'fast-check';
import {codeTest} from '../../../src/eligibility/facts/code-test.js';
import {checkEligibility} from '../../../src/eligibility/index.js';
import {contradictoryTests} from '../../../src/eligibility/review/rule-contradictions.js';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import type {CodeQuestion, Condition, Eligibility, Question, Test} from '../../../src/model/index.js';
import {testsOf} from '../../../src/model/conditions.js';
import {readNotice} from '../../../src/model/reading/read-notice.js';
import {runsOf} from '../../model/property-runs.js';
import {writeShortest} from '../../model/sample.js';
import {enquiry, optionsOf} from '../arbitrary-rules.js';
import {canHold} from '../oracle.js';
import {noticeWith} from '../ask.js';
import {toldOf} from './told.js';

const questions = {
  bought: 'date',
  paid: ['card', 'cash'],
  serial: 'code',
  shop: ['a', 'b', 'other'],
} as const;

const newer = {
  bought: {kind: 'date', never: 'I have none'},
  used: {kind: 'period'},
  model: {kind: 'code', shape: 'MMT-####'},
  version: {kind: 'code', order: 'version'},
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
      'a beginning outside of bounds',
      {question: 'serial', prefix: 'C', from: 'A00', to: 'B99'},
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
    ['nothing to choose from', {any: []}, ['warning unreachable-group /groups/0 a any']],
  ] as const satisfies readonly (readonly [string, Condition, readonly string[]])[]) {
    it(what, () => {
      expect(toldOf({questions, groups: {a: when}})).to.deep.equal(told);
    });
  }

  for (const [what, when, told] of [
    ['an empty list of dates', {question: 'bought', in: []}, contradictory('/groups/0/when', 'bought')],
    [
      'a listed date outside of bounds',
      {question: 'bought', in: ['2012-09-04'], from: '2012-09-05'},
      contradictory('/groups/0/when', 'bought'),
    ],
    [
      'vague bounds that cross by a day or not',
      {question: 'bought', from: {on: '2012-09-04', approximate: true}, to: '2012-09-03'},
      [],
    ],
    [
      'vague bounds that cross wherever they lie',
      {question: 'bought', after: {on: '2012-09-05', approximate: true}, before: '2012-09-04'},
      contradictory('/groups/0/when', 'bought'),
    ],
    [
      'a period wholly within no day',
      {question: 'used', within: true, after: '2012-09-04', before: '2012-09-05'},
      contradictory('/groups/0/when', 'used'),
    ],
    ['a period wholly within one day', {question: 'used', within: true, after: '2012', before: '2014'}, []],
    [
      'a bound that no shape allows',
      {question: 'model', from: 'MMT-10000'},
      contradictory('/groups/0/when', 'model'),
    ],
    ['a bound that a shape allows', {question: 'model', from: 'MMT-9999'}, []],
    [
      'a list of which no shape allows one',
      {question: 'model', in: ['1780']},
      contradictory('/groups/0/when', 'model'),
    ],
    ['beginnings of which a shape allows one', {question: 'model', prefix: ['X', 'MMT-1']}, []],
    [
      'beginnings of which no shape allows one',
      {question: 'model', prefix: ['X', 'MMT-A']},
      contradictory('/groups/0/when', 'model'),
    ],
    [
      'a part that no listed one has',
      {question: 'model', part: [-4, -1], in: ['1780'], from: '2000'},
      contradictory('/groups/0/when', 'model'),
    ],
    [
      'two parts of a code',
      {
        all: [
          {question: 'model', part: [1, 3], in: ['MMT']},
          {question: 'model', part: [-4, -1], from: '1780'},
        ],
      },
      [],
    ],
    [
      'two ranges of the same part that do not meet',
      {
        all: [
          {question: 'model', part: [-4, -1], to: '1779'},
          {question: 'model', part: [-4, -1], from: '1780'},
        ],
      },
      ['warning unreachable-group /groups/0 a'],
    ],
    ['a range of versions', {question: 'version', from: '9.9', to: '10.2'}, []],
    [
      'an inverted range of versions, once',
      {question: 'version', from: '10.10', to: '10.9'},
      ['warning inverted-range /groups/0/when 10.10..10.9'],
    ],
  ] as const satisfies readonly (readonly [string, Condition, readonly string[]])[]) {
    it(`of format 1.1: ${what}`, () => {
      expect(toldOf({questions: newer, groups: {a: when}})).to.deep.equal(told);
    });
  }

  it('are told of without a zone, too', () => {
    const notice = noticeWith({
      questions,
      groups: {a: {question: 'bought', after: '2012-09-04', before: '2012-09-05'}},
    });
    const {questions: asked, groups} = notice.eligibility!;
    expect([...contradictoryTests({questions: asked, groups})]).to.have.length(1);
  });

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
function withCode(when: Condition, question: CodeQuestion, code: string): Condition {
  if ('all' in when) return {all: when.all.map((part) => withCode(part, question, code))};
  if ('any' in when) return {any: when.any.map((part) => withCode(part, question, code))};
  if (when.question !== question.id) return when;
  return codeTest(when, question)?.passes(code) ? {all: []} : {any: []};
}

/** Whether some facts satisfy a condition; dates and choices as the oracle has it, codes by trying them. */
function isSatisfiable(when: Condition, {questions: asked, timeZone = ''}: Eligibility): boolean {
  const code = asked.find((each) => each.kind === 'code');
  if (!code) return canHold(when, asked, timeZone);
  const settled = new Set(codes.map((each) => JSON.stringify(withCode(when, code, each))));
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

/** A code of nothing but spaces is none, and leaves its question open. */
const knownCodes = codes.filter((code) => code.trim() !== '');

/** Answers that leave nothing open. */
function wholeAnswersTo({questions: asked}: Eligibility, picks: readonly number[]): Record<string, string> {
  const pick = (texts: readonly string[], index: number) => texts[(picks[index] ?? 0) % texts.length]!;
  const moments = ['2011-12-28', '2012-09-04', '2018-03-11', '2018-11-04'].map((day) => `${day}T12:00Z`);
  return Object.fromEntries(
    asked.map((question, index) => {
      const moment = pick(moments, index);
      if (question.kind === 'choice') return [question.id, pick(optionsOf(question), index)];
      if (question.kind === 'code') return [question.id, pick(knownCodes, index)];
      return [question.id, question.kind === 'period' ? `${moment}..${moment}` : moment];
    }),
  );
}

/** Whether nobody can say where a bound of a rule lies. */
function hasVagueBound(when: Condition): boolean {
  return JSON.stringify(when).includes('"on":');
}

/** Whether a rule can be read: what is refused is told as an error. */
function isRead(eligibility: Eligibility): boolean {
  return readNotice({...writeShortest(), eligibility}).notice !== undefined;
}

function contradictionsIn(eligibility: Eligibility): string[] {
  const {problems} = reviewNotice({...writeShortest(), eligibility});
  return problems
    .filter(({path}) => path.startsWith('/eligibility/groups/0'))
    .map(({code}) => code)
    .filter((code) => ['contradictory-test', 'inverted-range', 'unreachable-group'].includes(code));
}

describe('a contradiction', () => {
  it('is told of wherever it makes someone possibly affected whose answers leave nothing open', () => {
    let found = 0;
    fc.assert(
      fc.property(conjunctions, fc.array(fc.nat(), {minLength: 5}), (eligibility, picks) => {
        fc.pre(!hasVagueBound(eligibility.groups[0]!.when) && isRead(eligibility));
        const {verdict, unfit} = checkEligibility(eligibility, wholeAnswersTo(eligibility, picks));
        // An answer that is no code leaves the rule open without any contradiction.
        if (verdict !== 'possibly-affected' || unfit.length > 0) return;
        found++;
        expect(contradictionsIn(eligibility)).not.to.deep.equal([]);
      }),
      runsOf(4),
    );
    expect(found).to.be.greaterThan(runsOf(4).numRuns / 10);
  });

  it('is told of no group that someone can be in', () => {
    let found = 0;
    fc.assert(
      fc.property(conjunctions, (eligibility) => {
        if (!contradictionsIn(eligibility).includes('unreachable-group')) return;
        found++;
        expect(isSatisfiable(eligibility.groups[0]!.when, eligibility)).to.equal(false);
      }),
      runsOf(4),
    );
    expect(found).to.be.greaterThan(runsOf(4).numRuns / 25);
  });
});
