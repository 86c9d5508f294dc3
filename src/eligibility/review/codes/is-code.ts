import {codeFault} from '../../../model/codes/code-reading.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';

/** Whether there may be such a code: one of the shape and with the check digit that the question asks for. */
export function isCode(question: CodeQuestion, code: string): boolean {
  return code !== '' && codeFault(question, code) === undefined;
}
