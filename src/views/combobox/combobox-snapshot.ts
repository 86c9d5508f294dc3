import type {ComboboxOption} from './combobox-options.js';

/** An answer that is shown. */
export interface ComboboxRow extends ComboboxOption {
  /** Its place among all that could be shown, from 0. */
  readonly row: number;
  /** Whether it stands at the end whatever is typed. */
  readonly isLast: boolean;
}

/** What a reader sees of a list. */
export interface ComboboxSnapshot {
  /** What stands in the field. */
  readonly text: string;
  /** The value of the answer; undefined if there is none. */
  readonly value: string | undefined;
  readonly isOpen: boolean;
  /** What is shown: not more than is good for an old phone. */
  readonly rows: readonly ComboboxRow[];
  /** How many rows there are, shown or not. */
  readonly size: number;
  /** How many answers fit what was typed. */
  readonly matches: number;
  /** The row that the arrow keys have reached. */
  readonly active: number | undefined;
  /** Whether answers fit that are not shown. */
  readonly hasMore: boolean;
}
