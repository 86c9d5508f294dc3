/** Doubts codes that may be mistyped, and says what is wrong with them. Downloaded where a form asks for a code. */
export {doubtedCodes} from './doubted-codes.js';
export {codeFaultWords} from '../../views/checker/code-fault-words.js';
