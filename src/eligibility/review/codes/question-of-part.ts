import type {CodeQuestion} from '../../../model/schema/questions.js';
import type {CodeTest} from '../../facts/code-test.js';

/** A question that says nothing of how its codes are made up but their alphabet. */
export function withoutShape({shape: _shape, checksum: _checksum, ...rest}: CodeQuestion): CodeQuestion {
  return rest;
}

/** A question as its tests see it: of a part of a code nobody knows the shape or the check digit. */
export function questionOfPart(question: CodeQuestion, {part}: CodeTest): CodeQuestion {
  return part ? withoutShape(question) : question;
}
