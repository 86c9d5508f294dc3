import './editor/define.js';
import {announce} from './announcer.js';
import {draft} from './draft.js';
import type {NoticeEditor} from './editor/notice-editor.js';
import type {SourceReview} from './editor/review.js';
import type {JsonSchema} from './editor/schema-guide.js';
import {readFile, saveFile, takeDrops} from './files.js';
import {part} from './parts.js';
import {ProblemList} from './problem-list.js';
import {settings} from './settings.js';
import {wordsIn, type Words} from './words.js';

/** The notice that an owner finds who brings none. */
const first = 'netoff-2012';

/** The text of the notice: where it comes from, how it is edited and kept, and what is wrong with it. */
export class DocumentPane {
  private review: SourceReview = {problems: []};
  private schema: JsonSchema | undefined;
  private isTouched = false;
  private isKept = draft.isPossible();
  private readonly editor: NoticeEditor = document.createElement('notice-editor');
  private readonly problems = new ProblemList(
    part('problem-summary', HTMLParagraphElement),
    part('problem-list', HTMLOListElement),
    (problem) => this.editor.showProblem(problem),
  );

  /** @param onReviewed - what is done each time the text was read */
  constructor(private readonly onReviewed: (review: SourceReview) => void) {
    this.editor.addEventListener('notice-reviewed', ({detail}) => this.handleReview(detail));
    this.editor.addEventListener('notice-edited', () => (this.isTouched = true));
    this.editor.lang = settings().language;
    part('editor', HTMLDivElement).replaceChildren(this.editor);
    takeDrops(part('document', HTMLElement), (file) => void this.openFile(file));
    part('document', HTMLElement).addEventListener('click', (event) => this.handlePress(event));
    part('file', HTMLInputElement).addEventListener('change', this.handleChoice);
    addEventListener('pagehide', () => this.keep());
  }

  /** Shows the draft, or else an example; and then learns the schema, which only those who edit need. */
  async begin(): Promise<void> {
    const kept = draft.read();
    if (kept === undefined) await this.openExample(first);
    else this.editor.value = kept;
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
    this.sayDraft();
  }

  private get words(): Words {
    return wordsIn(settings().language);
  }

  /** The least that a notice can say, which the schema has as its example. */
  private get shortest(): string | undefined {
    const [example] = this.schema?.examples ?? [];
    return example === undefined ? undefined : `${JSON.stringify(example, null, 2)}\n`;
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
    if (text) this.editor.value = text;
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
    this.isTouched = true;
    this.editor.value = read.text;
    announce('file', this.words.opened(name));
  }

  private save(): void {
    const name = `${this.review.notice?.id ?? 'notice'}.json`;
    saveFile(name, this.editor.value, 'application/json');
    announce('file', this.words.saved(name));
  }

  private format(): void {
    announce('file', this.editor.format() ? this.words.formatted : this.words.notFormatted);
  }

  private async discard(): Promise<void> {
    await this.openExample(first);
    this.isTouched = false;
    draft.discard();
    announce('file', this.words.discarded);
  }

  private keep(): void {
    if (!this.isTouched) return;
    this.isKept = draft.keep(this.editor.value);
    this.sayDraft();
  }

  private sayDraft(): void {
    const {kept, notKept} = this.words;
    part('draft-state', HTMLParagraphElement).textContent = this.isKept ? kept : notKept;
  }

  private handleReview(review: SourceReview): void {
    this.review = review;
    this.problems.show(review.problems, settings().language);
    this.keep();
    this.onReviewed(review);
  }

  private handlePress({target}: Event): void {
    const {does, example} = (target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    if (example !== undefined) void this.openExample(example).then(() => (this.isTouched = true));
    if (does === 'format') this.format();
    if (does === 'save') this.save();
    if (does === 'discard') void this.discard();
  }

  private readonly handleChoice = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.openFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
}
