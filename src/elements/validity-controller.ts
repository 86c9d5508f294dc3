import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import {bordersOf, earliestStart, hasPassed} from '../model/time/when.js';

/** Timers of more than 25 days fire at once, and one that a device sleeps through goes off by as much too late. */
const longestTimer = 3_600_000;

/** The element that shows a notice. */
interface ValidityHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Whether the page shows what a server rendered. */
  readonly isServerRendered: boolean;
  readonly shownNotice: Notice | undefined;
}

/**
 * Tells an element whether its notice is in effect, and updates it when that changes, also in a page that stays open.
 * A server reads no clock and renders every notice as one that is; hydration begins with the same.
 */
export class ValidityController implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ValidityHost) {
    host.addController(this);
  }

  /** Whether a notice has yet to come into effect. */
  isUpcoming({effective}: Notice): boolean {
    if (this.host.isServerRendered || effective === undefined) return false;
    return Date.now() / 60_000 < (earliestStart(effective) ?? 0);
  }

  /** Whether a notice has expired. */
  isExpired({expires}: Notice): boolean {
    return !this.host.isServerRendered && expires !== undefined && hasPassed(expires, Date.now() / 60_000);
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    const {isConnected, shownNotice} = this.host;
    // An update can come after the element has left the page.
    if (!isConnected || !shownNotice) return;
    const delays = bordersOf(shownNotice).flatMap((minute) => (minute ? minute * 60_000 - Date.now() : []));
    const delay = Math.min(...delays.filter((each) => each > 0), longestTimer);
    if (delays.some((each) => each > 0)) this.timer = setTimeout(() => this.host.requestUpdate(), delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
