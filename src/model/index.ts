export {isBlock} from './body.js';
export {compareCodes, compareVersions} from './codes/compare-codes.js';
export {codeFault, readCode, type CodeReading, type UnfitReason} from './codes/code-reading.js';
export {foldCode} from './codes/fold-code.js';
export {answersOf, otherValue} from './choice-answers.js';
export {testsOf} from './conditions.js';
export {admitNotice} from './reading/gate.js';
export {openingAt, type Opening} from './time/opening-hours.js';
export type {Problem, ProblemCode} from './problems/problem.js';
export {readNotice, type ReadResult} from './reading/read-notice.js';
export type {Block, Body, Link} from './schema/body.js';
export type {Closure, Contact, Holiday, Hours, Phone} from './schema/contact.js';
export type {AllOf, AnyOf, Condition, DateBound, Test} from './schema/conditions.js';
export type {Eligibility, Group, Outcome} from './schema/eligibility.js';
export type {
  ChoiceQuestion,
  CodeQuestion,
  DateQuestion,
  Option,
  PeriodQuestion,
  Question,
} from './schema/questions.js';
export type {Image} from './schema/image.js';
export {
  noticeSchema,
  type Advice,
  type Data,
  type EarlierRevision,
  type Issuer,
  type Kind,
  type Measure,
  type Notice,
  type NoticeDocument,
  type People,
  type Section,
  type Service,
  type Severity,
  type Stage,
  type TimelineEntry,
} from './schema/notice.js';
export type {Product} from './schema/product.js';
export type {Related} from './schema/related.js';
export type {Remedy} from './schema/remedy.js';
export {lookUpLanguage, lookUpText, type Phrase, type Text} from './text.js';
export {knownSections, weekdays, type KnownSection, type Weekday} from './vocabulary.js';
export {
  type Action,
  type Bound,
  type Exposure,
  type Relation,
  type RemedyKind,
  type Unit,
} from './schema/vocabulary.js';
export {
  civilInterval,
  civilMinute,
  daysInMonth,
  parseMoment,
  type Moment,
  type Precision,
} from './time/moment.js';
export {edgesOf, hasPassed, type When} from './time/when.js';
export {instantOf, instantsOf, isTimeZone, offsetAt} from './time/zone.js';
