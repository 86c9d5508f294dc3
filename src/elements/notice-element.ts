import {isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {Speaker} from '../localization/speaker.js';
import type {Problem} from '../model/problems/problem.js';
import type {ReadResult} from '../model/reading/read-notice.js';
import type {Notice} from '../model/schema/notice.js';
import {stillTold} from '../model/standing.js';
import {frameView} from '../views/frame.js';
import {noticeStateView} from '../views/act/notice-state.js';
import {statusView} from '../views/status.js';
import type {Surface} from '../views/surface.js';
import {advise} from './advice/load.js';
import {NoDocument} from './advice/no-document.js';
import {SwallowedPage} from './advice/swallowed-page.js';
import {DocumentController} from './document/document-controller.js';
import {failure} from './document/failure.js';
import {isGone} from './document/gone.js';
import {IncidentFailedEvent, IncidentLoadedEvent} from './events.js';
import {HydratedElement} from './hydration/hydrated-element.js';
import {loadHydration} from './hydration/load.js';
import {LocaleController} from './locales/locale-controller.js';
import {PageLanguageController} from './page-language.js';
import {RefreshLoader} from './refresh/refresh-loader.js';
import {ValidityController} from './validity-controller.js';

/** Lit's type is that of the browser's build, where it is always false. */
const isOnServer: boolean = isServer;

/**
 * What all elements of the library share: where the document comes from, in which language it is spoken, and what stands
 * in its place until it is there or when it fails.
 *
 * The document is taken from the `notice` property, else from `src`, else from a child
 * `<script type="application/json">`. Other children are the fallback: they show until the notice does, and again when it
 * fails. Where a server says that there is no document, nothing is tried again, and the banner shows nothing.
 *
 * @csspart notice - All that is shown of a notice.
 * @csspart status - What stands in its place until it is there.
 * @csspart retry - The button that tries again after a failure.
 * @csspart news - The line that says what has changed.
 * @csspart standing - The lines that say an exercise, a withdrawal, what takes its place, an expiry, or from when the notice applies.
 * @csspart heading - Every heading.
 * @cssprop [--incident-accent=blue-2 / blue-1] - Links, buttons and the focus.
 * @cssprop [--incident-on-accent=grey-0 / blue-3] - Text on the accent.
 * @cssprop [--incident-on-fill=grey-0 / grey-0] - Text on a fill.
 * @cssprop [--incident-focus=grey-10 / grey-2] - The ring around what has the focus; within it runs one of the paper.
 * @cssprop [--incident-accent-tint=blue-0 / blue-3] - Background of information, and of what is chosen.
 * @cssprop [--incident-accent-fill=blue-2 / blue-2] - The strip of information.
 * @cssprop [--incident-paper=grey-0 / grey-10] - Background.
 * @cssprop [--incident-tint=grey-1 / grey-9] - Background of the form and the footer.
 * @cssprop [--incident-ink=grey-10 / grey-2] - Text.
 * @cssprop [--incident-soft=grey-7 / grey-4] - Text of less weight.
 * @cssprop [--incident-line=grey-3 / grey-8] - Lines between parts.
 * @cssprop [--incident-field=grey-6 / grey-5] - Borders of fields.
 * @cssprop [--incident-alert=amber-2 / amber-1] - Warnings and "possibly affected".
 * @cssprop [--incident-alert-tint=amber-0 / amber-3] - Background of the same.
 * @cssprop [--incident-alert-fill=amber-2 / amber-2] - The strip of a warning, and the head of "possibly affected".
 * @cssprop [--incident-danger=red-2 / red-1] - Emergencies, errors and "affected".
 * @cssprop [--incident-danger-tint=red-0 / red-3] - Background of the same.
 * @cssprop [--incident-danger-fill=red-2 / red-2] - The strip of an emergency, and the head of "affected".
 * @cssprop [--incident-calm=green-2 / green-1] - "Not affected" and what is done.
 * @cssprop [--incident-calm-tint=green-0 / green-3] - Background of the same.
 * @cssprop [--incident-calm-fill=green-2 / green-2] - The head of "not affected".
 * @cssprop [--incident-radius=0.5em] - Roundness of corners.
 * @cssprop [--incident-space=1.5em] - Space above and below each part.
 * @cssprop [--incident-min-block-size=auto] - Height that is kept free until the notice is there.
 * @cssprop [--incident-heading-font=inherit] - Typeface of headings.
 * @cssprop [--incident-heading-weight=700] - Weight of headings.
 * @cssprop [--incident-heading-size=1.375em] - Size of the headings of sections.
 * @cssprop [--incident-heading-ink=inherit] - Colour of headings; that of a verdict has its own.
 * @cssprop [--incident-button-radius=--incident-radius] - Roundness of buttons.
 */
export abstract class NoticeElement extends HydratedElement {
  /** Written out, because Lit's decorators would be a fortieth of the bundle. */
  static override properties: PropertyDeclarations = {
    src: {},
    integrity: {},
    refresh: {type: Number},
    notice: {attribute: false},
    lang: {reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Address of the document. */
  src?: string;

  /**
   * Which text at `src` is the right one, such as `sha384-…`, as in the attribute of a script; any other is not shown, nor
   * is any if nothing in it can be understood.
   */
  integrity?: string | null;

  /**
   * After how many seconds the document at `src` is looked at again, such as `300`; not less than 30. Without it, or with
   * `integrity`, it is not.
   */
  refresh = 0;

  /** The document itself; wins over `src`. It is read like any other, so it need not be a valid one. */
  notice?: unknown;

  /** Language to speak, as a BCP 47 tag; without it, that of the nearest ancestor that says one. */
  override lang!: string;

  /** Level of the topmost heading, from 1 to 6. */
  headingLevel = 2;

  private readonly document = new DocumentController(this, {
    prepare: (read) => this.prepareRead(read),
    reveal: (read) => this.reveal(read),
  });
  private readonly page = new PageLanguageController(this);
  /** @internal */
  readonly locales = new LocaleController(this);
  private readonly refresher = new RefreshLoader(this, this.document);
  protected readonly validity = new ValidityController(this);
  /** Whether nobody misses it where there is no notice, so that it neither says so nor that it is looking for one. */
  protected readonly isDispensable: boolean = false;
  /** Whether the document has been looked for. Lit calls an update the first one until one has not thrown. */
  private isOpened = false;
  /** The notice of which the beginning is shown, while the rest of it is loading. */
  private begun: Notice | undefined;

  constructor() {
    super();
    this.addController(new SwallowedPage(this));
    this.addController(new NoDocument(this, this.document));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isElsewhere = changed.has('src') || changed.has('integrity') || changed.has('notice');
    if (!isElsewhere && this.isOpened) return;
    this.isOpened = true;
    this.begun = undefined;
    void this.document.update();
  }

  /**
   * The language that the reader wants; empty if the page says none.
   *
   * @internal
   */
  get wantedLanguage(): string {
    return this.lang || this.page.language;
  }

  /** The notice that is shown; undefined while there is none. */
  get shownNotice(): Notice | undefined {
    return this.document.read?.notice;
  }

  /**
   * The notice that is shown, or of which the beginning is.
   *
   * @internal
   */
  get drawnNotice(): Notice | undefined {
    return this.isPartial ? this.begun : this.shownNotice;
  }

  /** Why no notice is shown, or what its owner should look at. */
  get problems(): readonly Problem[] {
    return this.document.read?.problems ?? [];
  }

  /** Requests a document once more that failed, as the reader can. Resolves when it is shown or has failed again. */
  async reload(): Promise<void> {
    await this.document.update();
    await this.updateComplete;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {drawnNotice: notice, isPartial} = this;
    const {locale} = this.locales;
    if (!notice || !locale) return this.renderStatus();
    const speaker = new Speaker(locale, this.wantedLanguage, notice);
    const surface = {notice: stillTold(notice), speaker, headingLevel: this.headingLevel};
    return frameView(speaker, {
      content: this.renderNotice(surface),
      isPartial,
      // A server renders no news, and hydration begins with the same.
      news: this.isServerRendered ? undefined : this.refresher.render(surface),
    });
  }

  /** Whether only the beginning of the notice is shown. */
  protected get isPartial(): boolean {
    return this.document.state.status === 'loading';
  }

  /**
   * Waits for what the beginning of a notice should not be shown without; undefined where all of it is shown at once.
   *
   * @param _language - BCP 47 tag of the language that will be spoken
   */
  protected prepareBeginning(_notice: Notice, _language: string): Promise<unknown> | undefined {
    return undefined;
  }

  /**
   * Waits for what a notice should not be shown without.
   *
   * @param _language - BCP 47 tag of the language that will be spoken
   */
  protected prepare(_notice: Notice, _language: string): Promise<void> {
    return Promise.resolve();
  }

  /** What the element shows of a notice. */
  protected abstract renderNotice(surface: Surface): unknown;

  protected renderNoticeState(surface: Surface): unknown {
    const {notice} = surface;
    return noticeStateView(surface, {
      isExpired: this.validity.isExpired(notice),
      isUpcoming: this.validity.isUpcoming(notice),
    });
  }

  /** Loads what a document should not be shown without, all of it at once; without a language it is not shown. */
  private async prepareRead(read: ReadResult): Promise<ReadResult> {
    const {notice} = read;
    const language = notice ? this.locales.tagFor(notice) : '';
    if (notice && this.isPartial && !this.isServerRendered) void this.begin(notice, language);
    const [hydrate, missingLocale] = await Promise.all([
      this.isServerRendered ? loadHydration() : undefined,
      notice && this.locales.prepare(language),
      notice && this.prepare(stillTold(notice), language),
    ]);
    this.hydrate = hydrate;
    if (missingLocale === undefined) return read;
    return failure({code: 'not-loaded', received: `incident-notice-${missingLocale}.js`});
  }

  /** Shows the beginning of a notice as soon as it can be, while the rest is loading. */
  private async begin(notice: Notice, language: string): Promise<void> {
    const beginning = this.prepareBeginning(stillTold(notice), language);
    if (!beginning) return;
    const [missingLocale] = await Promise.all([this.locales.prepare(language), beginning]);
    if (missingLocale !== undefined) return;
    this.begun = notice;
    this.requestUpdate();
  }

  private async reveal({notice, problems}: ReadResult): Promise<void> {
    await this.updateComplete;
    // What is not there is told once a document, by what asks for it again; where nothing can be rendered, that was told.
    if (problems.length > 0 && this.hasUpdated && !problems.some(isGone)) void advise(this, problems);
    this.dispatchEvent(notice ? new IncidentLoadedEvent(notice) : new IncidentFailedEvent(problems));
  }

  protected override get hasContent(): boolean {
    return this.shownNotice !== undefined;
  }

  protected override giveUp(error: unknown): void {
    this.document.giveUp(failure({code: 'not-rendered', received: String(error)}));
  }

  private hasFallback(): boolean {
    return (
      !isOnServer &&
      // Elements have no value, and what is white space an empty one. Old browsers leave a server's template as it is.
      [...this.childNodes].some(
        ({nodeName, nodeValue}) => !/#comment|script|template/i.test(nodeName) && nodeValue?.trim() !== '',
      )
    );
  }

  private renderStatus(): TemplateResult | typeof nothing {
    const {status, isLoading} = this.document.state;
    const hasFallback = this.hasFallback();
    const hasGone = this.problems.some(isGone);
    // What a server rendered stands without it, but for its form.
    const isMissed = this.standsForForm || !(this.isServerRendered || (this.isDispensable && !hasFallback));
    if (hasGone && !isMissed) return nothing;
    return statusView(this.locales.words, {
      isLoading,
      hasFailed: status === 'failed',
      hasGone,
      isOfForm: this.standsForForm,
      isSilent: hasFallback || this.isDispensable,
      onRetry: this.handleRetry,
    });
  }

  private readonly handleRetry = () => {
    void this.reload().then(() => {
      // The button that was pressed is gone, and the focus with it.
      this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
    });
  };
}
