import {noticeText} from '../src/cli/source/review-source.js';
import './editor/define.js';
import {announce} from './announcer.js';
import {OpenDraft} from './drafts/open-draft.js';
import {BackgroundReviewer} from './editor/background-reviewer.js';
import type {NoticeEditor} from './editor/notice-editor.js';
import type {SourceReview} from './editor/review.js';
import type {JsonSchema} from './editor/schema-guide.js';
import {readFile, saveDocument, saveFile, takeDrops} from './files.js';
import type {FormActions} from './form/form-actions.js';
import {FormPane, documentIn} from './form/form-pane.js';
import type {Obstacle} from './form/problems/obstacle.js';
import {edited, rangeOf, type Edit, type Place} from './form/source/json-edit.js';
import {part} from './parts.js';
import {ProblemList} from './problem-list.js';
import {vectorsText} from './samples/judged-vector.js';
import type {PublishOrder} from './publish/publish.js';
import {settings} from './settings.js';
import {copyText} from './takeaways.js';
import {Tabs} from './tabs.js';
import {wordsIn, type Words} from './words.js';

/** The notice that an owner finds who brings none. */
const first = 'netoff-2012';

/** The text of the notice: where it comes from, how it is edited and kept, and what is wrong with it. */
export class DocumentPane {
  private review: SourceReview = {problems: []};
  private schema: JsonSchema | undefined;
  /** The files that drafts were saved in since the page was loaded. */
  private readonly files = new Map<string, FileSystemFileHandle>();
  private readonly editor: NoticeEditor = document.createElement('notice-editor');
  private readonly draft = new OpenDraft(() => this.sayDraft());
  private readonly tabs = new Tabs(() => this.form.flush());
  private readonly problems = new ProblemList(
    part('problem-summary', HTMLParagraphElement),
    part('problem-list', HTMLOListElement),
    (problem) => this.editor.showProblem(problem),
  );
  private readonly form = new FormPane(
    part('form', HTMLDivElement),
    {
      edit: (edits, base) => this.edit(edits, base),
      undo: () => this.editor.undo(),
      redo: () => this.editor.redo(),
      showText: () => this.tabs.show('json'),
    },
    this.actions,
  );

  /** @param onReviewed - what is done each time the text was read; told what keeps it from being shown, if that is known */
  constructor(private readonly onReviewed: (review: SourceReview, obstacle?: Obstacle) => void) {
    const reviewer = new BackgroundReviewer();
    this.editor.reviewer = (text) => reviewer.read({text, former: this.draft.former});
    this.editor.addEventListener('notice-reviewed', ({detail}) => this.handleReview(detail));
    this.editor.addEventListener('notice-edited', ({detail}) => {
      this.draft.touch();
      this.form.showText(detail.value);
    });
    this.editor.lang = settings().language;
    part('editor', HTMLDivElement).replaceChildren(this.editor);
    takeDrops(part('document', HTMLElement), (file) => void this.openFile(file));
    part('document', HTMLElement).addEventListener('click', (event) => this.handlePress(event));
    part('file', HTMLInputElement).addEventListener('change', this.handleChoice);
    addEventListener('pagehide', () => this.leavePage());
    document.addEventListener('visibilitychange', () => document.hidden && this.leavePage());
  }

  /** Shows the draft, or else an example; and then learns the schema, which only those who edit need. */
  async begin(): Promise<void> {
    const draft = await this.draft.find();
    if (draft) this.show(draft.text);
    else await this.openExample(first);
    this.sayDraft();
    const answer = await this.load('notice.schema.json');
    if (answer === undefined) return;
    this.schema = JSON.parse(answer) as JsonSchema;
    this.editor.schema = this.schema;
  }

  /** Says everything in the language that is chosen now. */
  translate(): void {
    const {language} = settings();
    if (this.editor.lang !== language) this.editor.lang = language;
    this.problems.show(this.review.problems, language);
    this.form.draw();
    this.sayDraft();
  }

  /** Shows what the element says of the rule of each group. */
  showRuleWords(words: readonly string[]): void {
    this.form.showRuleWords(words);
  }

  /** Leads to where something of the notice is written: a field of the form, or its place in the text. */
  goTo(place: Place): void {
    if (this.tabs.shown === 'form') this.form.goTo(place);
    else this.editor.showPlace(rangeOf(this.editor.value, this.form.placeInText(place))?.from ?? 0);
  }

  private get actions(): FormActions {
    return {
      drafts: () => this.draft.drafts,
      currentDraft: () => this.draft.id,
      begin: (text) => this.beginWith(text),
      beginNext: (edits) => {
        const former = this.editor.value;
        this.beginWith(edited(former, edits, this.form.base), former);
      },
      former: () => (this.draft.former === undefined ? undefined : documentIn(this.draft.former)?.document),
      openDraft: (id) => this.openDraft(id),
      dropDraft: (id) => void this.draft.drop(id),
      vectors: () => this.draft.vectors,
      judge: (vectors) => {
        this.draft.judge(vectors, this.editor.value);
        this.form.draw();
      },
      saveVectors: () => this.saveVectors(),
      publish: (instructions) => void this.publish(instructions),
      copy: (id) => void copyText(id, 'file'),
    };
  }

  private get words(): Words {
    return wordsIn(settings().language);
  }

  /** The least that a notice can say, which the schema has as its example. */
  private get shortest(): string | undefined {
    const [example] = this.schema?.examples ?? [];
    return example === undefined ? undefined : `${JSON.stringify(example, null, 2)}\n`;
  }

  private show(text: string): void {
    this.editor.value = text;
    this.form.showText(text);
  }

  private edit(edits: readonly Edit[], base: Place): void {
    this.editor.edit(edits.map((edit) => (text: string) => edit(text, base)));
  }

  /** Keeps what is open as it is, and begins another draft with a text of its owner. */
  private beginWith(text: string, former?: string): void {
    this.leave();
    this.draft.begin(former);
    this.draft.touch();
    this.show(text);
  }

  private openDraft(id: string): void {
    const draft = this.draft.drafts.find((each) => each.id === id);
    if (!draft) return;
    this.leave();
    this.draft.open(draft);
    this.show(draft.text);
  }

  private async load(address: string): Promise<string | undefined> {
    try {
      const response = await fetch(address);
      if (response.ok) return await response.text();
    } catch {
      // It is told below, like an answer that is an error.
    }
    announce('file', this.words.notLoaded);
    return undefined;
  }

  private async openExample(name: string): Promise<void> {
    const text = name === 'shortest' ? this.shortest : await this.load(`${name}.json`);
    if (!text) return;
    this.leave();
    this.draft.begin();
    this.show(text);
  }

  private async openFile(file: File): Promise<void> {
    const {name} = file;
    const read = await readFile(file);
    if ('fault' in read) {
      announce(
        'file',
        read.fault === 'too-large' ? this.words.tooLarge(name) : this.words.unreadable(name, read.encoding),
      );
      return;
    }
    this.beginWith(read.text);
    announce('file', this.words.opened(name));
  }

  private async save(): Promise<void> {
    this.form.flush();
    const name = `${this.review.notice?.id ?? 'notice'}.json`;
    const {id} = this.draft;
    const saving = await saveDocument(name, this.editor.value, this.files.get(id));
    if (saving === 'broken-off') return;
    if (saving.file) this.files.set(id, saving.file);
    announce('file', this.words.saved(saving.file?.name ?? name));
  }

  private saveVectors(): void {
    const name = `${this.review.notice?.id ?? 'notice'}.vectors.json`;
    saveFile(name, vectorsText(this.draft.vectors), 'application/json');
    announce('file', this.words.saved(name));
  }

  private async publish(instructions: PublishOrder['instructions']): Promise<void> {
    const {notice} = this.review;
    if (!notice) return;
    const name = `${notice.id}.zip`;
    try {
      const {publish} = await import('./publish/publish.js');
      const text = noticeText(this.editor.value);
      saveFile(
        name,
        await publish({notice, text, vectors: this.draft.vectors, instructions}),
        'application/zip',
      );
      announce('file', this.words.saved(name));
    } catch {
      announce('file', this.words.notDrawn);
    }
  }

  private format(): void {
    announce('file', this.editor.format() ? this.words.formatted : this.words.notFormatted);
  }

  private async discard(): Promise<void> {
    const dropped = this.draft.drop(this.draft.id);
    this.draft.begin();
    await Promise.all([dropped, this.openExample(first)]);
    announce('file', this.words.discarded);
  }

  /** Keeps what was written last. */
  private leave(): void {
    this.form.flush();
    this.draft.keep(this.editor.value);
  }

  private leavePage(): void {
    this.form.flush();
    this.draft.keepAtOnce(this.editor.value);
  }

  private sayDraft(): void {
    const {kept, notKept} = this.words;
    part('draft-state', HTMLParagraphElement).textContent = this.draft.isKept ? kept : notKept;
    this.form.draw();
  }

  private handleReview(review: SourceReview): void {
    this.review = review;
    this.problems.show(review.problems, settings().language);
    this.form.showReview(review);
    this.draft.keep(this.editor.value);
    this.onReviewed(review, this.form.obstacle);
  }

  private handlePress({target}: Event): void {
    const {does, example} = (target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    if (example !== undefined) void this.openExample(example).then(() => this.draft.touch());
    if (does === 'format') this.format();
    if (does === 'save') void this.save();
    if (does === 'discard') void this.discard();
    if (does === 'undo' || does === 'redo') {
      this.form.flush();
      this.editor[does]();
    }
  }

  private readonly handleChoice = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.openFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
}
