import {html, nothing} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import type {Surface} from '../views/surface.js';
import {bannerView} from '../views/parts/banner.js';
import {bannerStyles} from '../views/parts/banner.styles.js';
import {baseStyles} from '../views/design/base.styles.js';
import {isDismissed, rememberDismissal} from './dismissals.js';
import {IncidentDismissedEvent} from './events.js';
import {NoticeElement} from './notice-element.js';

/**
 * The notice in brief, for the head of every page of a site. Readers can close it, unless it is an emergency or an
 * exercise; a new revision brings it back. It comes when the notice takes effect, and retires by
 * itself when it expires.
 *
 * @element incident-banner
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @fires {IncidentDismissedEvent} incident-dismissed - The reader closed the banner.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @csspart banner - The notice in brief.
 * @csspart badge - How urgent it is.
 * @csspart summary - The notice in a few sentences.
 * @csspart link - The link to the whole notice.
 * @csspart dismiss - The button that closes the banner.
 * @cssprop [--incident-banner-edge=6px] - Thickness of the banner's upper edge.
 * @cssprop [--incident-banner-paper] - Background of the banner; the tint of its severity if not set.
 */
export class IncidentBanner extends NoticeElement {
  static override properties = {href: {}, dismissed: {state: true}};
  static override styles = [...baseStyles, bannerStyles];

  /** Where the whole notice can be read. */
  href?: string;

  /** The notice that was closed here, which may be kept nowhere else. */
  private dismissed?: Notice;

  protected override renderNotice(surface: Surface): unknown {
    const {notice} = surface;
    const {validity} = this;
    if (validity.isExpired(notice) || validity.isUpcoming(notice) || this.isDismissed(notice)) return nothing;
    const stays = notice.severity === 'emergency' || notice.drill;
    return html`${this.renderNoticeState(surface)}
    ${bannerView(surface, {
      href: this.href,
      onDismiss: stays ? undefined : () => this.dismiss(notice),
    })}`;
  }

  private isDismissed(notice: Notice): boolean {
    if (notice.severity === 'emergency' || notice.drill) return false;
    return this.dismissed === notice || isDismissed(notice);
  }

  private dismiss(notice: Notice): void {
    this.dismissed = notice;
    rememberDismissal(notice);
    this.dispatchEvent(new IncidentDismissedEvent(notice.id, notice.revision));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-banner': IncidentBanner;
  }
}
