export type {Answers} from './answers.js';
export {checkEligibility, checkNotice} from './check-eligibility.js';
export {prospectsOf, type Prospect} from './prospects.js';
export type {
  EligibilityResult,
  GroupStanding,
  NoticeResult,
  TestMember,
  TestStanding,
  TestState,
  Verdict,
} from './result.js';
export {truthMap, type TruthMap, type TruthRow} from './truth-map.js';
export type {RowAnswers} from './truth-rows.js';
