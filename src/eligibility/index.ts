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
