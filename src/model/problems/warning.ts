import {errorAt, type Path, type Problem, type ProblemCode} from './problem.js';

/** A problem that does not keep the notice from being shown. In a file of its own: pages report only errors. */
export function warningAt(path: Path, code: ProblemCode, received?: string, expected?: string): Problem {
  return {...errorAt(path, code, received, expected), level: 'warning'};
}

/** A problem that may be just as its owner wants it. */
export function noteAt(path: Path, code: ProblemCode, received?: string, expected?: string): Problem {
  return {...errorAt(path, code, received, expected), level: 'note'};
}
