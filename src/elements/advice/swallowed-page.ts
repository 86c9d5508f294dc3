import type {ReactiveController} from 'lit';
import {advise} from './load.js';

/** More than any fallback says, in characters. */
const longestFallback = 5_000;

/** What a page has, and no fallback. */
const pageParts = [
  ...['main', 'header', 'footer', 'nav', 'aside', '[role=main]', '[role=navigation]'],
  ...['notice', 'banner', 'checker', 'details', 'timeline', 'contact-card'].map((part) => `incident-${part}`),
];

/** What a page has, and of all fallbacks only a fragment for pages without scripts. */
const livelyParts = ['article', 'form', 'button', 'input', 'iframe', 'script[src]'];

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
    this.observer ??= new MutationObserver(this.handleChange);
    // Only then is it known what is the last of the page.
    document.addEventListener('DOMContentLoaded', this.handleChange);
    if (!this.slot) this.observer.observe(this.host, {childList: true, subtree: true});
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.handleChange);
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

  private readonly handleChange = () => this.hostUpdated();

  private isPageWithin(): boolean {
    const {host} = this;
    if (this.holds([...pageParts, ...(host.headingLevel > 1 ? ['h1'] : [])])) return true;
    // A fragment for pages without scripts is a fallback, however long it is.
    if (host.querySelector('.incident-notice')) return false;
    if (this.holds(livelyParts)) return true;
    const length = [...host.childNodes].reduce(
      (sum, {nodeName, textContent}) =>
        /script|style|template|#comment/i.test(nodeName) ? sum : sum + (textContent?.trim().length ?? 0),
      0,
    );
    return length > (this.isUnclosed() ? 0 : longestFallback);
  }

  /** Whether something is within that the page has not put into a slot. */
  private holds(parts: readonly string[]): boolean {
    const selectors = parts.flatMap((part) => [
      `:scope > ${part}:not([slot])`,
      `:scope > :not([slot]) ${part}`,
    ]);
    return this.host.querySelector(selectors.join()) !== null;
  }

  /**
   * Whether the element is the last of everything in the page, with white space at its end: behind an end tag, that would be
   * beside it.
   */
  private isUnclosed(): boolean {
    const {lastChild} = this.host;
    const endsBlank = lastChild instanceof Text && lastChild.data.trim() === '';
    if (!endsBlank || document.readyState === 'loading') return false;
    let node: Node | null = this.host;
    while (node && node !== document.body && !node.nextSibling) node = node.parentNode;
    return node === document.body;
  }
}
