import type {ReactiveController} from 'lit';
import type {Notice} from '../../model/schema/notice.js';
import {loadAnchors} from './load.js';
import {namesPart} from './named-part.js';

/** The element whose parts an address may name. */
interface AnchorHost extends HTMLElement {
  readonly shownNotice: Notice | undefined;
}

/** Leads to the part of a notice that the address of the page names: what is in a shadow root, the browser does not find. */
export class AnchorLoader implements ReactiveController {
  private hasArrived = false;

  constructor(private readonly host: AnchorHost) {}

  hostConnected(): void {
    addEventListener('hashchange', this.handleChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.handleChange);
  }

  hostUpdated(): void {
    // The form may come later than the rest.
    if (!this.hasArrived && this.host.shownNotice) void this.follow();
  }

  private async follow(event?: Event): Promise<void> {
    this.hasArrived = !namesPart(location.hash);
    if (this.hasArrived) return;
    try {
      this.hasArrived = (await loadAnchors()).followAnchor(this.host, event);
    } catch {
      // The reader scrolls.
    }
  }

  private readonly handleChange = (event: Event) => void this.follow(event);
}
