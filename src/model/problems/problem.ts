import type {ProblemCode} from './check-numbers.js';
import type {JsonSlip} from './json-slip.js';

export type {ProblemCode};

/** One problem of a document. */
export interface Problem {
  readonly code: ProblemCode;
  /**
   * An error keeps the notice from being shown, or a condition from ever holding; a warning does not. A note may be just as
   * its owner wants it.
   */
  readonly level: 'error' | 'warning' | 'note';
  /** JSON Pointer (RFC 6901) to the place; the empty string is the whole document. */
  readonly path: string;
  /** The expected value, such as the name of a type or the known values. */
  readonly expected?: string;
  /** The value found there, shortened; of the wrong type, a text stands in quotation marks. */
  readonly received?: string;
  /** The known name that is nearest to what was found, where one is near. */
  readonly nearest?: string;
  /** What kind of slip keeps a text from being JSON, where it is a common one. */
  readonly slip?: JsonSlip;
  /** HTTP status, where the server answered with an error. */
  readonly status?: number;
}

/** A JSON Pointer (RFC 6901) from the members that lead to a place. */
export function pointer(members: Path): string {
  return members.map((member) => '/' + String(member).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** Members that lead to a place in a document. */
export type Path = readonly (string | number)[];

/** A problem that keeps a notice from being shown. */
export function errorAt(path: Path, code: ProblemCode, received?: string, expected?: string): Problem {
  return {
    code,
    level: 'error',
    path: pointer(path),
    ...(received !== undefined && {received}),
    ...(expected !== undefined && {expected}),
  };
}
