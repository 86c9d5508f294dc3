import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {noticeWith, type Rule} from '../ask.js';

/** What an owner is told of a rule: level, code and place of each problem, and what it names. */
export function toldOf(rule: Rule, changes: Readonly<Record<string, object>> = {}): string[] {
  const notice = noticeWith(rule);
  const groups = notice.eligibility?.groups.map((group) => ({...group, ...changes[group.id]}));
  const {problems} = reviewNotice({...notice, eligibility: {...notice.eligibility, groups}});
  return problems
    .filter(({code}) => code !== 'unused-option' && code !== 'unused-question')
    .map(({level, code, path, received, expected}) =>
      [level, code, path.replace('/eligibility', ''), received, expected].filter(Boolean).join(' '),
    );
}
