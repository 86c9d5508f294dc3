import {errorAt, type Path, type Problem, type ProblemCode} from './problem.js';

/** What an owner should look at, though the notice can be shown. Apart from errors, of which a page tells, too. */
export function warningAt(path: Path, code: ProblemCode, received?: string, expected?: string): Problem {
  return {...errorAt(path, code, received, expected), level: 'warning'};
}
