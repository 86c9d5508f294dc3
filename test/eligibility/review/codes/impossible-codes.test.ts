import {expect} from 'chai';
import * as fc from 'fast-check';
import {matchesPattern} from '../../../../src/model/codes/code-pattern.js';
import {checkEligibility} from '../../../../src/eligibility/index.js';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import type {CodeQuestion, Condition, Test} from '../../../../src/model/index.js';
import {runsOf} from '../../../model/property-runs.js';
import {noticeWith, type Rule} from '../../ask.js';

function ruleOf(members: Partial<CodeQuestion>, when: Condition): Rule {
  return {questions: {serial: {kind: 'code', ...members}}, groups: {all: when}};
}

const deadly = new Set(['unreachable-group', 'contradictory-test', 'inverted-range', 'unshapely']);

/** The codes of what an owner is told of a rule. */
function codesOf(rule: Rule): string[] {
  return reviewNotice(noticeWith(rule)).problems.map(({code}) => code);
}

describe('tests of a code that no code passes', () => {
  const impossible: [what: string, Partial<CodeQuestion>, Condition][] = [
    [
      'a version outside of its bounds',
      {order: 'version'},
      {question: 'serial', from: '2.0', to: '3.0', prefix: '5.'},
    ],
    ['a version before its bounds', {order: 'version'}, {question: 'serial', from: '2.0', prefix: '1.'}],
    [
      'a pattern outside of its bounds',
      {shape: '@####'},
      {question: 'serial', like: 'B*', from: 'A1000', to: 'A9999'},
    ],
    [
      'a beginning and a bound that no shape has both',
      {shape: '@##'},
      {question: 'serial', prefix: 'B5', from: 'B98'},
    ],
    [
      'bounds with a letter for a digit',
      {shape: '########'},
      {question: 'serial', from: '2024O001', to: '2024O999'},
    ],
    [
      'a beginning, and a part of it that is another one',
      {shape: 'CS########-####'},
      {
        all: [
          {question: 'serial', prefix: 'CS2024'},
          {question: 'serial', part: [3, 6], in: ['2025']},
        ],
      },
    ],
    [
      'whatever of two ways',
      {shape: '@##'},
      {
        all: [
          {question: 'serial', from: 'B50', to: 'B59'},
          {
            any: [
              {question: 'serial', like: 'A##'},
              {question: 'serial', part: [2, 3], in: ['60']},
            ],
          },
        ],
      },
    ],
  ];
  for (const [what, members, when] of impossible) {
    it(`are told: ${what}`, () => {
      expect(codesOf(ruleOf(members, when))).to.include('unreachable-group');
    });
  }

  it('are those of the rule: of all codes of a shape, none passes what is told, and one what is not', () => {
    const letters = ['A', 'B', 'C'];
    const shape = ['@#', '@##', '##'];
    const codes = [...Array(100).keys()].flatMap((number) =>
      [number < 10 ? `${number}` : '', `${number}`.padStart(2, '0')].flatMap((digits) => [
        ...letters.map((letter) => letter + digits),
        digits,
      ]),
    );
    const piece = fc.tuple(fc.constantFrom('', ...letters), fc.nat({max: 99}));
    const code = piece.map(([letter, number]) => `${letter}${number}`);
    const sign = fc.constantFrom('#', '@', '?', 'A', 'B', '5');
    const like = fc.oneof(
      fc.array(sign, {minLength: 1, maxLength: 3}).map((signs) => signs.join('')),
      fc.array(sign, {maxLength: 2}).map((signs) => `${signs.join('')}*`),
    );
    const test = fc.record(
      {
        question: fc.constant('serial'),
        from: code,
        to: code,
        prefix: fc.array(fc.constantFrom('A', 'B5', '1', '25'), {minLength: 1, maxLength: 2}),
        like: fc.array(like, {minLength: 1, maxLength: 2}),
        in: fc.array(code, {minLength: 1, maxLength: 2}),
        part: fc.constantFrom<[number, number]>([1, 1], [-1, -1], [1, 2], [2, 3]),
      },
      {requiredKeys: ['question']},
    ) as fc.Arbitrary<Test>;
    const isSomething = (each: Test) => Object.keys(each).some((key) => key !== 'question' && key !== 'part');
    const when = fc
      .array(test.filter(isSomething), {minLength: 1, maxLength: 3})
      .map((tests): Condition => (tests.length === 1 ? tests[0]! : {all: tests}));
    fc.assert(
      fc.property(when, (condition) => {
        const rule = ruleOf({shape}, condition);
        const eligibility = noticeWith(rule).eligibility!;
        const real = codes.filter((each) => shape.some((pattern) => matchesPattern(pattern, each)));
        const passes = real.some(
          (each) => checkEligibility(eligibility, {serial: each}).verdict === 'affected',
        );
        const told = codesOf(rule);
        if (passes) expect(told).to.not.include('unreachable-group');
        else expect(told.some((each) => deadly.has(each))).to.equal(true);
      }),
      runsOf(10),
    );
  });
});
