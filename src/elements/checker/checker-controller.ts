import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answers} from '../../eligibility/answers.js';
import {explainNotice, type ExplainedCheck} from '../../eligibility/what-if/explained-check.js';
import {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {checkerView} from '../../views/checker/checker.js';
import {fieldName, type CheckerActions} from '../../views/checker/form.js';
import {isLongList} from '../../views/checker/question-fields.js';
import {verdictsView} from '../../views/verdict/verdicts.js';
import {below, type Surface} from '../../views/surface.js';
import type {ComboboxController} from '../combobox/combobox-controller.js';
import {loadCodes} from '../codes/load.js';
import {loadCombobox} from '../combobox/load.js';
import {loadEras} from '../eras/load.js';
import {IncidentCheckedEvent} from '../events.js';
import {carryOver, emptyDraft, isSameAnswers, untouched, type CheckerState} from './checker-state.js';
import {openTimes} from './clock-readings.js';
import {printAnswers} from './print-answers.js';
import {demandedFaults, draftOf, emptyTexts, fillIn, readForm} from './read-form.js';

/** The element that a checker lives in. */
export interface CheckerHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
  readonly shownNotice: Notice | undefined;
}

/** How long a check waits for what reads rare dates and doubts codes, in milliseconds. */
const patience = 3_000;

/**
 * Lets a reader ask "am I affected?" within any element, for one purchase after another. The answers live here and in the
 * fields, and nowhere else: they are in no event, no address and no storage.
 */
export class CheckerController implements ReactiveController {
  private state = untouched;
  /** The document that `erasRequest` and `ready` belong to. */
  private prepared?: Notice;
  private erasRequest?: Promise<unknown>;
  private eras: Awaited<ReturnType<typeof loadEras>> | undefined;
  private codesRequest?: Promise<unknown>;
  private codes: Awaited<ReturnType<typeof loadCodes>> | undefined;
  /** The codes that the reader has taken as they are, by question. */
  private readonly insisted = new Map<string, string | undefined>();
  private ready: Promise<void> | undefined;
  /** Makes long lists searchable, once it is there. */
  private lists: ComboboxController | undefined;
  /** The lists of the notice that is shown: settled with it, so that no field changes under a reader's hands. */
  private shownLists: ComboboxController | undefined;
  /** The latest press of "Check" or "Clear". */
  private turn = {};
  /** Settles when nothing in the form is being pressed. */
  private released = Promise.resolve();

  constructor(private readonly host: CheckerHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const {shownNotice: notice} = this.host;
    if (!notice || notice === this.state.notice) return;
    void this.prepare(notice);
    if (notice.id !== this.state.notice?.id) this.lists?.clear();
    this.shownLists = this.lists;
    // What is compared with other codes now may be mistyped after all.
    if (notice.eligibility !== this.state.notice?.eligibility) this.insisted.clear();
    this.state = carryOver(this.state, notice);
  }

  /**
   * Requests once what the form of a document may need, so that nothing the reader does causes a request. Settles when the
   * form can be shown; where its lists could not be made searchable, the browser's own stand.
   */
  prepare(notice: Notice): Promise<void> | undefined {
    if (this.prepared !== notice) {
      this.prepared = notice;
      const questions = notice.eligibility?.questions ?? [];
      const has = (...kinds: Question['kind'][]) => questions.some(({kind}) => kinds.includes(kind));
      if (has('date', 'period')) this.erasRequest = this.prepareEras();
      if (has('code')) this.codesRequest = this.prepareCodes();
      this.ready = questions.some(isLongList) ? this.prepareLists() : undefined;
    }
    return this.ready;
  }

  /** The form and its verdicts. */
  render({notice, headingLevel, supplement, speaker: {spoken, language}}: Surface): unknown {
    const speaker = new Speaker(spoken, language, notice);
    const actions = this.actions(notice, speaker);
    const surface = {notice, speaker, headingLevel, supplement};
    const verdicts = verdictsView(below(surface), this.state, actions);
    return checkerView(surface, {
      form: this.state,
      verdicts,
      actions,
      longListView: this.shownLists?.view,
      codeFaultWords: this.codes?.codeFaultWords,
    });
  }

  private async prepareEras(): Promise<void> {
    // Without it, rare dates are read as any text that is no date.
    this.eras = await loadEras().catch(() => undefined);
  }

  private async prepareCodes(): Promise<void> {
    // Without it, codes that cannot be read count as not known, and no other is doubted.
    this.codes = await loadCodes().catch(() => undefined);
  }

  private async prepareLists(): Promise<void> {
    try {
      const {ComboboxController} = await loadCombobox();
      this.lists ??= new ComboboxController(this.host);
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
        this.insisted.clear();
        this.lists?.clear();
        void this.show({...untouched, notice});
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
      onChooseCandidate: (fault, candidate) => {
        fillIn(this.host.renderRoot, fault, candidate);
        const faults = this.state.faults.filter((other) => other !== fault);
        void this.show({...this.state, faults}, fault.end ? fault.field : fieldName(fault.question, 'label'));
      },
      onInsist: ({question}) => {
        const form = this.host.renderRoot.querySelector('form');
        if (!form) return;
        this.insisted.set(question, this.read(form, notice, speaker).answers[question]);
        void this.check(form, notice, speaker);
      },
      onAnother: () => {
        this.insisted.clear();
        const questions = notice.eligibility?.questions ?? [];
        emptyTexts(this.host.renderRoot, questions);
        const state = {...this.state, faults: [], draft: emptyDraft};
        void this.show(state, fieldName(questions[0]?.id ?? '', 'label'));
      },
      onPrint: () => printAnswers(this.host.renderRoot),
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
    const {answers, faults, check} = this.read(form, notice, speaker);
    if (!eligibility || !check) return;
    await this.show({...this.state, draft: draftOf(eligibility, answers, faults, check.result)});
  }

  private async check(form: HTMLFormElement, notice: Notice, speaker: Speaker): Promise<void> {
    const turn = (this.turn = {});
    const requests = Promise.all([this.erasRequest, this.codesRequest]);
    await Promise.race([requests, new Promise((stop) => setTimeout(stop, patience))]);
    // Another press, or "Clear", has come in the meantime.
    if (this.turn !== turn) return;
    const {eligibility} = notice;
    const {answers, faults: all, check} = this.read(form, notice, speaker);
    if (!eligibility || !check) return;
    const {result} = check;
    const doubts = this.codes?.doubtedCodes(eligibility, answers, result) ?? [];
    const faults = [
      ...demandedFaults(all, result),
      ...openTimes(notice, answers),
      ...doubts.filter(({question}) => !this.hasInsisted(question, answers)),
    ];
    const draft = draftOf(eligibility, answers, all, result);
    const {state} = this;
    if (faults.length > 0) return this.show({...state, faults, draft}, 'errors');
    const earlier = state.verdicts.filter((verdict) => !isSameAnswers(eligibility, verdict.answers, answers));
    const checkedAt = Math.floor(Date.now() / 60_000);
    const verdicts = [{answers, result, alternatives: check.alternatives(), checkedAt}, ...earlier];
    await this.show({...state, faults, draft, verdicts}, 'verdict');
    this.host.dispatchEvent(new IncidentCheckedEvent(result));
  }

  private hasInsisted(question: string, answers: Answers): boolean {
    return this.insisted.has(question) && this.insisted.get(question) === answers[question];
  }

  private read(
    form: HTMLFormElement,
    notice: Notice,
    speaker: Speaker,
  ): ReturnType<typeof readForm> & {check: ExplainedCheck | undefined} {
    const calendars = this.eras?.calendarsFor(speaker.language);
    const reading = readForm(form, notice.eligibility?.questions ?? [], speaker, calendars);
    return {...reading, check: explainNotice(notice, reading.answers)};
  }

  private async show(state: CheckerState, focused?: string): Promise<void> {
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
