import {html, nothing} from 'lit';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {bannerView} from '../views/banner.js';
import {contactView} from '../views/contact-card.js';
import {detailsView} from '../views/details.js';
import {factsView} from '../views/facts.js';
import {footerView} from '../views/footer.js';
import {timelineView} from '../views/timeline.js';
import {bannerStyles} from '../views/banner.styles.js';
import {baseStyles} from '../views/base.styles.js';
import {contactStyles} from '../views/contact-card.styles.js';
import {detailsStyles} from '../views/details.styles.js';
import {factsStyles} from '../views/facts.styles.js';
import {noticeStyles} from '../views/notice.styles.js';
import {timelineStyles} from '../views/timeline.styles.js';
import {LiveController} from './live-controller.js';
import {NoticeElement} from './notice-element.js';

/** The parts of a notice, in the order in which they are shown. */
export type NoticePart = 'banner' | 'checker' | 'details' | 'timeline' | 'contact';

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
 * @csspart timeline - What happened when.
 * @csspart entry - One entry of it.
 * @csspart contact - Whom to ask.
 * @csspart card - One contact.
 * @csspart phone - A telephone number.
 * @csspart email - A mail address.
 * @csspart footer - Who answers for the notice, and which revision it is.
 * @cssprop [--incident-measure=48em] - Widest that the notice becomes.
 */
export class IncidentNotice extends NoticeElement {
  static override properties = {parts: {}};
  static override styles = [
    baseStyles,
    bannerStyles,
    factsStyles,
    detailsStyles,
    timelineStyles,
    contactStyles,
    noticeStyles,
  ];

  /** Which parts to show, such as `banner checker contact`; all of them if it is empty. */
  parts = '';

  private readonly live = new LiveController(this);

  protected override async prepare(notice: Notice): Promise<void> {
    if (notice.eligibility && this.shows('checker')) await this.live.wait(notice);
  }

  protected override renderNotice(notice: Notice, speaker: Speaker): unknown {
    const level = this.headingLevel;
    // The title heads the other parts, if it is there.
    const inner = this.shows('banner') ? level + 1 : level;
    return html`
      ${this.renderStanding(notice, speaker)}
      ${this.shows('banner') ? bannerView(notice, speaker, {headingLevel: level}) : nothing}
      ${this.shows('details') ? factsView(notice, speaker, inner) : nothing}
      ${this.shows('checker') ? this.live.renderChecker(notice, speaker, inner) : nothing}
      ${this.shows('details') ? detailsView(notice, speaker, inner) : nothing}
      ${this.shows('timeline') ? timelineView(notice, speaker, inner) : nothing}
      ${
        this.shows('contact')
          ? contactView(notice, speaker, inner, (contact) =>
              this.live.renderOpening(contact, notice, speaker),
            )
          : nothing
      }
      ${footerView(notice, speaker)}
    `;
  }

  private shows(part: NoticePart): boolean {
    const parts = this.parts.split(/\s+/).filter(Boolean);
    return parts.length === 0 || parts.includes(part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-notice': IncidentNotice;
  }
}
