import type {ReactiveControllerHost} from 'lit';
import type {Answers} from '../../eligibility/answers.js';
import {checkNotice} from '../../eligibility/check-eligibility.js';
import type {NoticeResult} from '../../eligibility/result.js';
import {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {checkerView} from '../../views/checker/checker.js';
import {fieldName, type CheckerActions, type Draft, type FormState} from '../../views/checker/form.js';
import {isLongList} from '../../views/checker/question-fields.js';
import {below} from '../../views/surface.js';
import type {VerdictState} from '../../views/checker/verdict-state.js';
import {verdictsView} from '../../views/checker/verdicts.js';
import {demandedFaults, draftOf, emptyTexts, fillDate, readForm} from './read-form.js';
import {IncidentCheckedEvent} from './checked-event.js';
import {loadEras, type Eras} from '../eras/load.js';
import type {ListSession} from '../combobox/combobox-controller.js';
import {loadList} from '../combobox/load.js';
import {printReceipt} from './print-answers.js';
import {verdictState} from './verdict-state.js';

/** The element that a checker lives in. */
type CheckerHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate' | 'updateComplete'> &
  EventTarget & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly shadowRoot: ShadowRoot | null;
  };

/** What a reader has brought about. */
interface State extends FormState {
  /** The document that it belongs to: where a new revision changes the rule, what the old one said is void. */
  readonly notice?: Notice;
  /** The answers so far, the latest first. */
  readonly verdicts: readonly VerdictState[];
  /** Whether what was answered is printed with the verdicts. */
  readonly printsAnswers: boolean;
}

const blank: Draft = {unneeded: new Set(), dates: new Map()};
const untouched: State = {faults: [], draft: blank, verdicts: [], printsAnswers: false};

/** How long an answer waits for what understands rare dates, in milliseconds. */
const patience = 3_000;

function isSame({questions}: Eligibility, one: Answers, other: Answers): boolean {
  return questions.every(({id}) => one[id] === other[id]);
}

/**
 * Lets a reader ask "am I affected?" within any element, for one purchase after another. The answers live here and in the
 * fields, and nowhere else: they are in no event, no address and no storage.
 */
export class CheckerSession {
  private state = untouched;
  /** The document that `erasRequest` and `ready` were asked for. */
  private asked?: Notice;
  private erasRequest?: Promise<unknown>;
  private eras: Eras | undefined;
  private ready: Promise<void> | undefined;
  /** What makes long lists searchable, once it is there. */
  private lists: ListSession | undefined;
  /** The notice that is shown, and its lists: settled when it is shown, so that no field changes under a reader's hands. */
  private shown: {readonly notice: Notice; readonly lists: ListSession | undefined} | undefined;
  /** The latest press of "Check" or "Clear". */
  private turn = {};
  /** Settles when nothing in the form is being pressed. */
  private released = Promise.resolve();

  constructor(private readonly host: CheckerHost) {}

  /**
   * Asks once for what the form of a document may need, so that nothing the reader does asks again. Settles when the form
   * can be shown; where its lists cannot be had, the browser's own do.
   */
  prepare(notice: Notice): Promise<void> | undefined {
    if (this.asked !== notice) {
      this.asked = notice;
      const questions = notice.eligibility?.questions ?? [];
      if (questions.some(({kind}) => kind === 'date')) this.erasRequest = this.prepareEras();
      this.ready = questions.some(isLongList) ? this.prepareLists() : undefined;
    }
    return this.ready;
  }

  /** The form and its answers. */
  render(notice: Notice, language: string, headingLevel: number): unknown {
    void this.prepare(notice);
    const speaker = new Speaker(language, notice);
    const state = this.stateOf(notice);
    const actions = this.actions(notice, speaker);
    if (this.shown?.notice.id !== notice.id) this.lists?.clear();
    if (this.shown?.notice !== notice) this.shown = {notice, lists: this.lists};
    const surface = {notice, speaker, headingLevel};
    const verdicts = verdictsView(below(surface), state, actions);
    return checkerView(surface, {form: state, verdicts, actions, longListView: this.shown.lists?.view});
  }

  private stateOf(notice: Notice): State {
    const {state} = this;
    if (state.notice === notice) return state;
    const {id, eligibility} = state.notice ?? {};
    // A refresh keeps what is equal: the same rule says the same of the same answers.
    if (!eligibility || eligibility !== notice.eligibility || id !== notice.id) return {...untouched, notice};
    const verdicts = state.verdicts.map((verdict) => {
      const result = checkNotice(notice, verdict.answers) ?? verdict.result;
      return {...verdict, result};
    });
    return (this.state = {...state, notice, verdicts});
  }

  private async prepareEras(): Promise<void> {
    this.eras = await loadEras();
  }

  private async prepareLists(): Promise<void> {
    try {
      const {ListSession} = await loadList();
      this.lists ??= new ListSession(this.host);
    } catch {
      // The browser's own lists stand.
    }
  }

  private actions(notice: Notice, speaker: Speaker): CheckerActions {
    return {
      onSubmit: (event) => {
        event.preventDefault();
        const form = (event.currentTarget as Element).closest('form');
        if (form) void this.check(form, notice, speaker);
      },
      onReset: () => {
        this.turn = {};
        this.lists?.clear();
        void this.show(untouched);
      },
      onChange: ({currentTarget}) => void this.follow(currentTarget as HTMLFormElement, notice, speaker),
      onPress: () => {
        this.released = new Promise((release) => {
          // What is pressed has to stay where it is until it is let go and clicked.
          for (const type of ['pointerup', 'pointercancel']) {
            addEventListener(type, () => setTimeout(release), {once: true});
          }
        });
      },
      onFollow: (event) => {
        // The fields are out of reach of the address, and the address must not tell what was asked.
        event.preventDefault();
        // As it was written: `hash` has it percent-encoded.
        this.focus((event.currentTarget as Element).getAttribute('href')?.slice(1) ?? '');
      },
      onChooseDate: (fault, date) => {
        fillDate(this.host.renderRoot, fault.question, date);
        const faults = this.state.faults.filter((other) => other !== fault);
        void this.show({...this.state, faults}, fieldName(fault.question, 'label'));
      },
      onAnother: () => {
        const questions = notice.eligibility?.questions ?? [];
        emptyTexts(this.host.renderRoot, questions);
        const state = {...this.stateOf(notice), faults: [], draft: blank};
        void this.show(state, fieldName(questions[0]?.id ?? '', 'label'));
      },
      onPrint: () => printReceipt(this.host.renderRoot),
      onIncludeAnswers: (event) => {
        const printsAnswers = (event.target as HTMLInputElement).checked;
        void this.show({...this.state, printsAnswers});
      },
    };
  }

  /** Says how dates were understood and what need not be answered, while the form is filled in. */
  private async follow(form: HTMLFormElement, notice: Notice, speaker: Speaker): Promise<void> {
    await this.released;
    const {eligibility} = notice;
    const {answers, faults, result} = this.read(form, notice, speaker);
    if (!eligibility || !result) return;
    await this.show({...this.stateOf(notice), draft: draftOf(eligibility, answers, faults, result)});
  }

  private async check(form: HTMLFormElement, notice: Notice, speaker: Speaker): Promise<void> {
    const turn = (this.turn = {});
    await Promise.race([this.erasRequest, new Promise((stop) => setTimeout(stop, patience))]);
    // Another press, or "Clear", has come in the meantime.
    if (this.turn !== turn) return;
    const {eligibility} = notice;
    const {answers, faults: all, result} = this.read(form, notice, speaker);
    if (!eligibility || !result) return;
    const faults = demandedFaults(all, result);
    const draft = draftOf(eligibility, answers, all, result);
    const before = this.stateOf(notice);
    if (faults.length > 0) return this.show({...before, faults, draft}, 'errors');
    const earlier = before.verdicts.filter((verdict) => !isSame(eligibility, verdict.answers, answers));
    const verdicts = [verdictState(eligibility, answers, result, Date.now()), ...earlier];
    await this.show({...before, faults, draft, verdicts}, 'verdict');
    this.host.dispatchEvent(new IncidentCheckedEvent(result));
  }

  private read(
    form: HTMLFormElement,
    notice: Notice,
    speaker: Speaker,
  ): ReturnType<typeof readForm> & {result: NoticeResult | undefined} {
    const calendars = this.eras?.calendarsFor(speaker.language);
    const reading = readForm(form, notice.eligibility?.questions ?? [], speaker, calendars);
    return {...reading, result: checkNotice(notice, reading.answers)};
  }

  private async show(state: State, focused?: string): Promise<void> {
    this.state = state;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (focused !== undefined) this.focus(focused);
  }

  /** Moves the focus to a part of the checker, or to the first field of the question that a label belongs to. */
  private focus(id: string): void {
    const part = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    const field =
      part?.localName === 'legend' ? part.parentElement?.querySelector<HTMLElement>('input, select') : part;
    field?.focus();
  }
}
