import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/questions.js';
import {
  isDoubt,
  isVague,
  type CodeFaultWords,
  type Fault,
  type VagueDateWords,
  type VagueFault,
} from './form.js';

/** The words that come later than the form, for what some answers need. */
export interface FaultWords {
  readonly codeFaultWords?: CodeFaultWords | undefined;
  readonly vagueDateWords?: VagueDateWords | undefined;
}

/** What is said of a date that is not exact where its own words were not loaded, as in a form that asks for no date. */
const standIns: Readonly<Record<VagueFault, 'date-missing' | 'date-ambiguous' | 'date-contradictory'>> = {
  'date-unreadable': 'date-missing',
  'date-doubtful': 'date-ambiguous',
  'two-answers': 'date-contradictory',
};

/** Words a fault as an error message, which stands with its question. */
export function faultWords(
  fault: Fault,
  question: Question,
  speaker: Speaker,
  {codeFaultWords, vagueDateWords}: FaultWords,
): string {
  const {code} = fault;
  const {kind} = question;
  if (kind === 'code' && isDoubt(code)) return codeFaultWords?.(fault, question, speaker).sentence ?? '';
  if (kind !== 'choice' && isVague(code) && vagueDateWords) return vagueDateWords.fault(fault, speaker);
  const known = isVague(code) ? standIns[code] : code;
  return isDoubt(known) ? '' : speaker.say(checker.faults[known]);
}
