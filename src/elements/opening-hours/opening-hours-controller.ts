import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Contact} from '../../model/schema/contact.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Surface} from '../../views/surface.js';
import {addStyles} from '../add-styles.js';
import {loadOpeningHours} from './load.js';

/** How long the page may paint before the rules of a zone are looked up, which can cost an old phone 0.2 s. */
const paintingTime = 300;
const minute = 60_000;

/** The element that shows contacts. */
interface OpeningHoursHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly shadowRoot: ShadowRoot | null;
  readonly shownNotice: Notice | undefined;
}

/** Keeps an element up to date, by the minute, on whether its contacts answer now. */
export class OpeningHoursController implements ReactiveController {
  private openingNow: Awaited<ReturnType<typeof loadOpeningHours>>['openingNow'] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: OpeningHoursHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const {isConnected, shownNotice} = this.host;
    // An update can come after the element has left the page.
    if (!isConnected || !shownNotice?.contacts?.some(({hours, until}) => hours ?? until)) return;
    this.timer ??= setTimeout(this.tick, paintingTime);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Whether a contact answers now; undefined until the page has been painted. */
  render(contact: Contact, surface: Surface): unknown {
    return this.openingNow?.(contact, surface);
  }

  private async load(): Promise<void> {
    try {
      const {openingNow, openingStyles} = await loadOpeningHours();
      if (this.host.shadowRoot && !this.openingNow) addStyles(this.host.shadowRoot, [openingStyles]);
      this.openingNow = openingNow;
    } catch {
      // The hours stand without it; the next minute tries again.
    }
    this.host.requestUpdate();
  }

  private readonly tick = () => {
    this.timer = setTimeout(this.tick, minute);
    if (this.openingNow) this.host.requestUpdate();
    else void this.load();
  };
}
