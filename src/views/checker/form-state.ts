import type {DateNote} from '../../localization/dates/typed-dates.js';
import type {ClockReadings} from '../../model/time/clock-readings.js';
import type {Fault} from './faults/fault.js';

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
