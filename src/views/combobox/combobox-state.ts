import {findOnly, search, searchable, type Searchable} from '../../localization/search.js';
import type {Speaker} from '../../localization/speaker.js';
import type {ChoiceQuestion} from '../../model/schema/eligibility.js';
import {comboboxOptions, type ComboboxOption} from './combobox-options.js';
import type {ComboboxSnapshot} from './combobox-snapshot.js';

/** How many of the answers that fit are shown at first, and how many more at a time: an old phone draws no 3,000. */
const portion = 50;

/**
 * What a reader does with a long list of answers: types, goes through the rows that fit, takes one. Rows are the answers
 * that fit, the best first, and then those that fit always.
 */
export class ComboboxState {
  isOpen = false;
  private language: string | undefined;
  private choices: readonly ComboboxOption[] = [];
  private texts: readonly Searchable[] = [];
  private typed = '';
  /** What is looked for; behind what is typed while an input method is at work. */
  private query = '';
  /** Places of the rows among the choices. */
  private rows: readonly number[] = [];
  /** The row that the arrow keys have reached. */
  private active: number | undefined;
  /** The choice that was taken from the list. */
  private taken: number | undefined;
  /** The choice that is called exactly what was typed. */
  private named: number | undefined;
  /** The rows that are shown, from the first to before the last, apart from those that fit always. */
  private shown: readonly [number, number] = [0, portion];

  constructor(private question: ChoiceQuestion) {}

  /** The value of the answer; undefined if there is none. */
  get value(): string | undefined {
    return this.choices[this.taken ?? this.named ?? -1]?.value;
  }

  /** Whether nothing stands in the field. */
  get isEmpty(): boolean {
    return this.taken === undefined && this.typed === '';
  }

  /** What a reader sees of it, in their language. A change of language keeps the answer. */
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

  /** Takes the same question over from a new revision: what was typed stays, and an answer that it still has. */
  revise(question: ChoiceQuestion): void {
    if (this.question === question) return;
    this.question = question;
    this.language = undefined;
  }

  /** @param isComposing - whether an input method is at work, and what is typed not yet what is meant */
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

  /** Goes to the next row or the one before, around the ends; in a closed list to the answer that was taken, if any. */
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

  /** Goes several rows on or back, but not around the ends. */
  leap(by: number): void {
    this.goTo(Math.min(Math.max((this.active ?? 0) + by, 0), this.rows.length - 1));
  }

  /** Goes back to the field. */
  leaveRows(): void {
    this.active = undefined;
  }

  /** Takes the answer in a row, or in the one that was reached. Where none was, what was typed stays. */
  take(row = this.active): void {
    const taken = this.rows[row ?? -1];
    this.close();
    if (taken !== undefined) this.settle(taken);
  }

  /** Leaves the list: what is called exactly like one answer is that answer. */
  leave(): void {
    this.close();
    if (this.named !== undefined) this.settle(this.named);
  }

  clear(): void {
    this.settle(undefined);
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

  /** What was taken is no answer any more. */
  private forget(): void {
    this.taken = undefined;
    this.search();
  }

  /** The field then shows the answer, and the list all of them. */
  private settle(taken: number | undefined): void {
    this.taken = taken;
    this.typed = '';
    this.query = '';
    this.search();
  }

  private search(): void {
    const {length} = this.question.options;
    const last = this.choices.flatMap((_choice, place) => (place < length ? [] : [place]));
    this.rows = [...search(this.texts.slice(0, length), this.query), ...last];
    this.named = this.query.trim() === '' ? undefined : findOnly(this.texts, this.query);
    this.active = undefined;
    this.shown = [0, portion];
  }

  private goTo(row: number | undefined): void {
    this.active = row;
    const [from, to] = this.shown;
    if (row === undefined || row >= this.matches || (row >= from && row < to)) return;
    const start = Math.max(0, row - portion / 2);
    this.shown = [start, start + portion];
  }
}
