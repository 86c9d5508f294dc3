import type {ComboboxOption} from './combobox-options.js';

/** An option that is rendered. */
export interface ComboboxRow extends ComboboxOption {
  /** Its position among all rows, from 0. */
  readonly row: number;
  /** Whether it is shown last whatever is typed. */
  readonly isLast: boolean;
}

/** Everything that a view renders of a combobox. */
export interface ComboboxSnapshot {
  /** The text in the field. */
  readonly text: string;
  /** The value of the selected option; undefined if there is none. */
  readonly value: string | undefined;
  readonly isOpen: boolean;
  /** The rows that are rendered: few enough for an old phone. */
  readonly rows: readonly ComboboxRow[];
  /** How many rows there are, rendered or not. */
  readonly size: number;
  /** How many options match the text. */
  readonly matches: number;
  /** The active row, if any; see `aria-activedescendant`. */
  readonly active: number | undefined;
  /** Whether there are matches that are not rendered. */
  readonly hasMore: boolean;
}
