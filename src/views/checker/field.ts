import type {Speaker} from '../../localization/speaker.js';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import type {Fault} from './faults/fault.js';

/** Everything that a field is rendered with. */
export interface Field {
  readonly questionId: string;
  readonly speaker: Speaker;
  readonly fault: Fault | undefined;
  /** The date or period as it was understood, in words. */
  readonly reading?: string | undefined;
  /** What has to be said of how it was understood. */
  readonly note?: string | undefined;
  /** Asks by which clock a date goes, where it may go by two. */
  readonly clockQuestion?: unknown;
}

/** Renders the field of a long list. */
export type LongListView = (question: ChoiceQuestion, field: Field) => unknown;
