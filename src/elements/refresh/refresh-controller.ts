import type {ReactiveController} from 'lit';
import {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {newsView, type Change} from '../../views/news.js';
import {pollerOf, type Poller} from './poller.js';
import type {RemoteController} from '../document/remote-controller.js';
import type {RemoteDocument} from '../document/remote-document.js';

/** Keeps an element up to date that wants it, and tells its readers what has changed. */
export class RefreshSession implements ReactiveController {
  /** What this element tells. */
  change: Change | undefined;
  private remote: RemoteDocument | undefined;
  private refreshed = 0;
  private poller: Poller | undefined;

  constructor(private readonly controller: RemoteController) {
    controller.host.addController(this);
    controller.renderNews = (notice, language) => this.render(notice, language);
    // The line has to be there before it says something, or screen readers do not.
    controller.host.requestUpdate();
  }

  /** In seconds, how often the element wants the document looked at. */
  get refresh(): number {
    return this.controller.host.refresh;
  }

  /** Whether the element is laid out. */
  get isSeen(): boolean {
    return this.controller.host.getClientRects().length > 0;
  }

  hostUpdated(): void {
    const {document, host} = this.controller;
    // A text that is pinned does not change.
    const wanted =
      host.isConnected && host.refresh > 0 && document?.integrity === null ? document : undefined;
    if (wanted === this.remote && host.refresh === this.refreshed) return;
    this.stop();
    this.remote = wanted;
    this.refreshed = host.refresh;
    if (!wanted) return;
    this.poller = pollerOf(wanted);
    this.poller.join(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The line that tells what has changed. */
  private render(notice: Notice, language: string): unknown {
    // A server draws none, and what continues from it begins with the same.
    if (this.controller.host.isDrawn) return undefined;
    const change = this.change?.after === notice ? this.change : undefined;
    return newsView(change, new Speaker(language, notice));
  }

  private stop(): void {
    this.poller?.leave(this);
    this.poller = this.remote = undefined;
  }
}

const sessions = new WeakMap<RemoteController, RefreshSession>();

/** Keeps an element up to date from now on. */
export function refresh(controller: RemoteController): void {
  if (!sessions.has(controller)) sessions.set(controller, new RefreshSession(controller));
}
