import {adoptStyles, nothing, type LitElement, type ReactiveController} from 'lit';
import type {Contact} from '../../model/schema/contact.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Surface} from '../../views/surface.js';
import {unableView} from '../../views/parts/checker-unavailable.js';
import type {CheckerSession} from './checker-session.js';
import {loadLive, type Live} from './load.js';
import type {NoticeElement} from '../notice-element.js';

/** How long the page may paint before the rules of a zone are looked up, which can cost an old phone 0.2 s. */
const paintingTime = 300;
const minute = 60_000;

/** How long a notice waits for its form, so that it does not move once it is shown; in milliseconds. */
const patience = 3_000;

/** Brings the live half of the library to an element: its checker, and by the minute whether its contacts answer. */
export class LiveController implements ReactiveController {
  private live: Live | undefined;
  private checker: CheckerSession | undefined;
  private hasFailed = false;
  private isPainted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: NoticeElement) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  hostUpdated(): void {
    // An update can come after the element has left the page.
    if (this.host.shownNotice && this.host.isConnected) this.timer ??= setTimeout(this.tick, paintingTime);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Settles when all that a notice needs to answer is there, cannot be had, or has been waited for long enough. */
  async wait(notice: Notice): Promise<void> {
    const loaded = this.load(notice);
    // What a server drew can be read meanwhile, and has the form in its place.
    if (this.host.isDrawn) return loaded;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([loaded, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
  }

  /** The form and its answer; what stands in their place where they cannot be had. */
  renderChecker(surface: Surface): unknown {
    const {notice, speaker, headingLevel} = surface;
    if (this.checker) return this.checker.render(notice, speaker.language, headingLevel);
    if (!this.hasFailed || !notice.eligibility) return nothing;
    return unableView(surface, {onRetry: () => void this.retry()});
  }

  /** Says whether a contact answers now, once the page has been painted. */
  renderOpening(contact: Contact, {notice, speaker}: Surface): unknown {
    return this.isPainted ? this.live?.openingNow(contact, notice, speaker.language) : undefined;
  }

  private async retry(): Promise<void> {
    await this.load();
    await this.host.updateComplete;
    // The button that was pressed is gone, and the focus with it.
    this.host.renderRoot.querySelector<HTMLElement>('fieldset input')?.focus();
  }

  private async load(notice?: Notice): Promise<void> {
    try {
      const live = (this.live = await loadLive());
      if (!this.checker) {
        this.checker = new live.CheckerSession(this.host);
        const {shadowRoot, constructor} = this.host;
        const {elementStyles} = constructor as typeof LitElement;
        if (shadowRoot) adoptStyles(shadowRoot, [...elementStyles, ...live.checkerStyleSheets]);
      }
      if (notice) await this.checker.prepare(notice);
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }

  private readonly tick = () => {
    this.isPainted = true;
    this.host.requestUpdate();
    this.timer = setTimeout(this.tick, minute);
  };
}
