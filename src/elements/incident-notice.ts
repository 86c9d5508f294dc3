import type {Notice} from '../model/schema/notice.js';
import {noticeView, type NoticePart} from '../views/notice.js';
import {noticeStyleSheets} from '../views/style-sheets.js';
import type {Surface} from '../views/surface.js';
import {CheckerLoader} from './checker/checker-loader.js';
import {OpeningHoursController} from './opening-hours/opening-hours-controller.js';
import {NoticeElement} from './notice-element.js';
import {SupplementLoader} from './supplement/supplement-loader.js';

/**
 * A whole incident notice: banner, key facts, the affected-period checker, details, timeline, contact, and which revision
 * it is.
 *
 * @element incident-notice
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @fires {IncidentCheckedEvent} incident-checked - The reader got a verdict. Carries no answers.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @slot help - Advice shown beneath the verdict.
 * @csspart banner - The notice in brief.
 * @csspart badge - How urgent it is.
 * @csspart summary - The notice in a few sentences.
 * @csspart facts - The key facts.
 * @csspart fact - One of them.
 * @csspart who - The rule in words, where it has several groups.
 * @csspart group - One group of it.
 * @csspart checker - The form and its answer.
 * @csspart form - The form.
 * @csspart question - One question.
 * @csspart list - The list that opens below the field of a choice with more than twelve options.
 * @csspart option - One option in it.
 * @csspart errors - The list of what is wrong.
 * @csspart error - What is wrong with one answer.
 * @csspart submit - The button that asks.
 * @csspart clear - The buttons that empty the form and take the answers away.
 * @csspart verdict - The answer.
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
 * @csspart contact - Whom to ask.
 * @csspart card - One contact.
 * @csspart phone - A telephone number.
 * @csspart email - A mail address.
 * @csspart footer - Who answers for the notice, and which revision it is.
 * @cssprop [--incident-banner-edge=6px] - Thickness of the banner's upper edge.
 * @cssprop [--incident-banner-paper] - Background of the banner; the tint of its severity if not set.
 * @cssprop [--incident-form-paper=--incident-tint] - Background of the form.
 * @cssprop [--incident-field-radius=--incident-radius] - Roundness of fields and choices.
 * @cssprop [--incident-verdict-paper] - Background of the answer; the tint of the verdict if not set.
 * @cssprop [--incident-card-paper=none] - Background of a contact.
 * @cssprop [--incident-footer-paper=--incident-tint] - Background of the footer.
 * @cssprop [--incident-measure=48em] - Widest that the notice becomes.
 */
export class IncidentNotice extends NoticeElement {
  static override properties = {show: {}};
  static override styles = [...noticeStyleSheets];

  /** Which parts to show, such as `banner checker contact`; all of them if it is empty. */
  show = '';

  private readonly checker = new CheckerLoader(this);
  private readonly supplement = new SupplementLoader(this);
  private readonly openingHours = new OpeningHoursController(this);

  protected override async prepare(notice: Notice, language: string): Promise<void> {
    await Promise.all([
      notice.eligibility && this.shows('checker') && this.checker.wait(notice),
      this.showsSupplement && this.supplement.wait(notice, language),
    ]);
  }

  protected override renderNotice(surface: Surface): unknown {
    const {notice} = surface;
    return noticeView(this.showsSupplement ? this.supplement.complete(surface) : surface, {
      parts: this.shownParts,
      isExpired: this.validity.isExpired(notice),
      isUpcoming: this.validity.isUpcoming(notice),
      checker: (inner) => this.checker.render(inner),
      openingOf: (contact) => this.openingHours.render(contact, surface),
    });
  }

  /** Pictures and products stand in the details, and remedies in answers too. */
  private get showsSupplement(): boolean {
    return this.shows('details') || this.shows('checker');
  }

  private shows(part: NoticePart): boolean {
    const {shownParts} = this;
    return shownParts.length === 0 || shownParts.includes(part);
  }

  private get shownParts(): readonly string[] {
    return this.show.split(/\s+/).filter(Boolean);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-notice': IncidentNotice;
  }
}
