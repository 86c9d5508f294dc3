import {languagesOf} from '../../model/review/missing-translations.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Speaker} from '../../localization/speaker.js';
import {wordProblem} from '../../localization/worded-problems.js';
import {readText} from '../source/document.js';
import {noticeText, reviewSource, type LocatedProblem} from '../source/review-source.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';

/** The last version of a document that could be shown. */
export interface SoundVersion {
  readonly notice: Notice;
  /** Its JSON. */
  readonly text: string;
  /** How many there have been. */
  readonly number: number;
}

/** A problem as the preview tells it. */
interface ToldProblem {
  readonly level: LocatedProblem['level'];
  /** JSON Pointer; the empty string is the whole document. */
  readonly path: string;
  /** Line and column. */
  readonly place: string;
  readonly words: string;
  readonly code: string;
}

/** What the preview shows of a document, as JSON. */
export interface PreviewState {
  /** Number of the version that is shown; 0 if none could be yet. */
  readonly version: number;
  /** Whether that is the file as it is now. */
  readonly isCurrent: boolean;
  readonly languages: readonly {readonly tag: string; readonly name: string}[];
  readonly problems: readonly ToldProblem[];
}

/** A document in a file that is being written. */
export class LiveDocument {
  sound: SoundVersion | undefined;
  state: PreviewState = {version: 0, isCurrent: false, languages: [], problems: []};
  #known: string | undefined;

  constructor(
    private readonly file: string,
    private readonly speaker: Speaker,
    private readonly terminal: Terminal,
  ) {}

  /**
   * Reads the file again.
   *
   * @returns whether there is something else to show
   */
  async read(): Promise<boolean> {
    const found = await this.#text();
    const text = typeof found === 'string' ? found : found.message;
    if (text === this.#known) return false;
    this.#known = text;
    if (typeof found === 'string') this.#review(found);
    else this.#tell([{level: 'error', path: '', place: '', words: text, code: ''}], false);
    return true;
  }

  /** The text of the file, or why it cannot be read. */
  async #text(): Promise<string | UsageError> {
    try {
      return await readText(this.file, this.speaker, this.terminal);
    } catch (error) {
      if (error instanceof UsageError) return error;
      throw error;
    }
  }

  #review(text: string): void {
    const {notice, problems} = reviewSource(text);
    if (notice) this.sound = {notice, text: noticeText(text), number: (this.sound?.number ?? 0) + 1};
    const told = problems.map((problem) => ({
      level: problem.level,
      path: problem.path,
      place: `${problem.line}:${problem.column}`,
      words: wordProblem(problem, this.speaker),
      code: problem.code,
    }));
    this.#tell(told, notice !== undefined);
  }

  #tell(problems: readonly ToldProblem[], isCurrent: boolean): void {
    const tags = this.sound ? languagesOf(this.sound.notice) : [];
    this.state = {
      version: this.sound?.number ?? 0,
      isCurrent,
      languages: tags.map((tag) => ({tag, name: this.speaker.languageName(tag)})),
      problems,
    };
  }
}
