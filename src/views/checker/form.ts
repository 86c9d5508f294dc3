import type {DateFault} from '../../localization/dates/typed-dates.js';

/** Why an answer cannot be taken. */
export type AnswerFault = DateFault | 'choice-missing' | 'choice-unknown' | 'code-missing';

/** An answer that cannot be taken, and the field that would mend it. */
export interface Fault {
  /** The question's id. */
  readonly question: string;
  readonly code: AnswerFault;
  /** The `id` of the field that is to be mended. */
  readonly field: string;
  /** What an ambiguous date may mean. */
  readonly candidates?: readonly string[] | undefined;
}

/** What the fields come to while they are filled in. */
export interface Draft {
  /** Questions of which no answer can change anything any more, and that have none. */
  readonly unneeded: ReadonlySet<string>;
  /** Dates as they were understood, by question. */
  readonly dates: ReadonlyMap<string, string>;
}

/** What a form shows besides what was entered. */
export interface FormState {
  readonly faults: readonly Fault[];
  readonly draft: Draft;
}

/** What a checker does when the reader acts. */
export interface CheckerActions {
  /** From the form or its button: a frame whose sandbox allows no forms tells of no submission, but of the press. */
  readonly onSubmit: (event: Event) => void;
  readonly onReset: (event: Event) => void;
  /** An answer was changed. */
  readonly onChange: (event: Event) => void;
  /** Something in the form is being pressed. */
  readonly onPress: (event: Event) => void;
  /** Follows a link to a field or to a question's first field, named by the link's `href`. */
  readonly onFollow: (event: Event) => void;
  /** Takes one of the dates that an ambiguous one may mean. */
  readonly onChooseDate: (fault: Fault, date: string) => void;
  /** Begins another check, and keeps the answer to this one. */
  readonly onAnother: (event: Event) => void;
  readonly onPrint: () => void;
  readonly onIncludeAnswers: (event: Event) => void;
}

/** The value that stands for "I don't know" in a form; no option can have it, because it is empty. */
export const unknownValue = '';

/**
 * The name of a question's field, which is also its id. It goes by the question's own id, so that what was entered stays
 * with its question when a new revision has others.
 *
 * @param questionId - any characters but white space
 */
export function fieldName(questionId: string, field: string): string {
  return `question-${questionId}-${field}`;
}
