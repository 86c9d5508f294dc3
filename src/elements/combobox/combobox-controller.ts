import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import type {LongListView} from '../../views/checker/field.js';
import {comboboxView, type ComboboxActions} from '../../views/combobox/combobox.js';
import {comboboxStyles} from '../../views/combobox/combobox.styles.js';
import {addStyles} from '../add-styles.js';
import {findField} from '../checker/find-field.js';
import {pressKey} from './keys.js';
import {ComboboxState} from '../../views/combobox/combobox-state.js';

/** How long after the last letter the number of answers is told, so that it is not said at every letter. */
const typingTime = 700;

/** The element that lists live in. */
type ComboboxHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate' | 'updateComplete'> & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
};

/** A list, and the place of its question. */
interface PlacedList {
  readonly list: ComboboxState;
  readonly questionId: string;
}

/** Lets a reader search the long lists of a form within any element. */
export class ComboboxController implements ReactiveController {
  /** By the id of the question. */
  private readonly lists = new Map<string, ComboboxState>();
  private opened: PlacedList | undefined;
  private isTold = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ComboboxHost) {
    host.addController(this);
    if (host.shadowRoot) addStyles(host.shadowRoot, [comboboxStyles]);
  }

  hostDisconnected(): void {
    this.opened?.list.close();
    this.follow(undefined);
  }

  /** Empties all lists. */
  clear(): void {
    this.lists.clear();
    this.follow(undefined);
  }

  /** Answers a question with the value of one of its options. */
  answer({id}: ChoiceQuestion, value: string): void {
    this.lists.get(id)?.answer(value);
    this.host.requestUpdate();
  }

  /** Leaves a text in the field of a question, as someone does who finds no option for it. */
  search({id}: ChoiceQuestion, text: string): void {
    const list = this.lists.get(id);
    list?.type(text, false);
    list?.leave();
    this.host.requestUpdate();
  }

  /** The field of a long list. */
  readonly view: LongListView = (question, field) => {
    const list = this.lists.get(question.id) ?? new ComboboxState(question);
    this.lists.set(question.id, list);
    list.revise(question);
    const actions = this.actions({list, questionId: field.questionId});
    return comboboxView(question, {
      state: list.snapshot(field.speaker),
      isTold: this.isTold,
      field,
      actions,
    });
  };

  private actions(placed: PlacedList): ComboboxActions {
    const {list} = placed;
    const act = (action: () => void) => void this.act(placed, action);
    return {
      onInput: (event) => {
        // The end of a composition, which some browsers tell after the last event of typing, is an event of another kind.
        list.type((event.target as HTMLInputElement).value, event instanceof InputEvent && event.isComposing);
        void this.showFound(placed);
      },
      onKeydown: (event) => {
        // oxlint-disable-next-line typescript/no-deprecated -- Safari says 229, and nothing else, of the Enter that ends a composition (WebKit bug 165004)
        if (event.isComposing || event.keyCode === 229) return;
        act(() => {
          if (!pressKey(list, event)) return;
          event.preventDefault();
          // The Escape that closes a list shall not close what the page has around it.
          event.stopPropagation();
        });
      },
      onPress: (event) => {
        // Whoever goes back to an answer wants another one, and types over it.
        if (!list.isOpen && list.value !== undefined) (event.target as HTMLInputElement).select();
        act(() => list.open());
      },
      onToggle: () => {
        this.find(placed.questionId, 'choice')?.focus();
        act(() => (list.isOpen ? list.close() : list.open()));
      },
      onTake: (row) => act(() => list.take(row)),
      onShowMore: () => act(() => list.showMore()),
      onFocusout: ({currentTarget, relatedTarget}) => {
        if (!(currentTarget as Element).contains(relatedTarget as Node | null)) act(() => list.leave());
      },
    };
  }

  /** Does something with a list, shows it, and tells the form if the answer is another one, as the browser's own would. */
  private async act(placed: PlacedList, action: () => void): Promise<void> {
    const {list, questionId} = placed;
    const {value, isOpen} = list;
    action();
    const isOther = list.value !== value;
    await this.show(placed, list.isOpen !== isOpen);
    if (isOther) this.find(questionId, 'choice')?.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** @param isNew - whether the list was opened, closed or searched, and so begins at its top */
  private async show(placed: PlacedList, isNew: boolean): Promise<void> {
    if (isNew) this.follow(placed);
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (!placed.list.isOpen) return;
    const listbox = this.find(placed.questionId, 'list');
    if (isNew && listbox) listbox.scrollTop = 0;
    listbox?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  /** Only whoever types sees the page move: under a pointer, the next press would meet something else. */
  private async showFound(placed: PlacedList): Promise<void> {
    await this.show(placed, true);
    this.find(placed.questionId, 'list')?.parentElement?.scrollIntoView({block: 'nearest'});
  }

  /** Keeps in mind which list is open: a press beside it closes it, and after a while it tells how much it holds. */
  private follow(placed: PlacedList | undefined): void {
    clearTimeout(this.timer);
    this.isTold = false;
    this.opened = placed?.list.isOpen ? placed : undefined;
    if (!this.opened) {
      document.removeEventListener('pointerdown', this.handlePress);
      return;
    }
    document.addEventListener('pointerdown', this.handlePress);
    this.timer = setTimeout(() => {
      this.isTold = true;
      this.host.requestUpdate();
    }, typingTime);
  }

  private find(questionId: string, field: string): HTMLElement | null {
    return findField(this.host.renderRoot, questionId, field);
  }

  // Safari on phones leaves the focus in the field when something else is pressed that takes none.
  private readonly handlePress = (event: Event) => {
    const {opened} = this;
    const combobox = opened && this.find(opened.questionId, 'choice')?.parentElement;
    if (combobox && !event.composedPath().includes(combobox))
      void this.act(opened, () => opened.list.leave());
  };
}
