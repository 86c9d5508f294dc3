import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Speaker} from '../../localization/speaker.js';
import {newsView, type Change} from '../../views/news.js';
import type {Surface} from '../../views/surface.js';
import type {DocumentController} from '../document/document-controller.js';
import type {RemoteDocument} from '../document/remote-document.js';
import {pollerOf, type Poller, type PollSubscriber} from './poller.js';

/** The element that is kept up to date. */
export interface RefreshHost extends ReactiveControllerHost, HTMLElement {
  /** How often it wants its document polled, in seconds; not at all if it is 0. */
  readonly refresh: number;
}

/** Keeps an element up to date that wants it, and tells its readers what has changed. */
export class RefreshController implements ReactiveController, PollSubscriber {
  change: Change | undefined;
  private polled: RemoteDocument | undefined;
  private interval = 0;
  private poller: Poller | undefined;

  constructor(
    private readonly host: RefreshHost,
    private readonly document: DocumentController,
  ) {
    host.addController(this);
    // The line has to be there before it says something, or screen readers do not.
    host.requestUpdate();
  }

  get refresh(): number {
    return this.host.refresh;
  }

  get isSeen(): boolean {
    return this.host.getClientRects().length > 0;
  }

  hostUpdated(): void {
    const {isConnected, refresh} = this.host;
    const {remote} = this.document;
    // A text that is pinned does not change.
    const wanted = isConnected && refresh > 0 && remote?.integrity === null ? remote : undefined;
    if (wanted === this.polled && refresh === this.interval) return;
    this.stop();
    this.polled = wanted;
    this.interval = refresh;
    if (!wanted) return;
    this.poller = pollerOf(wanted);
    this.poller.join(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The line that tells what has changed, empty where nothing has. */
  render({notice, speaker}: Surface): unknown {
    const change = this.change?.after === this.document.read?.notice ? this.change : undefined;
    return newsView(change, new Speaker(speaker.spoken, speaker.language, notice));
  }

  private stop(): void {
    this.poller?.leave(this);
    this.poller = this.polled = undefined;
  }
}
