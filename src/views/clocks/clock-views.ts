import type {Test} from '../../model/schema/conditions.js';
import type {DateQuestion} from '../../model/schema/questions.js';
import type {ClockReadings} from '../../model/time/clock-readings.js';

/**
 * Tells times by two clocks, that of the notice and that of the reader. Views find it in their surface, because pages
 * download it only for a form that asks for a time of day, and no server knows the reader's clock.
 */
export interface ClockViews {
  /** Asks by which clock a date goes. */
  readonly question: (questionId: string, readings: ClockReadings) => unknown;
  /** An answer with its zones; undefined where it has none. */
  readonly answer: (question: DateQuestion, answer: string) => string | undefined;
  /** Renders the times of a test by the reader's clock; nothing where it has none, or that clock shows the same. */
  readonly test: (test: Test) => unknown;
}
