import type {ReactiveControllerHost} from 'lit';
import {checkNotice} from '../eligibility/check-eligibility.js';
import {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {checkerView} from '../views/checker.js';
import {fieldName, type CheckerActions, type Fault} from '../views/form.js';
import {isLongList} from '../views/question.js';
import {verdictView, type VerdictState} from '../views/verdict.js';
import {fillDate, readForm} from './checker-form.js';
import {IncidentCheckedEvent} from './events.js';
import {loadEras, type Eras} from './load-eras.js';
import type {ListSession} from './list-session.js';
import {loadList} from './load-list.js';

/** The element that a checker lives in. */
type CheckerHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate' | 'updateComplete'> &
  EventTarget & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What a reader has brought about. */
interface State {
  /** The document that it belongs to: a new revision can change the rule, and what the old one said is void. */
  readonly notice?: Notice;
  readonly faults: readonly Fault[];
  readonly verdict?: VerdictState;
}

const untouched: State = {faults: []};

/** How long an answer waits for what understands rare dates, in milliseconds. */
const patience = 3_000;

/**
 * Lets a reader ask "am I affected?" within any element. The answers live here and in the fields, and nowhere else: they
 * are in no event, no address and no storage.
 */
export class CheckerSession {
  private state = untouched;
  /** The document that `eras` and `ready` were asked for. */
  private asked?: Notice;
  private eras?: Promise<Eras | undefined>;
  private ready: Promise<void> | undefined;
  /** What makes long lists searchable, once it is there. */
  private lists: ListSession | undefined;
  /** The notice that is shown, and its lists: settled when it is shown, so that no field changes under a reader's hands. */
  private shown: {readonly notice: Notice; readonly lists: ListSession | undefined} | undefined;

  constructor(private readonly host: CheckerHost) {}

  /**
   * Asks once for what the form of a document may need, so that nothing the reader does asks again. Settles when the form
   * can be shown; where its lists cannot be had, the browser's own do.
   */
  prepare(notice: Notice): Promise<void> | undefined {
    if (this.asked !== notice) {
      this.asked = notice;
      const questions = notice.eligibility?.questions ?? [];
      if (questions.some(({kind}) => kind === 'date')) this.eras = loadEras();
      this.ready = questions.some(isLongList) ? this.prepareLists() : undefined;
    }
    return this.ready;
  }

  private async prepareLists(): Promise<void> {
    try {
      const {ListSession} = await loadList();
      this.lists ??= new ListSession(this.host);
    } catch {
      // The browser's own lists stand.
    }
  }

  /** The form and its answer. */
  render(notice: Notice, language: string, headingLevel: number): unknown {
    void this.prepare(notice);
    const speaker = new Speaker(language, notice);
    const {faults, verdict} = this.state.notice === notice ? this.state : untouched;
    const actions = this.actions(notice, speaker);
    if (this.shown?.notice !== notice) this.shown = {notice, lists: this.lists};
    const answer = verdict && verdictView(notice, speaker, verdict, headingLevel + 1, actions);
    return checkerView(notice, speaker, faults, answer, headingLevel, actions, this.shown.lists?.view);
  }

  private actions(notice: Notice, speaker: Speaker): CheckerActions {
    return {
      onSubmit: (event) => {
        event.preventDefault();
        void this.check(event.target as HTMLFormElement, notice, speaker);
      },
      onReset: () => {
        this.lists?.clear();
        void this.show({...untouched});
      },
      onFollow: (event) => {
        // The fields are out of reach of the address, and the address must not tell what was asked.
        event.preventDefault();
        this.focus((event.currentTarget as HTMLAnchorElement).hash.slice(1));
      },
      onChooseDate: (fault, date) => {
        const index = notice.eligibility?.questions.findIndex(({id}) => id === fault.question) ?? 0;
        fillDate(this.host.renderRoot, index, date);
        const faults = this.state.faults.filter((other) => other !== fault);
        void this.show({...this.state, faults}, fieldName(index, 'label'));
      },
      onPrint: () => {
        print();
      },
      onIncludeAnswers: (event) => {
        const printsAnswers = (event.target as HTMLInputElement).checked;
        const {verdict} = this.state;
        if (verdict) void this.show({...this.state, verdict: {...verdict, printsAnswers}});
      },
    };
  }

  private async check(form: HTMLFormElement, notice: Notice, speaker: Speaker): Promise<void> {
    const {state} = this;
    const eras = await Promise.race([
      this.eras,
      new Promise<undefined>((stop) => setTimeout(stop, patience)),
    ]);
    // Another press, or "Clear", has come in the meantime.
    if (this.state !== state) return;
    const calendars = eras?.calendarsFor(speaker.language);
    const {answers, faults} = readForm(form, notice.eligibility?.questions ?? [], speaker, calendars);
    const result = faults.length === 0 ? checkNotice(notice, answers) : undefined;
    if (!result) return this.show({notice, faults}, 'errors');
    const verdict = {result, answers, checkedAt: Date.now() / 60_000, printsAnswers: false};
    await this.show({notice, faults, verdict}, 'verdict');
    this.host.dispatchEvent(new IncidentCheckedEvent(result));
  }

  private async show(state: State, focused?: string): Promise<void> {
    this.state = state;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (focused !== undefined) this.focus(focused);
  }

  /** Moves the focus to a part of the checker, or to the first field of the question that a label belongs to. */
  private focus(id: string): void {
    const part = this.host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    const field =
      part?.localName === 'legend' ? part.parentElement?.querySelector<HTMLElement>('input, select') : part;
    field?.focus();
  }
}
