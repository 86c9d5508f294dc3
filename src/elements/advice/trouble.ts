import type {Problem} from '../../model/problems/problem.js';

/**
 * What an owner is told in the console: problems of a document, what was thrown, how the element stands in its page, which
 * parts it shall show that there are none of, or what another part of the library words itself.
 */
export type Trouble =
  | readonly Problem[]
  | Error
  | 'no-document'
  | 'page-within'
  | {readonly unknownParts: readonly string[]; readonly knownParts: readonly string[]}
  | {readonly sentences: readonly string[]};
