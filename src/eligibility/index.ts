export type {Answers} from './answers.js';
export {checkEligibility, checkNotice} from './check-eligibility.js';
export {prospectsOf, type Prospect} from './what-if/what-if.js';
export type {
  EligibilityResult,
  GroupOutcome,
  NoticeResult,
  TestMember,
  TestOutcome,
  TestState,
  Verdict,
} from './result.js';
export {truthMap, type TruthMap, type TruthRow} from './what-if/truth-map.js';
export type {RowAnswers} from './what-if/branches.js';
