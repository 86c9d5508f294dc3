import {html} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import type {Surface} from '../views/surface.js';
import {asOfView} from '../views/record/as-of.js';
import {detailsFolds} from '../views/understand/details.js';
import {foldView} from '../views/understand/fold.js';
import {historyView} from '../views/record/history.js';
import {whoView} from '../views/act/who.js';
import {baseStyles} from '../views/design/base.styles.js';
import {detailsStyles} from '../views/understand/details.styles.js';
import {factsStyles} from '../views/understand/facts.styles.js';
import {foldStyles} from '../views/understand/fold.styles.js';
import {whoStyles} from '../views/act/who.styles.js';
import {NoticeElement} from './notice-element.js';
import {SupplementLoader} from './supplement/supplement-loader.js';

/**
 * Products with their pictures, what can happen, remedies, key facts, the text of the notice, measures, services, advice, earlier notices and links.
 *
 * @element incident-details
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @csspart facts - The key facts.
 * @csspart fact - One of them.
 * @csspart who - The rule in words, where it has several groups.
 * @csspart group - One group of it.
 * @csspart section - A section of the text.
 * @csspart measure - One measure.
 * @csspart service - One service.
 * @csspart tag - The word that says how far a measure or service is.
 * @csspart revision - One earlier notice.
 * @csspart advice - One thing that a reader can do.
 * @csspart image - One picture with its caption.
 * @csspart product - One product.
 * @csspart remedy - One thing that the issuer does to put things right.
 * @csspart related - One related notice.
 * @csspart as-of - Which revision it rests on.
 */
export class IncidentDetails extends NoticeElement {
  static override styles = [...baseStyles, whoStyles, factsStyles, foldStyles, detailsStyles];

  private readonly supplement = new SupplementLoader(this);

  protected override prepare(notice: Notice, language: string): Promise<void> {
    return this.supplement.wait(notice, language);
  }

  protected override renderNotice(surface: Surface): unknown {
    const complete = this.supplement.complete(surface);
    const {supplement} = complete;
    return html`${this.renderNoticeState(surface)}
    ${supplement?.lead(complete)} ${whoView(complete)}
    ${detailsFolds(complete, {hasAdvice: true}).map((fold) => foldView(fold, complete, true))}
    ${supplement?.related(complete)} ${historyView(complete)} ${asOfView(surface)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-details': IncidentDetails;
  }
}
