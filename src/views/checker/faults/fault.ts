import type {UnfitReason} from '../../../model/codes/code-reading.js';
import type {DateFault} from '../../../localization/dates/typed-dates.js';
import type {PeriodEnd} from '../field-names.js';

/** Why a code is doubted. */
type CodeFault = `code-${UnfitReason | 'near'}`;

/** Why an answer is invalid. */
export type AnswerFault =
  | DateFault
  | 'two-answers'
  | 'period-inverted'
  | 'choice-missing'
  | 'choice-unknown'
  | 'code-missing'
  | CodeFault;

/** Whether an answer is a code that is doubted: it can be taken as it is. */
export function isDoubt(code: AnswerFault): code is CodeFault {
  return /^code-(?!missing)/.test(code);
}

/** Whether a date is not exact, or one answer of two: words for it come later than those for other faults. */
export function isVague(code: AnswerFault): code is VagueFault {
  return code === 'date-unreadable' || code === 'date-doubtful' || code === 'two-answers';
}

export type VagueFault = 'date-unreadable' | 'date-doubtful' | 'two-answers';

/** An answer that a date and ticks beside it may come to: what was typed, or one of the ticks. */
export type TickedAnswer = 'typed' | 'forgotten' | 'never';

/** An invalid answer, and the field to correct it in. */
export interface Fault {
  /** The question's id. */
  readonly question: string;
  readonly code: AnswerFault;
  /** The `id` of the field to correct. */
  readonly field: string;
  /** What may be meant: the readings of an ambiguous date, as answers write them, or similar codes; see also `TickedAnswer`. */
  readonly candidates?: readonly string[] | undefined;
  /** The end of a period that it is about. */
  readonly end?: PeriodEnd | undefined;
  /** What was typed, or how it was understood. */
  readonly text?: string | undefined;
}
