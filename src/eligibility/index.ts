export type {Answers} from './answers.js';
export {checkEligibility, checkNotice} from './check-eligibility.js';
export type {
  EligibilityResult,
  GroupStanding,
  NoticeResult,
  TestStanding,
  TestState,
  Verdict,
} from './result.js';
