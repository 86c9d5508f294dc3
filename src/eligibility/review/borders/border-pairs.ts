import type {Test} from '../../../model/schema/conditions.js';
import type {Question} from '../../../model/schema/questions.js';
import {never} from '../../answers.js';
import type {BorderPair} from './border-pair.js';
import {choicePairs} from './choice-pairs.js';
import {codePairs} from './code-pairs.js';
import {datePairs} from './date-pairs.js';
import {periodPairs} from './period-pairs.js';

function pairsOf(test: Test, question: Question): BorderPair[] {
  switch (question.kind) {
    case 'choice':
      return choicePairs(test, question);
    case 'code':
      return codePairs(test, question);
    case 'date':
      return datePairs(test);
    case 'period':
      return periodPairs(test);
  }
}

/**
 * The answers on both sides of every border of a test: of each bound the last outside and the first inside, of a choice
 * every option, of codes those that are listed or fit and their neighbours. None where all answers pass it, or none does.
 */
export function borderPairs(test: Test, question: Question): BorderPair[] {
  const pairs = pairsOf(test, question);
  const [inside] = pairs[0] ?? [];
  if (!inside || question.kind === 'choice' || question.never === undefined) return pairs;
  return [...pairs, [inside, {answer: never, place: 'never', of: ''}]];
}
