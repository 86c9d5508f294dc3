import type {Problem} from '../../model/problems/problem.js';

/**
 * What an owner is told in the console: problems of a document, what was thrown, how the element stands in its page, or what
 * another part of the library words itself.
 */
export type Trouble =
  readonly Problem[] | Error | 'no-document' | 'page-within' | {readonly sentences: readonly string[]};
