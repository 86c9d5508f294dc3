import {expect} from 'chai';
import * as fc from 'fast-check';
import {excludeEachOther} from '../../src/eligibility/facts/code-overlap.js';
import {codeTest} from '../../src/eligibility/facts/code-test.js';
import {rulesOf} from '../../src/eligibility/rules/compiled-rules.js';
import {unsatisfiableGroups} from '../../src/eligibility/rules/unsatisfiable-groups.js';
import type {CodeQuestion, Eligibility, Question} from '../../src/model/index.js';
import {propertyRuns} from '../model/property-runs.js';
import {codeQuestion, codeTest as anyCodeTest} from './arbitrary/codes.js';
import {periodTest, dateTest, scenes} from './arbitrary/dates.js';
import {canHold} from './oracle.js';

/** A question for a code with two tests, which nobody may be able to pass. */
const codeTests = codeQuestion(true)
  .map((members): CodeQuestion => ({id: 'serial', ...members}))
  .chain((question) =>
    fc.tuple(fc.constant(question), anyCodeTest(question, true), anyCodeTest(question, true)),
  );

const dates: Question = {id: 'bought', kind: 'date', label: 'Bought'};
const periods: Question = {id: 'bought', kind: 'period', label: 'Owned'};

/** A question for a date or a period with a test that nobody may be able to pass. */
const datedTest = fc
  .tuple(fc.constantFrom(...scenes), fc.constantFrom(dates, periods))
  .chain(([scene, question]) => {
    const test = question === dates ? dateTest('bought', scene, true) : periodTest('bought', scene);
    return fc.tuple(fc.constant(scene.zone), fc.constant(question), test);
  });

describe('what is taken for a contradiction', () => {
  it('is one: no code passes such a test', () => {
    fc.assert(
      fc.property(codeTests, ([question, test]) => {
        fc.pre(codeTest(test, question) === undefined);
        expect(canHold(test, [question], 'UTC')).to.equal(false);
      }),
      propertyRuns,
    );
  });

  it('is one: no code passes two tests that exclude each other', () => {
    fc.assert(
      fc.property(codeTests, ([question, one, other]) => {
        const [a, b] = [one, other].map((test) => codeTest(test, question));
        fc.pre(a !== undefined && b !== undefined && excludeEachOther(a, b));
        expect(canHold({all: [one, other]}, [question], 'UTC')).to.equal(false);
      }),
      propertyRuns,
    );
  });

  it('is one: nobody satisfies such a group', () => {
    fc.assert(
      fc.property(codeTests, ([question, one, other]) => {
        fc.pre([one, other].every((test) => codeTest(test, question) !== undefined));
        const when = {all: [one, {any: [other, {all: [one, other]}]}]};
        const groups = [{id: 'group', label: 'group', when}];
        const isUnsatisfiable = unsatisfiableGroups({questions: [question], groups}).has('group');
        if (isUnsatisfiable) expect(canHold(when, [question], 'UTC')).to.equal(false);
      }),
      propertyRuns,
    );
  });

  it('is every test of a date or a period that nobody passes, and no other', () => {
    fc.assert(
      fc.property(datedTest, ([timeZone, question, test]) => {
        const groups = [{id: 'group', label: 'group', when: test}];
        const eligibility: Eligibility = {timeZone, questions: [question], groups};
        const {lines} = rulesOf(eligibility, new Map());
        const line = lines.get('bought')!;
        const {holds, undecidable} = line.reach(test);
        const isContradictory = holds.length === 0 && undecidable.length === line.facts.length;
        const isAll = JSON.stringify(undecidable) === JSON.stringify(line.facts);
        expect(isContradictory && isAll).to.equal(!canHold(test, [question], timeZone));
      }),
      propertyRuns,
    );
  });
});
