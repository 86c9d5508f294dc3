import type {JsonSlip} from './json-slip.js';

/** Stable codes of everything that can be wrong with a document; each surface words them itself. */
export type ProblemCode =
  // the document could not be loaded
  | 'not-loaded'
  | 'integrity-mismatch'
  | 'not-json'
  | 'too-large'
  // it, or a text in it, is in another encoding than it was read in
  | 'bad-encoding'
  // it is not a notice, and the file that could say why could not be loaded, or no part of it can be read
  | 'unreadable'
  // it is one, and the page keeps it from being shown
  | 'not-rendered'
  // its shape
  | 'wrong-type'
  | 'missing-member'
  | 'unknown-value'
  | 'out-of-range'
  | 'bad-date'
  | 'bad-gtin'
  | 'bad-id'
  | 'bad-language-tag'
  | 'bad-phone-number'
  | 'bad-time'
  | 'bad-time-zone'
  | 'empty-text'
  | 'reserved-value'
  | 'too-deep'
  | 'too-long'
  | 'unsafe-url'
  // references between its parts
  | 'duplicate-id'
  | 'missing-heading'
  | 'missing-time-zone'
  | 'unfit-test'
  | 'unknown-question'
  // warnings: the notice stays readable
  | 'inverted-range'
  | 'unknown-option'
  | 'unknown-reference'
  // reported only to its owner, who has the source at hand
  | 'wrapped-notice'
  | 'duplicate-member'
  | 'unknown-member'
  | 'newer-member'
  | 'fixed-time-zone'
  | 'country-for-language'
  | 'part-of-day'
  | 'mistaken-address'
  | 'trunk-zero'
  | 'misplaced-revision'
  | 'missing-translation'
  | 'partial-translation'
  | 'contradictory-test'
  | 'unreachable-group'
  | 'narrow-gap'
  | 'overlapping-groups'
  | 'nested-group'
  | 'deciding-other'
  | 'same-for-all'
  | 'unused-question'
  | 'unused-option'
  | 'code-without-shape'
  | 'unshapely'
  | 'range-over-check-digit'
  // a template has left it to its owner
  | 'unfilled-place'
  // reported only where the document before is at hand
  | 'id-changed'
  | 'revision-not-raised'
  | 'ended-before'
  | 'date-moved-back'
  | 'unlisted-revision'
  | 'removed-id'
  | 'changed-rule';

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
