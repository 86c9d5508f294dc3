/** Doubts codes that may be mistyped, and says what is wrong with them. Downloaded where a form asks for a code. */
import {Speaker} from '../../localization/speaker.js';
import {wordCodeFault} from '../../views/checker/faults/code-fault-words.js';
import type {CodeFaultWords} from '../../views/checker/faults/fault-words.js';

export {saysNoCode} from '../../model/codes/no-code.js';
export {doubtedCodes} from './doubted-codes.js';

/** Words what may be wrong with a code, by a `Speaker` of this file (see `Speaker`) that knows no notice. */
export const codeFaultWords: CodeFaultWords = (fault, question, speaker) => {
  const label = speaker.text(question.label).value;
  return wordCodeFault(fault, {...question, label}, new Speaker(speaker.spoken, speaker.language));
};
