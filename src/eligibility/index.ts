export type {Answers} from './answers.js';
export {checkEligibility, checkNotice} from './check-eligibility.js';
export {nearMisses, type NearMiss} from './explanation/near-misses/near-misses.js';
export {whatIf, type Alternative} from './what-if/what-if.js';
export {explainNotice, type Alternatives, type ExplainedCheck} from './what-if/explained-check.js';
export type {
  EligibilityResult,
  GroupOutcome,
  NoticeResult,
  TestMember,
  TestOutcome,
  TestState,
  UnfitAnswer,
  Verdict,
} from './result.js';
export {truthMap, type TruthMap, type TruthRow} from './what-if/truth-map.js';
export type {RowAnswers} from './what-if/branches.js';
