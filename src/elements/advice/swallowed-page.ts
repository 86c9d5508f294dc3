import type {ReactiveController} from 'lit';
import {advise} from './load.js';

/** More than any fallback says, in characters. */
const longestFallback = 5_000;

/** What a page has, and no fallback. */
const pageParts = `main,header,footer,nav,aside,[role=main],[role=navigation],${[
  'notice',
  'banner',
  'checker',
  'details',
  'timeline',
  'contact-card',
]
  .map((part) => `incident-${part}`)
  .join()}`;

/** The element that may hold more than its fallback. */
interface PageHost extends HTMLElement {
  readonly headingLevel: number;
}

/**
 * Shows what is within an element beside the notice, where that is the rest of the page: HTML knows no `<tag />`, and takes
 * it for a tag that was not closed. A page may also come while it is parsed, or later by a script.
 */
export class SwallowedPage implements ReactiveController {
  private observer: MutationObserver | undefined;
  /** Where the page is shown. */
  private slot: HTMLSlotElement | undefined;

  constructor(private readonly host: PageHost) {}

  hostConnected(): void {
    this.observer ??= new MutationObserver(() => this.hostUpdated());
    if (!this.slot) this.observer.observe(this.host, {childList: true, subtree: true});
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdated(): void {
    const {host} = this;
    if (!this.slot) {
      if (!this.isPageWithin()) return;
      this.hostDisconnected();
      this.slot = document.createElement('slot');
      void advise(host, 'page-within');
    }
    // Outside of what Lit renders, which takes it away when it renders something else.
    if (this.slot.parentNode !== host.shadowRoot) host.shadowRoot?.append(this.slot);
  }

  private isPageWithin(): boolean {
    const {host} = this;
    if (host.querySelector(pageParts + (host.headingLevel > 1 ? ',h1' : ''))) return true;
    // A fragment for pages without scripts is a fallback, however long it is.
    if (host.querySelector('.incident-notice')) return false;
    const length = [...host.childNodes].reduce(
      (sum, {nodeName, textContent}) =>
        /script|style|template|#comment/i.test(nodeName) ? sum : sum + (textContent?.trim().length ?? 0),
      0,
    );
    return length > longestFallback;
  }
}
