/**
 * The library: read a document, decide its rule, show it. Importing it registers nothing; import
 * `incident-notice/define/incident-notice.js` for that.
 *
 * The parts of a document and of a rule have short names, such as `Text` and `Option`, which would shadow those of the
 * DOM here. They are in `incident-notice/model.js` and `incident-notice/eligibility.js`.
 */
export {
  checkEligibility,
  checkNotice,
  type Answers,
  type EligibilityResult,
  type NoticeResult,
  type Verdict,
} from './eligibility/index.js';
export * from './elements/index.js';
export {
  readNotice,
  type Notice,
  type NoticeDocument,
  type Problem,
  type ProblemCode,
  type ReadResult,
} from './model/index.js';
