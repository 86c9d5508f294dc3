import type {UnfitReason} from '../../model/codes/code-reading.js';
import type {DateFault} from '../../localization/dates/typed-dates.js';
import type {Speaker} from '../../localization/speaker.js';
import type {CodeQuestion} from '../../model/schema/eligibility.js';

/** Why a code is doubted. */
type CodeFault = `code-${UnfitReason | 'near'}`;

/** Why an answer is invalid. */
export type AnswerFault =
  | DateFault
  | 'time-open'
  | 'period-inverted'
  | 'choice-missing'
  | 'choice-unknown'
  | 'code-missing'
  | CodeFault;

/** Whether an answer is a code that is doubted: it can be taken as it is. */
export function isDoubt(code: AnswerFault): code is CodeFault {
  return /^code-(?!missing)/.test(code);
}

/** Words what may be wrong with a code, and the button of a reader who goes on with it all the same. */
export type CodeFaultWords = (
  fault: Fault,
  question: CodeQuestion,
  speaker: Speaker,
) => {readonly sentence: string; readonly insist: string};

/** The two ends of a period. */
export type PeriodEnd = 'from' | 'until';

/** An invalid answer, and the field to correct it in. */
export interface Fault {
  /** The question's id. */
  readonly question: string;
  readonly code: AnswerFault;
  /** The `id` of the field to correct. */
  readonly field: string;
  /** What may be meant: the readings of an ambiguous date, as ISO 8601 dates, or similar codes. */
  readonly candidates?: readonly string[] | undefined;
  /** The end of a period that it is about. */
  readonly end?: PeriodEnd | undefined;
}

/** How the fields are understood while the form is filled in. */
export interface Draft {
  /** Unanswered questions that can no longer change the verdict. */
  readonly unneeded: ReadonlySet<string>;
  /** Dates and periods as they were understood, by question id; see `Answers`. */
  readonly dates: ReadonlyMap<string, string>;
}

/** The state of a form besides its values, which stay in the fields. */
export interface FormState {
  readonly faults: readonly Fault[];
  readonly draft: Draft;
}

/** The event handlers of a checker. */
export interface CheckerActions {
  /** From the form or its button: in a sandbox without `allow-forms` there is no submit event, but there is a click. */
  readonly onSubmit: (event: Event) => void;
  readonly onReset: (event: Event) => void;
  /** An answer has changed. */
  readonly onChange: (event: Event) => void;
  /** A pointer is down on the form. */
  readonly onPress: (event: Event) => void;
  /** Follows a link to a field or to a question's first field, named by the link's `href`. */
  readonly onFollow: (event: Event) => void;
  /** Replaces an ambiguous date by one of its readings, or a code by a similar one. */
  readonly onChooseCandidate: (fault: Fault, candidate: string) => void;
  /** Takes a code that is doubted as it is. */
  readonly onInsist: (fault: Fault) => void;
  /** Starts another check and keeps the verdicts so far. */
  readonly onAnother: (event: Event) => void;
  readonly onPrint: () => void;
  readonly onIncludeAnswers: (event: Event) => void;
}

/** The form value of "I don't know". No option has it, because it is empty. */
export const unknownValue = '';

/**
 * The name of a question's field, which is also its `id`. It contains the id of the question and not its position, so that
 * an answer stays with its question when a new revision adds or removes others.
 *
 * @param questionId - any characters but white space
 */
export function fieldName(questionId: string, field: string): string {
  return `question-${questionId}-${field}`;
}

/** The name of a field of one end of a period; of a date, if no end is named. */
export function dateFieldName(questionId: string, field: string, end?: PeriodEnd): string {
  return fieldName(questionId, end ? `${end}-${field}` : field);
}
