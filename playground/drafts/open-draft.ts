import {DraftShelf, newDraftId, type Draft} from './draft-shelf.js';
import type {JudgedVector} from '../samples/judged-vector.js';

/** What a notice is called in a list of drafts. */
function titleOf(text: string): string {
  try {
    const {title} = JSON.parse(text) as {title?: unknown};
    const words: unknown = typeof title === 'object' && title !== null ? Object.values(title)[0] : title;
    return typeof words === 'string' ? words : '';
  } catch {
    return /"title"\s*:\s*"([^"\\]*)"/.exec(text)?.[1] ?? '';
  }
}

/** The draft that is open, and the others that wait in this browser. */
export class OpenDraft {
  /** Whether the browser keeps what is written. */
  isKept = true;
  drafts: readonly Draft[] = [];
  id = newDraftId();
  vectors: readonly JudgedVector[] = [];
  /** The text of the revision before, where this one was made from it. */
  former: string | undefined;
  private isTouched = false;
  private keptText: string | undefined;
  /** What is being kept. */
  private unkept: Draft | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly shelf = new DraftShelf();

  /** @param onChange - called each time there is something else to tell of drafts */
  constructor(private readonly onChange: () => void) {}

  /** Finds the drafts of this browser; the one that was changed last is opened. */
  async find(): Promise<Draft | undefined> {
    const found = await this.shelf.all();
    this.isKept = found !== undefined;
    this.drafts = found ?? [];
    const [last] = this.drafts;
    if (last) this.open(last);
    return last;
  }

  open({id, text, vectors = [], former}: Draft): void {
    this.id = id;
    this.keptText = text;
    this.vectors = vectors;
    this.former = former;
    this.isTouched = true;
  }

  /**
   * Begins another draft, which is kept from when it is touched.
   *
   * @param former - the text of the revision before, if it is made from that
   */
  begin(former?: string): void {
    this.id = newDraftId();
    this.keptText = undefined;
    this.vectors = [];
    this.former = former;
    this.isTouched = false;
  }

  /** Notes that the text is its owner's own. */
  touch(): void {
    this.isTouched = true;
  }

  /** Notes what its owner says of sample readers. */
  judge(vectors: readonly JudgedVector[], text: string): void {
    this.vectors = vectors;
    this.isTouched = true;
    this.keptText = undefined;
    this.keep(text);
  }

  /** Keeps the text as it is now. */
  keep(text: string): void {
    if (!this.isTouched || text === this.keptText) return;
    const {id, vectors, former} = this;
    const draft = {
      id,
      title: titleOf(text),
      changed: Date.now(),
      text,
      vectors,
      ...(former !== undefined && {former}),
    };
    this.keptText = text;
    this.unkept = draft;
    void this.change(async () => {
      const kept = await this.shelf.keep(draft);
      if (this.unkept === draft) this.unkept = undefined;
      this.isKept = kept !== undefined;
      if (kept !== id) await this.look();
      else this.drafts = [draft, ...this.drafts.filter((each) => each.id !== id)];
      if (kept !== undefined && this.id === id) this.id = kept;
    });
  }

  /** Keeps the text as it is now, on a page that may end with this task. */
  keepAtOnce(text: string): void {
    this.keep(text);
    if (this.unkept) this.shelf.keepAtOnce(this.unkept);
  }

  async drop(id: string): Promise<void> {
    await this.change(async () => {
      await this.shelf.drop(id);
      await this.look();
    });
  }

  /** Looks at what the browser has. */
  private async look(): Promise<void> {
    this.drafts = (await this.shelf.all()) ?? [];
  }

  /** Does one thing after the other. */
  private change(act: () => Promise<void>): Promise<void> {
    this.work = this.work.then(act).then(() => this.onChange());
    return this.work;
  }
}
