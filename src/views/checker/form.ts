import type {DateFault} from '../../localization/dates/typed-dates.js';

/** Why an answer is invalid. */
export type AnswerFault = DateFault | 'choice-missing' | 'choice-unknown' | 'code-missing';

/** An invalid answer, and the field to correct it in. */
export interface Fault {
  /** The question's id. */
  readonly question: string;
  readonly code: AnswerFault;
  /** The `id` of the field to correct. */
  readonly field: string;
  /** The possible readings of an ambiguous date, as ISO 8601 dates. */
  readonly candidates?: readonly string[] | undefined;
}

/** How the fields are understood while the form is filled in. */
export interface Draft {
  /** Unanswered questions that can no longer change the verdict. */
  readonly unneeded: ReadonlySet<string>;
  /** Dates as they were understood, in ISO 8601, by question id. */
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
  /** Replaces an ambiguous date by one of its readings. */
  readonly onChooseDate: (fault: Fault, date: string) => void;
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
