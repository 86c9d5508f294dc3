import {findOnly, fold, search, searchable, type Searchable} from '../../localization/search.js';
import type {Speaker} from '../../localization/speaker.js';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import {comboboxOptions, type ComboboxOption} from './combobox-options.js';
import type {ComboboxSnapshot} from './combobox-snapshot.js';

/** How many matches are rendered at first, and how many more at a time: 3,000 rows are too many for an old phone. */
const portion = 50;

/**
 * The state of a combobox: the text, the matching rows, the active and the selected one. The rows are the options that match,
 * the best first, followed by those that always match.
 */
export class ComboboxState {
  isOpen = false;
  private language: string | undefined;
  private choices: readonly ComboboxOption[] = [];
  private texts: readonly Searchable[] = [];
  private typed = '';
  /** The text that is searched for; it lags behind `typed` while an input method is composing. */
  private query = '';
  /** The index of each row's option in `choices`. */
  private rows: readonly number[] = [];
  /** The active row. */
  private active: number | undefined;
  /** The option that was selected from the list. */
  private taken: number | undefined;
  /** The option whose label is exactly what was typed, or its other name where that fits no label. */
  private named: number | undefined;
  /** The matches that are rendered, from the first to before the last. */
  private shown: readonly [number, number] = [0, portion];

  constructor(private question: ChoiceQuestion) {}

  /** The value of the selected option; undefined if there is none. */
  get value(): string | undefined {
    return this.choices[this.taken ?? this.named ?? -1]?.value;
  }

  /** Whether the field is empty. */
  get isEmpty(): boolean {
    return this.taken === undefined && this.typed === '';
  }

  /** The state to render, in the reader's language. A change of language keeps the selection. */
  snapshot(speaker: Speaker): ComboboxSnapshot {
    if (this.language !== speaker.language) this.learn(speaker);
    const {typed, choices, rows, active, matches, isOpen, value} = this;
    const [from, to] = this.shown;
    const isShown = (row: number) => row >= matches || (row >= from && row < to);
    return {
      text: choices[this.taken ?? -1]?.label.value ?? typed,
      value,
      isOpen,
      rows: isOpen
        ? rows.flatMap((place, row) => {
            const choice = choices[place];
            return choice && isShown(row) ? [{...choice, row, isLast: row >= matches}] : [];
          })
        : [],
      size: rows.length,
      matches,
      active: isOpen ? active : undefined,
      hasMore: from > 0 || to < matches,
    };
  }

  /** Takes over the question of a new revision. The text stays, and so does the selection if the option still exists. */
  revise(question: ChoiceQuestion): void {
    if (this.question === question) return;
    this.question = question;
    this.language = undefined;
  }

  /** @param isComposing - whether an input method is composing, so that the text is not final yet */
  type(typed: string, isComposing: boolean): void {
    this.typed = typed;
    this.taken = undefined;
    this.named = undefined;
    if (isComposing) return;
    this.query = typed;
    this.search();
    this.isOpen = true;
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.goTo(undefined);
    this.shown = [0, portion];
  }

  close(): void {
    this.isOpen = false;
  }

  /** Moves to the next or previous row and wraps around; in a closed list, opens it at the selected option, if any. */
  step(by: 1 | -1): void {
    const end = by > 0 ? 0 : this.rows.length - 1;
    if (!this.isOpen) {
      this.open();
      this.goTo(this.taken ?? end);
      return;
    }
    const next = this.active === undefined ? end : this.active + by;
    this.goTo((next + this.rows.length) % this.rows.length);
  }

  /** Moves by several rows and does not wrap around. */
  leap(by: number): void {
    this.goTo(Math.min(Math.max((this.active ?? 0) + by, 0), this.rows.length - 1));
  }

  /** Leaves the rows, so that no row is active. */
  leaveRows(): void {
    this.active = undefined;
  }

  /** Selects the option of a row, or of the active one. Without one, the text stays. */
  take(row = this.active): void {
    const taken = this.rows[row ?? -1];
    this.close();
    if (taken !== undefined) this.settle(taken);
  }

  /** Leaves the list. If the text is exactly one option's label, that option is selected. */
  leave(): void {
    this.close();
    if (this.named !== undefined) this.settle(this.named);
  }

  clear(): void {
    this.settle(undefined);
  }

  /** Selects the option of a value, if there is one. */
  answer(value: string): void {
    const place = this.choices.findIndex((choice) => choice.value === value);
    if (place >= 0) this.settle(place);
  }

  /** Shows more rows. */
  showMore(): void {
    const [from, to] = this.shown;
    this.shown = [Math.max(0, from - portion), to + portion];
  }

  private get matches(): number {
    return this.rows.length - (this.choices.length - this.question.options.length);
  }

  private learn(speaker: Speaker): void {
    const {value} = this;
    this.language = speaker.language;
    this.choices = comboboxOptions(this.question, speaker);
    this.texts = this.choices.map(({value, label, hint}) =>
      searchable(label.value, value, ...(hint ? [hint.value] : [])),
    );
    const place = this.choices.findIndex((choice) => choice.value === value);
    if (place >= 0) this.settle(place);
    else this.forget();
  }

  /** Clears the selection: the option no longer exists. */
  private forget(): void {
    this.taken = undefined;
    this.search();
  }

  /** Selects an option: the field shows its label, and the list all options. */
  private settle(taken: number | undefined): void {
    this.taken = taken;
    this.typed = '';
    this.query = '';
    this.search();
  }

  private search(): void {
    const {length} = this.question.options;
    const last = this.choices.flatMap((_choice, place) => (place < length ? [] : [place]));
    const found = search(this.texts.slice(0, length), this.query);
    // Where nothing fits, what comes first is "I don't know": "none of these" could be a wrong all-clear.
    this.rows = [...found, ...(found.length > 0 ? last : last.reverse())];
    this.named = this.query.trim() === '' ? undefined : this.find(found.length === 0);
    this.active = undefined;
    this.shown = [0, portion];
  }

  /**
   * The option that the text names; undefined if that is none, or more than one.
   *
   * @param byNames - whether the other names of an option count as well
   */
  private find(byNames: boolean): number | undefined {
    const only = findOnly(this.texts, this.query);
    if (only !== undefined || !byNames) return only;
    const query = fold(this.query);
    const place = this.choices.findIndex(({names}) => names?.some((name) => fold(name) === query));
    return place < 0 ? undefined : place;
  }

  private goTo(row: number | undefined): void {
    this.active = row;
    const [from, to] = this.shown;
    if (row === undefined || row >= this.matches || (row >= from && row < to)) return;
    const start = Math.max(0, row - portion / 2);
    this.shown = [start, start + portion];
  }
}
