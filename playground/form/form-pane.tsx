import {render} from 'preact';
import type {SuggestedVector} from '../../src/eligibility/review/suggested-vectors.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';
import type {SourceReview} from '../editor/review.js';
import {LatestWorker} from '../latest-worker.js';
import {settings} from '../settings.js';
import type {Desk} from './desk.js';
import {FormView} from './form-view.js';
import type {FormActions} from './form-actions.js';
import {obstacleIn, type Obstacle} from './problems/obstacle.js';
import type {Edit, Place} from './source/json-edit.js';
import {shiftOpened} from './source/opened-items.js';
import {primaryLanguage} from './source/primary-language.js';
import {isMembers, valueAt} from './source/values.js';
import {isWithin, pointerTo, stepOf, stepsIn, type Step} from './steps.js';

/** The text that the form works on; others can change it as well. */
export interface FormSource {
  /** Changes the text in one step. */
  edit(edits: readonly Edit[], base: Place): void;
  undo(): void;
  redo(): void;
  /** Shows the text itself. */
  showText(): void;
}

/** The document in a text, and where it is; a case file has the notice as a member. */
export function documentIn(text: string): {document: unknown; base: Place} | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isMembers(value)) return undefined;
    const isCase = isMembers(value.notice) && value.formatVersion === undefined;
    return isCase ? {document: value.notice, base: ['notice']} : {document: value, base: []};
  } catch {
    return undefined;
  }
}

/** The control that somebody wants to use who is led to a part of the form. */
function controlIn(part: Element): HTMLElement | null {
  return part.querySelector<HTMLElement>('input, select, textarea') ?? part.querySelector('summary, button');
}

/** The innermost part of the form that a place belongs to. */
function partFor(pointer: string, root: Element): Element | undefined {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-place]')];
  const fitting = parts.filter(({dataset: {place = ''}}) => isWithin(pointer, place));
  return fitting.sort((a, b) => (b.dataset.place ?? '').length - (a.dataset.place ?? '').length)[0];
}

/** The form over the text of a notice: what is written in one is there in the other. */
export class FormPane {
  private step: Step = 'begin';
  private text = '';
  private found: ReturnType<typeof documentIn>;
  private review: SourceReview = {problems: []};
  private ruleWords: readonly string[] = [];
  private samples: readonly SuggestedVector[] = [];
  private sampled: Eligibility | undefined;
  private readonly sampler = new LatestWorker<Eligibility, SuggestedVector[]>(
    'samples/worker.js',
    (samples) => {
      this.samples = samples;
      this.draw();
    },
    () => undefined,
  );
  private opened: ReadonlySet<string> = new Set();
  private readonly pending = new Set<() => void>();

  constructor(
    private readonly root: HTMLElement,
    private readonly source: FormSource,
    private readonly actions: FormActions,
  ) {
    root.replaceChildren();
    root.addEventListener('keydown', (event) => this.handleKey(event));
  }

  /** Shows what a text says now. */
  showText(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.found = documentIn(text);
    this.draw();
  }

  /** Shows what is wrong with it. */
  showReview(review: SourceReview): void {
    this.review = review;
    this.findSamples();
    this.draw();
  }

  /** Shows what the element says of rules that the form has no words for. */
  showRuleWords(words: readonly string[]): void {
    if (words.join('\n') === this.ruleWords.join('\n')) return;
    this.ruleWords = words;
    this.draw();
  }

  /** Writes what was typed a moment ago. */
  flush(): void {
    for (const write of [...this.pending]) write();
  }

  /** Where the document stands in the text. */
  get base(): Place {
    return this.found?.base ?? [];
  }

  /** Where a place of the document is in the text. */
  placeInText(place: Place): Place {
    return [...this.base, ...place];
  }

  /** The first place that keeps the notice from being shown, where the form has it. */
  get obstacle(): Obstacle | undefined {
    return obstacleIn(this.desk);
  }

  /** Leads to the field in which something is written. */
  goTo(place: Place): void {
    this.goToPointer(pointerTo(place));
  }

  private goToPointer(pointer: string): void {
    const steps = stepsIn(pointer);
    if (steps.length === 0) return;
    const step = stepOf(steps);
    this.opened = new Set([...this.opened, ...steps.map((_, index) => pointerTo(steps.slice(0, index + 1)))]);
    if (step !== this.step) this.flush();
    this.step = step;
    this.findSamples();
    this.draw();
    const part = partFor(pointer, this.root);
    for (let outer = part?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
      outer.open = true;
    const control = part && controlIn(part);
    control?.focus({preventScroll: true});
    (control ?? part)?.scrollIntoView({block: 'center'});
  }

  show(step: Step): void {
    this.flush();
    this.step = step;
    this.findSamples();
    this.draw();
    const title = this.root.querySelector<HTMLElement>('#step-title');
    title?.focus({preventScroll: true});
    title?.scrollIntoView({block: 'nearest'});
  }

  /** Draws all anew, as in another language. */
  draw(): void {
    render(
      <FormView
        desk={this.desk}
        step={this.step}
        isReadable={this.found !== undefined}
        onShow={(step) => this.show(step)}
        onUndo={() => this.source.undo()}
        onSource={() => this.source.showText()}
      />,
      this.root,
    );
  }

  private get desk(): Desk {
    const {found, review, ruleWords, samples, opened, pending, actions} = this;
    const {language} = settings();
    const prefix = pointerTo(found?.base ?? []);
    const document = found?.document;
    return {
      document,
      notice: review.notice,
      problems: review.problems
        .filter(({path}) => isWithin(path, prefix))
        .map((problem) => ({...problem, path: problem.path.slice(prefix.length)})),
      language,
      main: primaryLanguage(valueAt(document, ['language']), language),
      ruleWords,
      samples,
      opened,
      pending,
      actions,
      edit: (...edits) => this.edit(edits),
      goTo: (pointer) => this.goToPointer(pointer),
      show: (step) => this.show(step),
      open: (pointer, isOpen) => this.open(pointer, isOpen),
      shift: (list, index, by) => {
        this.opened = shiftOpened(this.opened, list, index, by);
        this.draw();
      },
    };
  }

  /** Looks for readers at the borders of the rule, where they are shown. */
  private findSamples(): void {
    const eligibility = this.review.notice?.eligibility;
    if (this.step !== 'affected' || !eligibility) return;
    if (JSON.stringify(eligibility) === JSON.stringify(this.sampled)) return;
    this.sampled = eligibility;
    this.samples = [];
    this.sampler.give(eligibility);
  }

  private edit(edits: readonly Edit[]): void {
    this.flush();
    this.source.edit(edits, this.found?.base ?? []);
  }

  private open(pointer: string, isOpen: boolean): void {
    if (this.opened.has(pointer) === isOpen) return;
    const opened = new Set(this.opened);
    if (isOpen) opened.add(pointer);
    else opened.delete(pointer);
    this.opened = opened;
    this.draw();
  }

  private handleKey(event: KeyboardEvent): void {
    const {key, ctrlKey, metaKey, shiftKey, altKey} = event;
    if (altKey || ctrlKey === metaKey) return;
    const isRedo = (key.toLowerCase() === 'z' && shiftKey) || key.toLowerCase() === 'y';
    if (!isRedo && key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.flush();
    // What a field still shows of what was typed gives way to what the text says.
    const {activeElement} = document;
    if (isRedo) this.source.redo();
    else this.source.undo();
    if (activeElement instanceof HTMLElement) {
      activeElement.blur();
      activeElement.focus();
    }
  }
}
