import type {Verdict} from '../../../src/eligibility/result.js';
import type {Pair} from './pair.js';

/** What the checker answers, in words. */
export const verdictWords: Readonly<Record<Verdict, Pair>> = {
  affected: ['affected', '対象です'],
  'possibly-affected': ['possibly affected', '対象かもしれません'],
  'not-affected': ['not affected', '対象ではありません'],
};
