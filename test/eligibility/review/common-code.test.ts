import {expect} from 'chai';
import * as fc from 'fast-check';
import {codeTest} from '../../../src/eligibility/facts/code-test.js';
import {excludeAllCodes} from '../../../src/eligibility/review/common-code.js';
import {Budget} from '../../../src/eligibility/solver/budget.js';
import type {Test} from '../../../src/model/index.js';
import {runsOf} from '../../model/property-runs.js';

type Members = Omit<Test, 'question'>;

function excludes(tests: readonly Members[], visits = 100_000): boolean {
  return excludeAllCodes(
    tests.map((members) => ({question: 'k', ...members})),
    new Budget(visits),
  );
}

describe('tests of a code', () => {
  for (const [tests, isExcluded] of [
    [[{in: ['A1']}, {in: ['B1']}], true],
    [[{in: ['A1', 'b-1']}, {in: ['B1']}], false],
    [[{in: ['-']}], true],
    [[{in: ['A1'], from: 'B00', to: 'B99'}], true],
    [[{in: ['B50'], from: 'B00', to: 'B99'}], false],
    [[{prefix: 'A'}, {prefix: 'B'}], true],
    [[{prefix: 'A'}, {prefix: 'AB'}], false],
    [[{to: 'A5'}, {from: 'A6'}], true],
    [[{to: 'A6'}, {from: 'A6'}], false],
    [[{prefix: 'ABC'}, {from: 'A1', to: 'A5'}], true],
    [[{prefix: 'A'}, {from: 'A1', to: 'A5'}], false],
    [[{prefix: 'A6'}, {from: 'A1', to: 'A5'}], true],
    [[{prefix: 'A5'}, {from: 'A1', to: 'A5'}], false],
    [[{prefix: 'Z'}, {from: 'A1', to: 'B5555'}], false],
    [[{prefix: 'Z'}, {from: 'A1', to: 'B55'}], false],
    [[{prefix: 'Z9'}, {from: 'Z91', to: 'B555'}], false],
    [[{prefix: 'C'}, {from: 'Z91', to: 'B555'}], true],
    [[{like: '####'}, {like: '@###'}], true],
    [[{like: '####'}, {like: '#*'}], false],
    [[{like: '*1'}, {like: '*2'}], true],
    [[{like: '*1*'}, {like: '*2'}], false],
    [[{like: '##'}, {from: '100'}], true],
    [[{like: '##'}, {from: '99'}], false],
    [[{like: '#9', from: '90', to: '98'}], true],
    [[{like: '#9', from: '90', to: '99'}], false],
    // Two at a time they agree.
    [[{like: 'A*'}, {like: '*B'}, {to: 'Z'}], true],
    [[{prefix: '#'}, {like: '##'}], true],
    [[{prefix: '#'}, {like: '??'}], false],
    [[{like: '*'}], false],
  ] as const) {
    it(`${JSON.stringify(tests)}: ${isExcluded ? 'no code' : 'some code'}`, () => {
      expect(excludes(tests as readonly Members[])).to.equal(isExcluded);
    });
  }

  it('count as agreeing where nobody could tell in time', () => {
    expect(excludes([{like: '*1'}, {like: '*2'}], 3)).to.equal(false);
    expect(excludes([{in: ['A', 'B', 'C', 'D', 'E']}, {in: ['F']}], 3)).to.equal(false);
  });

  it('exclude each other where trying all codes finds none', () => {
    // Those of the tests, a digit and a letter that no test names, and one before and one behind all of them.
    const characters = ['0', 'A', '1', 'B', '/', '['];
    let codes = [''];
    for (let length = 0; length < 5; length++)
      codes = ['', ...codes.flatMap((code) => characters.map((character) => code + character))];
    const real = [...new Set(codes)].filter((code) => code !== '');
    const text = (units: readonly string[], maxLength: number) =>
      fc.array(fc.constantFrom(...units), {minLength: 1, maxLength}).map((each) => each.join(''));
    const code = text(['0', 'A'], 3);
    const test: fc.Arbitrary<Members> = fc.oneof(
      fc.record({like: text(['0', 'A', '#', '@', '?', '*'], 3)}),
      fc.record({prefix: text(['0', 'A'], 2)}),
      fc.record({from: code}),
      fc.record({to: code}),
    );
    fc.assert(
      fc.property(fc.array(test, {minLength: 2, maxLength: 3}), (tests) => {
        const passes = tests.map((members) => codeTest({question: 'k', ...members})!);
        expect(excludes(tests)).to.equal(!real.some((each) => passes.every((pass) => pass(each))));
      }),
      runsOf(8),
    );
  });
});
