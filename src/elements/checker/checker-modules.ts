import type {ReactiveControllerHost} from 'lit';
import type {Translations} from '../../localization/msg.js';
import type {Question} from '../../model/schema/questions.js';
import type {Notice} from '../../model/schema/notice.js';
import {isLongList} from '../../views/checker/question-fields.js';
import {loadClocks} from '../clocks/load.js';
import {loadCodes} from '../codes/load.js';
import type {ComboboxController} from '../combobox/combobox-controller.js';
import {loadCombobox} from '../combobox/load.js';
import {loadDateWords, loadEras} from '../eras/load.js';
import type {LateReaders} from './read-form.js';
import {today} from './today.js';

type Eras = Awaited<ReturnType<typeof loadEras>>;
type Codes = Awaited<ReturnType<typeof loadCodes>>;
type Clocks = Awaited<ReturnType<typeof loadClocks>>;

/** The element that shows the form. */
type ModulesHost = ReactiveControllerHost &
  HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * What the form of a notice downloads for some kinds of questions. It is requested because of the document, so that nothing
 * the reader does causes a request; each is undefined while it is on its way, and where it could not be loaded.
 */
export class CheckerModules {
  /** Doubts codes; without it, those that cannot be read count as not known, and no other is doubted. */
  codes: Codes | undefined;
  /** Reads and tells times by two clocks; without it, no answer counts. */
  clocks: Clocks | undefined;
  /** Makes long lists searchable; without it, the browser's own stand. */
  lists: ComboboxController | undefined;
  /** Whether the form asks for a time of day. */
  isTimed = false;
  /** Reads rare dates; without it, they are read as any text that is no date. */
  private eras: Eras | undefined;
  /** The words for dates that are not exact, by language; undefined while they are on their way, and where there are none. */
  private readonly dateWords = new Map<string, Translations | undefined>();
  private notice?: Notice;
  private erasRequest?: Promise<unknown>;
  private codesRequest?: Promise<unknown>;
  private formRequest: Promise<unknown> | undefined;

  constructor(private readonly host: ModulesHost) {}

  /** Requests once what a document needs. Settles when its form can be shown. */
  prepare(notice: Notice): Promise<unknown> | undefined {
    if (this.notice === notice) return this.formRequest;
    this.notice = notice;
    const questions = notice.eligibility?.questions ?? [];
    const has = (...kinds: Question['kind'][]) => questions.some(({kind}) => kinds.includes(kind));
    if (has('date', 'period')) this.erasRequest = this.loadEras();
    if (has('code')) this.codesRequest = this.loadCodes();
    this.isTimed = questions.some((question) => 'time' in question && question.time);
    this.formRequest = Promise.all([
      this.isTimed && this.loadClocks(),
      questions.some(isLongList) && this.loadLists(),
    ]);
    return this.formRequest;
  }

  /** Settles when all is there that was requested, or could not be loaded. */
  whole(): Promise<unknown> {
    return Promise.all([this.erasRequest, this.codesRequest, this.formRequest]);
  }

  /** What reads answers of a language by now, today. */
  readersFor(language: string): LateReaders {
    return {
      calendars: this.eras?.calendarsFor(language),
      vague: this.eras?.vagueDatesFor(language, today()),
      saysNoCode: this.codes?.saysNoCode,
    };
  }

  /** Requests, once for a language, the words that what was requested has by itself. */
  prepareWords(tag: string): void {
    if (this.erasRequest && !this.dateWords.has(tag)) void this.loadDateWords(tag);
    void this.clocks?.prepareWords(tag)?.then(() => this.host.requestUpdate());
  }

  /** What says dates that are not exact. */
  vagueDateWordsIn(tag: string): ReturnType<Eras['vagueDateWordsIn']> | undefined {
    return this.eras?.vagueDateWordsIn(this.dateWords.get(tag));
  }

  private async loadEras(): Promise<void> {
    this.eras = await loadEras().catch(() => undefined);
    const form = this.host.renderRoot.querySelector('form');
    const fields = [...(form?.querySelectorAll<HTMLInputElement>('.date input') ?? [])];
    // What has been typed meanwhile was read without it.
    if (fields.some(({value}) => value !== '')) form?.dispatchEvent(new Event('change'));
  }

  private async loadDateWords(tag: string): Promise<void> {
    this.dateWords.set(tag, undefined);
    this.dateWords.set(tag, await loadDateWords(tag));
    this.host.requestUpdate();
  }

  private async loadCodes(): Promise<void> {
    this.codes = await loadCodes().catch(() => undefined);
  }

  private async loadClocks(): Promise<void> {
    this.clocks = await loadClocks().catch(() => undefined);
    this.host.requestUpdate();
  }

  private async loadLists(): Promise<void> {
    const module = await loadCombobox().catch(() => undefined);
    if (module) this.lists ??= new module.ComboboxController(this.host);
  }
}
