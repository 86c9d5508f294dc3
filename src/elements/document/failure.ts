import type {Problem} from '../../model/problems/problem.js';
import type {ReadResult} from '../../model/reading/read-notice.js';

/** No notice, because of one problem with the whole document. */
export function failure(problem: Omit<Problem, 'level' | 'path'>): ReadResult {
  return {problems: [{level: 'error', path: '', ...problem}]};
}
