import * as m from '../../../localization/catalogues/codes/messages.js';
import type {Speaker} from '../../../localization/speaker.js';
import {listOf} from '../../../model/list-of.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {patternWords} from '../../text/pattern-words.js';
import type {CodeFaultWords} from './fault-words.js';
import type {Fault} from './fault.js';

function sentence({code, candidates}: Fault, question: CodeQuestion, speaker: Speaker): string {
  const hasCandidates = candidates !== undefined && candidates.length > 0;
  if (code === 'code-near') return speaker.say(hasCandidates ? m.didYouMean : m.almostAffected);
  if (hasCandidates) return speaker.say(m.partFits);
  if (code === 'code-checksum') return speaker.say(m.wrongCheckDigit);
  if (code === 'code-alphabet') return speaker.say(question.alphabet === 'vin' ? m.onlyVin : m.onlyDigits);
  const shapes = (listOf(question.shape) ?? []).map((shape) => patternWords(shape, speaker));
  return speaker.say(m.otherShape, speaker.list(shapes, 'or'));
}

/** Words what may be wrong with a code, and the button of who has compared it. */
export const wordCodeFault: CodeFaultWords = (fault, question, speaker) => ({
  sentence: sentence(fault, question, speaker),
  insist: speaker.say(fault.code === 'code-near' ? m.asTyped : m.goOnWithout),
});
