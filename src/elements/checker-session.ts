import type {ReactiveControllerHost} from 'lit';
import {checkNotice} from '../eligibility/check-eligibility.js';
import {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {checkerView} from '../views/checker.js';
import {fieldName, type CheckerActions, type Fault} from '../views/form.js';
import {verdictView, type VerdictState} from '../views/verdict.js';
import {fillDate, readForm} from './checker-form.js';
import {IncidentCheckedEvent} from './events.js';
import {loadEras, type Eras} from './load-eras.js';

/** The element that a checker lives in. */
type CheckerHost = Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'> &
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
  /** The document for which `eras` were asked. */
  private asked?: Notice;
  private eras?: Promise<Eras | undefined>;

  constructor(private readonly host: CheckerHost) {}

  /** The form and its answer. */
  render(notice: Notice, language: string, headingLevel: number): unknown {
    this.prepare(notice);
    const speaker = new Speaker(language, notice);
    const {faults, verdict} = this.state.notice === notice ? this.state : untouched;
    const actions = this.actions(notice, speaker);
    const answer = verdict && verdictView(notice, speaker, verdict, headingLevel + 1, actions);
    return checkerView(notice, speaker, faults, answer, headingLevel, actions);
  }

  /** Asks once for what the questions of a document may need, so that nothing the reader does asks again. */
  private prepare(notice: Notice): void {
    if (this.asked === notice) return;
    this.asked = notice;
    if (notice.eligibility?.questions.some(({kind}) => kind === 'date')) this.eras = loadEras();
  }

  private actions(notice: Notice, speaker: Speaker): CheckerActions {
    return {
      onSubmit: (event) => {
        event.preventDefault();
        void this.check(event.target as HTMLFormElement, notice, speaker);
      },
      onReset: () => void this.show({...untouched}),
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
