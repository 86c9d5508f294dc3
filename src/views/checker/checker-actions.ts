import type {Question} from '../../model/schema/questions.js';
import type {Fault} from './faults/fault.js';

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
