import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkEligibility, type Answers} from '../../src/eligibility/index.js';
import {oracleRuns, propertyRuns} from '../model/property-runs.js';
import {enquiry, enquiryInApia, sharperEnquiry, turnedRound, type Enquiry} from './arbitrary-rules.js';
import {judge} from './oracle.js';

/** More completions than these take the oracle too long. */
const mostCompletions = 5_000;

function expectOracleAgrees({eligibility, answers}: Enquiry): void {
  const expected = judge(eligibility, answers, mostCompletions);
  fc.pre(expected !== undefined);
  const {verdict, certain, possible, undecided, unfit, exact} = checkEligibility(eligibility, answers);
  const told = {verdict, certain, possible, undecided, unfit: unfit.map(({question}) => question)};
  expect(told).to.deep.equal(expected);
  expect(exact).to.equal(true);
}

/** Anything that a document could hold in the place of answers; some of it close to a real answer. */
const anyAnswers = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('question-1', 'question-2', 'question-3', 'question-4'),
    fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.string({unit: fc.constantFrom('0', '1', '2', '-', ':', 'T', 'Z', '+', '.', '..', ' ')}),
    ),
  ),
);

/** For as many runs as `test/zones.mjs` asks for, on a busy machine. */
const patience = 1_800_000;

describe('verdicts on rules that nobody wrote', () => {
  it('are those of trying every completion', () => {
    fc.assert(fc.property(enquiry, expectOracleAgrees), oracleRuns);
  }).timeout(patience);

  it('are those of trying every completion, where a day is missing from the calendar', () => {
    fc.assert(fc.property(enquiryInApia, expectOracleAgrees), {
      ...oracleRuns,
      numRuns: Math.ceil(oracleRuns.numRuns / 4),
    });
  }).timeout(patience);

  it('stay as they are once certain, whatever the reader remembers in addition', () => {
    fc.assert(
      fc.property(sharperEnquiry, ({eligibility, answers, sharper}) => {
        const before = checkEligibility(eligibility, answers);
        const after = checkEligibility(eligibility, sharper);
        if (before.verdict !== 'possibly-affected') expect(after.verdict).to.equal(before.verdict);
        expect(after.certain).to.include.members([...before.certain]);
        expect(before.possible).to.include.members([...after.possible]);
      }),
      propertyRuns,
    );
  });

  it('do not depend on the order of questions, groups and conditions', () => {
    fc.assert(
      fc.property(enquiry, ({eligibility, answers}) => {
        const one = checkEligibility(eligibility, answers);
        const other = checkEligibility(turnedRound(eligibility), answers);
        expect(other.verdict).to.equal(one.verdict);
        for (const ids of ['certain', 'possible', 'undecided'] as const) {
          expect(other[ids].toReversed(), ids).to.deep.equal(one[ids]);
        }
      }),
      propertyRuns,
    );
  });

  it('come whatever stands in the place of answers', () => {
    fc.assert(
      fc.property(enquiry, anyAnswers, ({eligibility}, answers) => {
        const {verdict} = checkEligibility(eligibility, answers as Answers);
        expect(verdict).to.be.oneOf(['affected', 'not-affected', 'possibly-affected']);
      }),
      propertyRuns,
    );
  });
});
