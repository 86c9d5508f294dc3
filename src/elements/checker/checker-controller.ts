import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Answers} from '../../eligibility/answers.js';
import {explainNotice, type ExplainedCheck} from '../../eligibility/what-if/explained-check.js';
import type {NoticeResult} from '../../eligibility/result.js';
import type {Locale} from '../../localization/locale.js';
import {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {checkerView} from '../../views/checker/checker.js';
import type {CheckerActions} from '../../views/checker/checker-actions.js';
import type {Fault} from '../../views/checker/faults/fault.js';
import {fieldName} from '../../views/checker/field-names.js';
import type {Draft} from '../../views/checker/form-state.js';
import {keptAnswersView} from '../../views/verdict/kept-answers.js';
import {verdictsView} from '../../views/verdict/verdicts.js';
import {below, type Surface} from '../../views/surface.js';
import type {ComboboxController} from '../combobox/combobox-controller.js';
import type {AnswerStarter} from '../answers/answer-starter.js';
import type {Pen} from '../answers/fill-form.js';
import {givenAnswers} from '../answers/given-answers.js';
import {loadAnswers} from '../answers/load.js';
import {IncidentCheckedEvent} from '../events.js';
import {patiently} from '../patience.js';
import {CheckerModules} from './checker-modules.js';
import {
  areOther,
  carryOver,
  emptyDraft,
  isSameAnswers,
  untouched,
  type CheckerState,
} from './checker-state.js';
import {entriesIn, keepEntries, type Entries} from './keep-entries.js';
import {keepKeys} from './keep-keys.js';
import {printAnswers} from './print-answers.js';
import {demandedFaults, draftOf, readForm, type FormReading} from './read-form.js';
import {untilReleased} from './until-released.js';
import {emptyTexts, writeAnswer, writeCandidate, writeDate} from './write-form.js';

/** The element that a checker lives in. */
export interface CheckerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shownNotice: Notice | undefined;
  readonly locales: {readonly locale: Locale | undefined};
  /** What its owner has the form start with. */
  readonly answers?: unknown;
  /** Whether the page shows what a server rendered. */
  readonly isServerRendered: boolean;
}

/** A notice with its rule. */
interface RuledNotice {
  readonly notice: Notice;
  readonly eligibility: Eligibility;
}

/**
 * Lets a reader ask "am I affected?" within any element, for one purchase after another. The answers live here and in the
 * fields, and nowhere else: they are in no event, no address and no storage.
 */
export class CheckerController implements ReactiveController {
  private state = untouched;
  private readonly modules: CheckerModules;
  /** The codes that the reader has taken as they are, by question. */
  private readonly insisted = new Map<string, string | undefined>();
  /** The lists of the notice that is shown: settled with it, so that no field changes under a reader's hands. */
  private shownLists: ComboboxController | undefined;
  /** What a check has thrown. */
  private failure?: Error;
  /** What stood in the form before an update. */
  private entries: Entries | undefined;
  /** The latest press of "Check" or "Clear". */
  private turn = {};
  /** Settles when nothing in the form is being pressed. */
  private released = Promise.resolve();
  private starterRequest?: Promise<unknown>;
  /** Starts the form answered, where the owner of the page has given answers. */
  private starter: AnswerStarter | undefined;
  /** Who speaks in the form that is shown. */
  private speaker: Speaker | undefined;

  constructor(private readonly host: CheckerHost) {
    this.modules = new CheckerModules(host);
    host.addController(this);
    keepKeys(host);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.handlePagehide);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.handlePagehide);
  }

  hostUpdate(): void {
    const {shownNotice: notice, shadowRoot, locales} = this.host;
    if (locales.locale) this.modules.prepareWords(locales.locale.tag);
    // Another incident begins with empty fields.
    const isOther = this.state.notice !== undefined && notice?.id !== this.state.notice.id;
    this.entries = isOther ? undefined : entriesIn(shadowRoot);
    if (!notice || notice === this.state.notice) return;
    void this.prepare(notice);
    if (notice.id !== this.state.notice?.id) this.modules.lists?.clear();
    this.shownLists = this.modules.lists;
    // What is compared with other codes now may be mistyped after all.
    if (notice.eligibility !== this.state.notice?.eligibility) this.insisted.clear();
    this.state = carryOver(this.state, notice);
  }

  hostUpdated(): void {
    keepEntries(this.host.shadowRoot, this.entries);
    this.entries = undefined;
    void this.prepareStarter();
    if (!this.host.isServerRendered) this.starter?.update(this.state.notice);
  }

  /**
   * Requests once what the form of a document may need, so that nothing the reader does causes a request. Settles when the
   * form can be shown.
   */
  prepare(notice: Notice): Promise<unknown> {
    return Promise.all([this.modules.prepare(notice), this.prepareStarter()]);
  }

  /**
   * A surface that keeps what stands around the form, and tells times by the reader's clock as well, where the form asks for
   * a time of day.
   */
  complete(surface: Surface): Surface {
    // A server knows no clock of a reader, and hydration begins with the same.
    if (this.host.isServerRendered) return surface;
    return {...surface, clocks: this.modules.clocks?.clockViewsIn(surface), guard};
  }

  /** The form and its verdicts. */
  render({speaker: {spoken, language}, ...shown}: Surface): unknown {
    if (this.failure) throw this.failure;
    const {notice} = shown;
    const {eligibility} = notice;
    const speaker = (this.speaker = new Speaker(spoken, language, notice));
    const actions = this.actions(notice, speaker);
    const surface = this.complete({...shown, speaker});
    const verdicts = verdictsView(below(surface), this.state, actions);
    return checkerView(surface, {
      form: this.state,
      before: eligibility && keptAnswersView({...surface, eligibility}, this.state.kept),
      verdicts,
      actions,
      longListView: this.shownLists?.view,
      codeFaultWords: this.modules.codes?.codeFaultWords,
      vagueDateWords: this.modules.vagueDateWordsIn(spoken.tag),
    });
  }

  private prepareStarter(): Promise<unknown> | undefined {
    if (givenAnswers(this.host) !== undefined) this.starterRequest ??= this.loadStarter();
    return this.starterRequest;
  }

  private async loadStarter(): Promise<void> {
    // Without it, the form is empty.
    const module = await loadAnswers().catch(() => undefined);
    if (!module) return;
    this.starter = new module.AnswerStarter(this.host, (fill) => this.run(this.start(fill)));
    this.host.requestUpdate();
  }

  private actions(notice: Notice, speaker: Speaker): CheckerActions {
    return {
      onSubmit: (event) => {
        event.preventDefault();
        this.run(this.check(notice));
      },
      onReset: () => {
        this.turn = {};
        this.insisted.clear();
        this.modules.lists?.clear();
        // The button that was pressed goes with what there was to clear.
        const isPressed = this.host.shadowRoot?.activeElement?.matches('[type="reset"]');
        const first = notice.eligibility?.questions[0]?.id ?? '';
        void this.show({...untouched, notice}, isPressed ? fieldName(first, 'label') : undefined);
      },
      onChange: () => this.run(this.follow()),
      onPress: () => {
        this.released = untilReleased(this.host.renderRoot);
      },
      onFollow: (event) => {
        // The fields are out of reach of the address, and the address must not tell what was asked.
        event.preventDefault();
        // As it was written: `hash` has it percent-encoded.
        this.focus((event.currentTarget as Element).getAttribute('href')?.slice(1) ?? '');
      },
      onChooseCandidate: (fault, candidate) => {
        writeCandidate(this.host.renderRoot, fault, candidate, speaker);
        const faults = this.state.faults.filter((other) => other !== fault);
        const field = fault.end ? fault.field : fieldName(fault.question, 'label');
        // It is followed as if it had been typed.
        this.run(this.show({...this.state, faults}, field).then(() => this.follow()));
      },
      onInsist: ({question}) => {
        const form = this.host.renderRoot.querySelector('form');
        if (!form) return;
        this.insisted.set(question, this.read(form, notice, speaker).answers[question]);
        this.run(this.check(notice));
      },
      onDecide: (question, answer) => {
        const form = this.host.renderRoot.querySelector('form');
        if (!form) return;
        writeAnswer(form, question, answer, speaker);
        this.run(this.check(notice));
      },
      onAnother: () => {
        this.insisted.clear();
        const questions = notice.eligibility?.questions ?? [];
        emptyTexts(this.host.renderRoot, questions);
        const state = {
          ...this.state,
          isOutdated: true,
          faults: [],
          draft: emptyDraft,
          kept: this.chosen(notice, speaker),
        };
        const emptied = questions.find(({kind}) => kind !== 'choice') ?? questions[0];
        void this.show(state, fieldName(emptied?.id ?? '', 'label'));
      },
      onPrint: () => printAnswers(this.host.renderRoot),
      onIncludeAnswers: (event) => {
        const printsAnswers = (event.target as HTMLInputElement).checked;
        void this.show({...this.state, printsAnswers});
      },
    };
  }

  /** The form that is shown, with its document and who speaks in it; undefined while there is none. */
  private shownForm(): {form: HTMLFormElement; notice: Notice; speaker: Speaker} | undefined {
    const {
      speaker,
      state: {notice},
    } = this;
    const form = this.host.renderRoot.querySelector('form');
    return form && notice && speaker ? {form, notice, speaker} : undefined;
  }

  /** What is chosen in the form, and stays there for another check. */
  private chosen(notice: Notice, speaker: Speaker): Answers | undefined {
    const form = this.host.renderRoot.querySelector('form');
    return form ? this.read(form, notice, speaker).answers : undefined;
  }

  /** Says how dates were understood and what need not be answered, while the form is filled in. */
  private async follow(): Promise<void> {
    await this.released;
    const shown = this.shownForm();
    if (!shown) return;
    const {form, notice, speaker} = shown;
    const {eligibility} = notice;
    const {check, clocks, ...reading} = this.read(form, notice, speaker);
    if (!eligibility || !check) return;
    const {state} = this;
    const isOutdated = areOther(state, reading.answers, eligibility);
    await this.show({...state, isOutdated, draft: this.draft({notice, eligibility}, reading, check, clocks)});
  }

  /** How the form is understood. A code that is doubted may be another one, by which other questions are needed after all. */
  private draft(
    {notice, eligibility}: RuledNotice,
    reading: FormReading,
    {result}: ExplainedCheck,
    clocks: Draft['clocks'],
  ): Draft {
    const {answers} = reading;
    const draft = draftOf(eligibility, reading, result, clocks);
    // To doubt takes time, and changes nothing but what is not needed.
    const doubts = draft.unneeded.size > 0 ? this.doubts(eligibility, answers, result) : [];
    if (doubts.length === 0) return draft;
    const unknown = Object.fromEntries(doubts.map(({question}) => [question, undefined]));
    const open = explainNotice(notice, {...answers, ...unknown});
    return open ? draftOf(eligibility, reading, open.result, clocks) : draft;
  }

  /** The codes that the reader has yet to look at once more. */
  private doubts(eligibility: Eligibility, answers: Answers, result: NoticeResult): Fault[] {
    const doubts = this.modules.codes?.doubtedCodes(eligibility, answers, result) ?? [];
    return doubts.filter(({question}) => !this.hasInsisted(question, answers));
  }

  /** Begins anew, fills in the form and checks: without an event, and the focus stays where it is. */
  private async start(fill: (pen: Pen) => void): Promise<void> {
    await this.host.updateComplete;
    const {shownLists: lists} = this;
    const shown = this.shownForm();
    if (!shown) return;
    const {form, notice, speaker} = shown;
    form.reset();
    const pen: Pen = {
      form,
      lists,
      writeDate: (question, date, end) => writeDate(form, question, date, speaker, end),
    };
    fill(pen);
    await this.follow();
    // By which clock a time goes is asked when the time is there.
    fill(pen);
    await this.check(notice, true);
  }

  /**
   * Checks by the document that is shown when all is there that it takes: it may have been replaced since "Check" was pressed.
   *
   * @param asked - the document that was shown when a check was asked for; of another incident, nobody has asked
   * @param isQuiet - whether the reader is not told, because they did not ask
   */
  private async check(asked: Notice, isQuiet = false): Promise<void> {
    const turn = (this.turn = {});
    await patiently(Promise.all([this.modules.whole(), this.starterRequest]));
    // Another press, or "Clear", has come in the meantime.
    if (this.turn !== turn) return;
    const shown = this.shownForm();
    if (shown?.notice.id !== asked.id) return;
    const {form, notice, speaker} = shown;
    // Another rule may take other scripts.
    if (notice !== asked) return this.check(notice, isQuiet);
    const {eligibility} = notice;
    const {check, clocks, ...reading} = this.read(form, notice, speaker);
    const {answers, faults: all} = reading;
    if (!eligibility || !check) return;
    const {result} = check;
    const faults = [...demandedFaults(all, result), ...this.doubts(eligibility, answers, result)];
    const draft = this.draft({notice, eligibility}, reading, check, clocks);
    const {state} = this;
    const isOutdated = areOther(state, answers, eligibility);
    if (faults.length > 0)
      return this.show({...state, isOutdated, faults, draft}, isQuiet ? undefined : 'errors');
    const earlier = state.verdicts.filter((verdict) => !isSameAnswers(eligibility, verdict.answers, answers));
    const checkedAt = Math.floor(Date.now() / 60_000);
    const verdicts = [{answers, result, alternatives: check.alternatives(), checkedAt}, ...earlier];
    await this.show(
      {...state, isOutdated: false, faults, draft, verdicts, kept: undefined},
      isQuiet ? undefined : 'verdict',
    );
    if (!isQuiet) this.host.dispatchEvent(new IncidentCheckedEvent(result));
  }

  /** Where a page has taken away what is needed to answer, the element fails as it does where it cannot be rendered. */
  private run(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.failure = error as Error;
      this.host.requestUpdate();
    });
  }

  private hasInsisted(question: string, answers: Answers): boolean {
    return this.insisted.has(question) && this.insisted.get(question) === answers[question];
  }

  private read(
    form: HTMLFormElement,
    notice: Notice,
    speaker: Speaker,
  ): FormReading & Pick<Draft, 'clocks'> & {check: ExplainedCheck | undefined} {
    const late = this.modules.readersFor(speaker.language);
    const reading = readForm(form, notice.eligibility?.questions ?? [], speaker, late);
    // Where it could not be loaded what reads by two clocks, nothing is known: a wrong clock would give a wrong all-clear.
    const unclocked: Answers = this.modules.isTimed ? {} : reading.answers;
    const {answers, asked} = this.modules.clocks?.readClocks(form, notice, reading.answers) ?? {
      answers: unclocked,
    };
    return {...reading, answers, clocks: asked, check: explainNotice(notice, answers)};
  }

  private async show(state: CheckerState, focused?: string): Promise<void> {
    this.state = state;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (focused !== undefined) this.focus(focused);
  }

  /**
   * Moves the focus to a part of the checker, or to the first field of the question that a label belongs to. What a reader
   * has to read from its beginning is brought to the top, where `scroll-margin` keeps it from under what sticks there.
   */
  private focus(id: string): void {
    const part = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    const question = part?.closest('fieldset');
    const field = part?.localName === 'legend' ? question?.querySelector<HTMLElement>('input, select') : part;
    field?.focus({preventScroll: true});
    (question ?? part)?.scrollIntoView({block: question ? 'nearest' : 'start', behavior: 'instant'});
  }

  /** A browser may keep the page for whoever goes back to it, on a computer that several people use. */
  private readonly handlePagehide = ({persisted}: PageTransitionEvent) => {
    if (persisted) this.host.renderRoot.querySelector('form')?.reset();
  };
}
