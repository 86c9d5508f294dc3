import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {noticeWith, type Rule} from '../ask.js';

/** Told by files of the review that have tests of their own. */
const elsewhere: readonly string[] = ['unused-option', 'unused-question', 'code-without-shape', 'unshapely'];

/** What an owner is told of a rule: level, code and place of each problem, and what it names. */
export function toldOf(rule: Rule, changes: Readonly<Record<string, object>> = {}): string[] {
  const notice = noticeWith(rule);
  const groups = notice.eligibility?.groups.map((group) => ({...group, ...changes[group.id]}));
  const {problems} = reviewNotice({...notice, eligibility: {...notice.eligibility, groups}});
  return problems
    .filter(({code}) => !elsewhere.includes(code))
    .map(({level, code, path, received, expected}) =>
      [level, code, path.replace('/eligibility', ''), received, expected].filter(Boolean).join(' '),
    );
}
