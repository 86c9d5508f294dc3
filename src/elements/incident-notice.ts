import type {PropertyValues} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import {noticeParts, noticeView, type NoticePart} from '../views/notice.js';
import {noticeStyleSheets} from '../views/style-sheets.js';
import type {Surface} from '../views/surface.js';
import {advise} from './advice/load.js';
import {AnchorLoader} from './anchors/anchor-loader.js';
import {reveal} from './anchors/reveal.js';
import {CheckerLoader} from './checker/checker-loader.js';
import {FoldController} from './folds/fold-controller.js';
import {OpeningHoursController} from './opening-hours/opening-hours-controller.js';
import {NoticeElement} from './notice-element.js';
import {SupplementLoader} from './supplement/supplement-loader.js';

/**
 * A whole incident notice: how urgent it is, whom it affects and what to do; the affected-period checker; what there is to
 * understand, which folds on small screens; and who answers for it.
 *
 * @element incident-notice
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @fires {IncidentCheckedEvent} incident-checked - The reader got a verdict. Carries no answers.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @slot logo - The logo of the issuer, above the title.
 * @slot actions - Further things to do, below the two that a notice has.
 * @slot after-banner - What the page adds below the head of the notice.
 * @slot answers - A script of type application/json with what the property `answers` may be. Never shown.
 * @slot help - Advice shown beneath the verdict.
 * @csspart banner - The notice in brief.
 * @csspart kicker - The strip above the title: how urgent it is, how far it is understood, and when.
 * @csspart badge - How urgent it is.
 * @csspart title - The title.
 * @csspart urgent - What to do at once, in an emergency.
 * @csspart who - The box that says who is affected.
 * @csspart fact - One row of it, or one figure.
 * @csspart group - One group in it, where the rule has several.
 * @csspart actions - The two things that readers want: to check, and to call.
 * @csspart check - The link to the check.
 * @csspart call - The link that calls.
 * @csspart summary - The notice in a few sentences.
 * @csspart rail - What stands beside the text, where there is room.
 * @csspart facts - The figures.
 * @csspart checker - The form and its answer.
 * @csspart form - The form.
 * @csspart question - One question.
 * @csspart legend - What it asks, after its number.
 * @csspart hint - What helps to answer it.
 * @csspart input - A field to type in, or to choose from a list.
 * @csspart choice - One answer to choose or to tick, a row of a list.
 * @csspart list - The list that opens below the field of a choice with more than twelve options.
 * @csspart option - One option in it.
 * @csspart errors - The list of what is wrong.
 * @csspart error - What is wrong with one answer.
 * @csspart submit - The button that asks.
 * @csspart clear - The buttons that empty the form and take the answers away.
 * @csspart privacy - The line that says that answers stay in the page.
 * @csspart verdict - The answer.
 * @csspart answer - A button in it with an answer that would settle it.
 * @csspart why - What was answered beside what is asked for; opens.
 * @csspart earlier - The answers before it.
 * @csspart another - The button that begins another check.
 * @csspart print - The button that prints the answers.
 * @csspart section - A section of the text.
 * @csspart measure - One measure.
 * @csspart service - One service.
 * @csspart revision - One earlier notice.
 * @csspart advice - One thing that a reader can do.
 * @csspart image - One picture with its caption.
 * @csspart product - One product.
 * @csspart remedy - One thing that the issuer does to put things right.
 * @csspart related - One related notice.
 * @csspart timeline - What happened when.
 * @csspart entry - One entry of it.
 * @csspart dot - Its mark on the line.
 * @csspart today - The line from where all is planned.
 * @csspart tag - A word that says how far something is.
 * @csspart contact - Whom to ask.
 * @csspart card - One contact.
 * @csspart phone - The button that calls a telephone number.
 * @csspart email - A mail address.
 * @csspart footer - Who answers for the notice, and which revision it is.
 * @cssprop [--incident-banner-paper] - Background of the strip above the title; the fill of its severity if not set.
 * @cssprop [--incident-banner-ink=--incident-on-fill] - Text in it.
 * @cssprop [--incident-title-size] - Size of the title; by the room there is, from 1.6875em to 2.25em, if not set.
 * @cssprop [--incident-shadow=none] - Shadow of the whole.
 * @cssprop [--incident-form-paper=--incident-tint] - Background of the checker.
 * @cssprop [--incident-field-radius=--incident-radius] - Roundness of fields and choices.
 * @cssprop [--incident-verdict-paper=--incident-paper] - Background of the answer, below its head.
 * @cssprop [--incident-verdict-edge] - Colour of the edge of the answer; that of its head if not set.
 * @cssprop [--incident-scroll-margin=7em] - Height of what sticks to the top of the page: what readers are led to stays below it.
 * @cssprop [--incident-card-paper=none] - Background of a contact.
 * @cssprop [--incident-footer-paper=--incident-tint] - Background of the footer.
 * @cssprop [--incident-measure=66em] - Widest that the notice becomes, with what stands beside its text.
 */
export class IncidentNotice extends NoticeElement {
  static override properties = {show: {}, answers: {attribute: false}};
  static override styles = [...noticeStyleSheets];

  /** Which parts to show, such as `banner checker contact`; all of them if it is empty. Commas may stand between them. */
  show = '';

  /**
   * What the checker starts with, by the ids of questions: it is filled in and checked when it is shown, and the reader is
   * told of nothing, nor is any event sent. An answer is the value of an option, a date such as `2012-09-04`, or any text
   * as it is typed; null is "I don't know", and a question that is left out stays empty. For what no whole answer comes to,
   * it may be an object of the texts of single fields, such as `{month: '8', day: '15'}`.
   *
   * It is what an owner shows as a sample, and never what a reader answered: what stands in a page is no secret.
   */
  answers?: unknown;

  private readonly checker = new CheckerLoader(this);
  private readonly supplement = new SupplementLoader(
    this,
    // Pictures and products stand in the details, and remedies in answers too.
    () => this.shows('details') || this.shows('checker'),
  );
  private readonly openingHours = new OpeningHoursController(this);

  constructor() {
    super();
    this.addController(new AnchorLoader(this));
    new FoldController(this);
  }

  /** Nothing above the check moves when that comes. */
  protected override prepareBeginning(notice: Notice, language: string): Promise<unknown> | undefined {
    const hasBeginning = notice.eligibility && this.shows('checker') && this.shows('banner');
    return hasBeginning ? this.supplement.wait(notice, language) : undefined;
  }

  protected override async prepare(notice: Notice, language: string): Promise<void> {
    await Promise.all([
      notice.eligibility && this.shows('checker') && this.checker.wait(notice),
      this.supplement.wait(notice, language),
    ]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('show')) return;
    const knownParts: readonly string[] = noticeParts;
    const unknownParts = this.shownParts.filter((part) => !knownParts.includes(part));
    if (unknownParts.length > 0) void advise(this, {unknownParts, knownParts});
  }

  protected override renderNotice(surface: Surface): unknown {
    const {notice} = surface;
    return noticeView(this.supplement.complete(this.checker.complete(surface)), {
      parts: this.shownParts,
      isExpired: this.validity.isExpired(notice),
      isUpcoming: this.validity.isUpcoming(notice),
      isPartial: this.isPartial,
      checker: (inner) => this.checker.render(inner),
      openingOf: (contact) => this.openingHours.render(contact, surface),
      onJump: this.handleJump,
    });
  }

  private shows(part: NoticePart): boolean {
    const {shownParts} = this;
    return shownParts.length === 0 || shownParts.includes(part);
  }

  private get shownParts(): readonly string[] {
    return this.show
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
  }

  /** Within a shadow root the browser does not find where a link leads; and the address belongs to the page. */
  private readonly handleJump = (event: Event) => {
    const id = (event.currentTarget as Element).getAttribute('href')?.slice(1) ?? '';
    const jump = () => {
      const part = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      if (part) reveal(part);
      return part !== null;
    };
    const isOnItsWay = this.isPartial;
    if (jump() || isOnItsWay) event.preventDefault();
    if (isOnItsWay) this.addEventListener('incident-loaded', jump, {once: true});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-notice': IncidentNotice;
  }
}
