import * as checker from '../../../localization/catalogues/checker/messages.js';
import type {DateNote} from '../../../localization/dates/typed-dates.js';
import type {Speaker} from '../../../localization/speaker.js';
import type {CodeQuestion, Question} from '../../../model/schema/questions.js';
import {isDoubt, isVague, type Fault, type VagueFault} from './fault.js';

/** Words what may be wrong with a code, and the button of a reader who goes on with it all the same. */
export type CodeFaultWords = (
  fault: Fault,
  question: CodeQuestion,
  speaker: Speaker,
) => {readonly sentence: string; readonly insist: string};

/** Words dates that are not exact, and answers given beside each other. */
export interface VagueDateWords {
  /** What is wrong with one. */
  readonly fault: (fault: Fault, speaker: Speaker) => string;
  /** Which year of an era a date that may be meant is of, in Japanese; the empty string elsewhere. */
  readonly era: (date: string, speaker: Speaker) => string;
  /** How one has to be understood. */
  readonly note: (note: DateNote, speaker: Speaker) => string;
}

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
