import {html, nothing} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import type {Surface} from '../views/surface.js';
import {bannerView} from '../views/act/banner.js';
import {bannerStyles} from '../views/act/banner.styles.js';
import {baseStyles} from '../views/design/base.styles.js';
import {isDismissed, rememberDismissal} from './dismissals.js';
import {IncidentDismissedEvent} from './events.js';
import {NoticeElement} from './notice-element.js';

/**
 * The notice in brief, for the head of every page of a site: a strip, or a card with the summary. Readers can close it, unless it is an emergency or an
 * exercise; a new revision brings it back. It comes when the notice takes effect, and retires by
 * itself when it expires or is withdrawn, or when its document is deleted. One whose notice was superseded points to the
 * newer one.
 *
 * @element incident-banner
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @fires {IncidentDismissedEvent} incident-dismissed - The reader closed the banner.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @csspart banner - The notice in brief.
 * @csspart kicker - The strip above the title, or the field beside it.
 * @csspart badge - How urgent it is.
 * @csspart summary - The notice in a few sentences; only in a full one.
 * @csspart link - The link to the whole notice.
 * @csspart dismiss - The button that closes the banner.
 * @cssprop [--incident-banner-edge=2px] - Thickness of the banner's edge, which has the colour of its severity.
 * @cssprop [--incident-banner-paper] - Background of the strip above the title; the fill of its severity if not set.
 * @cssprop [--incident-banner-ink=--incident-on-fill] - Text in it.
 * @cssprop [--incident-title-size] - Size of the title; by the room there is, from 1.6875em to 2.25em, if not set.
 * @cssprop [--incident-shadow=none] - Shadow of the whole.
 */
export class IncidentBanner extends NoticeElement {
  static override properties = {
    href: {},
    variant: {},
    showWithdrawn: {type: Boolean, attribute: 'show-withdrawn'},
    dismissed: {state: true},
  };
  static override styles = [...baseStyles, bannerStyles];

  /** Where the whole notice can be read. */
  href?: string;

  /** `slim` shows the title and the link, on a strip of one or two lines; `full` is a card with the summary as well. */
  variant: 'slim' | 'full' = 'slim';

  /** Whether to say that the notice was withdrawn, for a site that wants to tell so on every page; else the banner is gone. */
  showWithdrawn = false;

  protected override readonly isDispensable = true;

  /** The notice that was closed here, which may be kept nowhere else. */
  private dismissed?: Notice;

  protected override renderNotice(surface: Surface): unknown {
    const {notice} = surface;
    const {validity} = this;
    const isOver = validity.isExpired(notice) || (notice.stage === 'withdrawn' && !this.showWithdrawn);
    if (isOver || validity.isUpcoming(notice) || this.isDismissed(notice)) return nothing;
    const stays = notice.severity === 'emergency' || notice.drill;
    return html`${this.renderNoticeState(surface)}
    ${bannerView(surface, {
      href: this.href,
      isSlim: this.variant !== 'full',
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
    // Unless the page has moved it, the focus stays where the banner was: it would go with the button, to the page's start.
    if (!this.shadowRoot?.activeElement) return;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.notice')?.focus({preventScroll: true});
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-banner': IncidentBanner;
  }
}
