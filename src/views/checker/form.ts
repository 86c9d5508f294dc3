import type {UnfitReason} from '../../model/codes/code-reading.js';
import type {DateFault, DateNote} from '../../localization/dates/typed-dates.js';
import type {Speaker} from '../../localization/speaker.js';
import type {CodeQuestion, Question} from '../../model/schema/questions.js';
import type {ClockReadings} from '../../model/time/clock-readings.js';

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

/** Words what may be wrong with a code, and the button of a reader who goes on with it all the same. */
export type CodeFaultWords = (
  fault: Fault,
  question: CodeQuestion,
  speaker: Speaker,
) => {readonly sentence: string; readonly insist: string};

/** Whether a date is not exact, or one answer of two: words for it come later than those for other faults. */
export function isVague(code: AnswerFault): code is VagueFault {
  return code === 'date-unreadable' || code === 'date-doubtful' || code === 'two-answers';
}

export type VagueFault = 'date-unreadable' | 'date-doubtful' | 'two-answers';

/** Words dates that are not exact, and answers given beside each other. */
export interface VagueDateWords {
  /** What is wrong with one. */
  readonly fault: (fault: Fault, speaker: Speaker) => string;
  /** Which year of an era a date that may be meant is of, in Japanese; the empty string elsewhere. */
  readonly era: (date: string, speaker: Speaker) => string;
  /** How one has to be understood. */
  readonly note: (note: DateNote, speaker: Speaker) => string;
}

/** An answer that a date and ticks beside it may come to: what was typed, or one of the ticks. */
export type TickedAnswer = 'typed' | 'forgotten' | 'never';

/** The two ends of a period. */
export type PeriodEnd = 'from' | 'until';

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

/** How the fields are understood while the form is filled in. */
export interface Draft {
  /** Whether anything was answered: then there is something to clear. */
  readonly isAnswered: boolean;
  /** Unanswered questions that can no longer change the verdict. */
  readonly unneeded: ReadonlySet<string>;
  /** Dates and periods as they were understood, by question id; see `Answers`. Empty if it was typed that one is not known. */
  readonly dates: ReadonlyMap<string, string>;
  /** What has to be said of how they were understood. */
  readonly notes?: ReadonlyMap<string, DateNote>;
  /** What the dates may mean of which the form asks by which clock they go, by question id. */
  readonly clocks: ReadonlyMap<string, ClockReadings> | undefined;
}

/** The state of a form besides its values, which stay in the fields. */
export interface FormState {
  readonly faults: readonly Fault[];
  readonly draft: Draft;
  /** What was answered so far. */
  readonly verdicts?: readonly unknown[];
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
  /** Fills in an answer of the question that decides most, and asks again. */
  readonly onDecide: (question: Question, answer: string) => void;
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
 * @param questionId - any characters but white space, hyphens too
 * @param field - such as `from-year`; written without hyphens, so that the last one tells where the id ends
 */
export function fieldName(questionId: string, field: string): string {
  return `question-${questionId}-${field.replaceAll('-', '_')}`;
}

/** The name of a field of one end of a period; of a date, if no end is named. */
export function dateFieldName(questionId: string, field: string, end?: PeriodEnd): string {
  return fieldName(questionId, end ? `${end}-${field}` : field);
}
