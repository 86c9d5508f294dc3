import {autocompletion} from '@codemirror/autocomplete';
import {isolateHistory, redo, undo} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {forceLinting, linter, lintGutter} from '@codemirror/lint';
import {ChangeSet, Compartment, EditorState, type Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {basicSetup} from 'codemirror';
import {reviewSource} from '../../src/cli/source/review-source.js';
import {completeFrom} from './completion.js';
import {NoticeEditedEvent, NoticeReviewedEvent} from './events.js';
import {caretHints, hoverHints} from './hints.js';
import {look} from './look.js';
import {diagnosticsOf, offsetOf, type LocatedProblem, type Reviewer} from './review.js';
import {SchemaGuide, type JsonSchema} from './schema-guide.js';
import {typingOver} from './typing.js';
import {wordsIn, type EditorWords} from './words.js';

/** A stretch of the text, in UTF-16 units from its beginning, and what comes in its place. */
export interface SourceChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** How long an owner rests before the text is read, in milliseconds. */
const rest = 300;

const hostStyles = `:host{display:block;block-size:32rem}
:host([hidden]){display:none}
:host(:focus-within){outline:3px solid light-dark(#0b4fa3,#92bdff);outline-offset:2px}`;

function hostSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyles);
  return sheet;
}

/**
 * Edits the JSON of a notice: with completion and hints from its schema, and with all that is wrong, where it is.
 *
 * Tab leaves it; Escape closes what is open. What is wrong comes by F8, one problem after another.
 *
 * @element notice-editor
 * @attr lang - The language of words and problems; that of the place in the page where it is missing.
 * @fires {NoticeEditedEvent} notice-edited - The owner changed the text.
 * @fires {NoticeReviewedEvent} notice-reviewed - The text was read: the notice that it is, or what is wrong with it.
 */
export class NoticeEditor extends HTMLElement {
  static readonly observedAttributes = ['lang'];

  /** How the text is read; at once and here, unless it is set. */
  reviewer: Reviewer = reviewSource;

  private view: EditorView | undefined;
  private text = '';
  private guide: SchemaGuide | undefined;
  private readonly wording = new Compartment();

  connectedCallback(): void {
    for (const name of ['value', 'schema']) this.takeOver(name);
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open', delegatesFocus: true});
    root.adoptedStyleSheets = [hostSheet()];
    this.view ??= new EditorView({
      root,
      parent: root,
      state: EditorState.create({doc: this.text, extensions: this.extensions()}),
    });
  }

  disconnectedCallback(): void {
    this.text = this.value;
    this.view?.destroy();
    this.view = undefined;
  }

  attributeChangedCallback(): void {
    this.reword();
  }

  /** Takes what was set before the element was defined: it would hide the accessor of this class for ever. */
  private takeOver(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const early: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, early);
  }

  /** The text, whether or not it is JSON. Setting it fires no `notice-edited`, as with fields of a form; one undo takes it back. */
  get value(): string {
    return this.view?.state.doc.toString() ?? this.text;
  }

  set value(value: string) {
    this.text = value;
    const {view} = this;
    if (!view || value === this.value) return;
    // A view that is hidden cannot tell which lines are seen, and would draw all: it begins anew with what has become of the state.
    const {state} = view.state.update({
      changes: {from: 0, to: view.state.doc.length, insert: value},
      annotations: isolateHistory.of('full'),
    });
    view.setState(state);
    // What was set as a whole is read at once: nobody is in the middle of a word.
    queueMicrotask(() => this.view === view && forceLinting(view));
  }

  /** The JSON Schema of notices, `notice.schema.json`, for completion and hints; without it there are none. */
  set schema(schema: JsonSchema | undefined) {
    this.guide = schema && new SchemaGuide(schema);
    this.reword();
  }

  /**
   * Sets the text out on lines of its own, two spaces to a level.
   *
   * @returns whether it could: a text that is not JSON is left alone
   */
  format(): boolean {
    let pretty: string;
    try {
      pretty = `${JSON.stringify(JSON.parse(this.value), null, 2)}\n`;
    } catch {
      return false;
    }
    const {view} = this;
    if (view && pretty !== this.value) {
      view.dispatch({
        changes: {from: 0, to: view.state.doc.length, insert: pretty},
        userEvent: 'input.format',
      });
    }
    return true;
  }

  /**
   * Changes the text from outside of it, in one step: one undo takes all of it back.
   *
   * @param edits - each finds its changes in the text that the one before has made
   */
  edit(edits: readonly ((text: string) => readonly SourceChange[])[]): void {
    const {view} = this;
    if (!view) return;
    let {doc} = view.state;
    let changes = ChangeSet.empty(doc.length);
    for (const edit of edits) {
      const next = ChangeSet.of(edit(doc.toString()), doc.length);
      changes = changes.compose(next);
      doc = next.apply(doc);
    }
    if (changes.empty) return;
    view.dispatch({changes, userEvent: 'input.form', annotations: isolateHistory.of('full')});
  }

  /** Takes the last step back, wherever it was made. */
  undo(): void {
    if (this.view) undo(this.view);
  }

  /** Makes the step again that was taken back last. */
  redo(): void {
    if (this.view) redo(this.view);
  }

  /** Puts the caret where a problem is, and shows that place. */
  showProblem(problem: LocatedProblem): void {
    if (this.view) this.showPlace(offsetOf(problem, this.view.state.doc));
  }

  /**
   * Puts the caret at a place and shows it.
   *
   * @param place - in UTF-16 units from the beginning
   */
  showPlace(place: number): void {
    const {view} = this;
    if (!view) return;
    const anchor = Math.min(place, view.state.doc.length);
    view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
    view.focus();
  }

  private get language(): string {
    return this.lang || this.closest<HTMLElement>('[lang]')?.lang || 'en';
  }

  private get words(): EditorWords {
    return wordsIn(this.language);
  }

  private extensions(): Extension {
    const guide = () => this.guide;
    const words = () => this.words;
    return [
      basicSetup,
      json(),
      typingOver,
      look,
      EditorView.lineWrapping,
      autocompletion({override: [completeFrom(guide, words)], icons: false}),
      hoverHints(guide),
      caretHints(guide, words),
      lintGutter(),
      EditorView.updateListener.of(
        ({docChanged}) => docChanged && this.dispatchEvent(new NoticeEditedEvent(this.value)),
      ),
      this.wording.of(this.wordedExtensions()),
    ];
  }

  private wordedExtensions(): Extension {
    const {language, words} = this;
    const read = async (view: EditorView) => {
      const {doc} = view.state;
      const found = await this.reviewer(doc.toString());
      // What was written meanwhile is read next.
      if (this.view?.state.doc !== doc) return [];
      this.dispatchEvent(new NoticeReviewedEvent(found));
      return diagnosticsOf(found, view.state, language);
    };
    return [
      linter(read, {delay: rest}),
      EditorState.phrases.of(words.phrases),
      EditorView.contentAttributes.of({'aria-label': words.label, tabindex: '0'}),
    ];
  }

  /** Says everything anew: in another language, or with what the schema says. */
  private reword(): void {
    this.view?.dispatch({effects: this.wording.reconfigure(this.wordedExtensions())});
  }
}
