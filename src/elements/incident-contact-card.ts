import {html} from 'lit';
import type {Surface} from '../views/surface.js';
import {asOfView} from '../views/record/as-of.js';
import {contactView} from '../views/contact/contact-card.js';
import {baseStyles} from '../views/design/base.styles.js';
import {callStyles} from '../views/contact/call-button.styles.js';
import {contactStyles} from '../views/contact/contact-card.styles.js';
import {OpeningHoursController} from './opening-hours/opening-hours-controller.js';
import {NoticeElement} from './notice-element.js';

/**
 * Whom to ask, how, and whether they answer now.
 *
 * @element incident-contact-card
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @csspart contact - Whom to ask.
 * @csspart card - One contact.
 * @csspart phone - The button that calls a telephone number.
 * @csspart email - A mail address.
 * @csspart as-of - Which revision it rests on.
 * @cssprop [--incident-card-paper=none] - Background of a contact.
 */
export class IncidentContactCard extends NoticeElement {
  static override styles = [...baseStyles, callStyles, contactStyles];

  private readonly openingHours = new OpeningHoursController(this);

  protected override renderNotice(surface: Surface): unknown {
    return html`${this.renderNoticeState(surface)}
    ${contactView(surface, {
      openingOf: (contact) => this.openingHours.render(contact, surface),
    })} ${asOfView(surface)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-contact-card': IncidentContactCard;
  }
}
