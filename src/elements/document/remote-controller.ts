import type {ReactiveController} from 'lit';
import type {ReadResult} from '../../model/reading/read-notice.js';
import type {Notice} from '../../model/schema/notice.js';
import {loadRenewal} from '../refresh/load.js';
import type {NoticeElement} from '../notice-element.js';
import {failure} from './read-document.js';
import {documentAt, type RemoteDocument, type Watcher} from './remote-document.js';

/** Keeps an element to the document at its address, as long as it is in the page. */
export class RemoteController implements ReactiveController, Watcher {
  document: RemoteDocument | undefined;
  /** Shows what has changed; comes when it is needed. */
  renderNews: ((notice: Notice, language: string) => unknown) | undefined;

  constructor(
    readonly host: NoticeElement,
    readonly renew: () => Promise<void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.document?.watchers.add(this);
  }

  hostDisconnected(): void {
    void this.document?.leave(this);
  }

  hostUpdated(): void {
    if (this.host.refresh > 0) void loadRenewal().then((renewal) => renewal?.refresh(this));
  }

  /**
   * Reads the document at an address, in the place of another. Never rejects.
   *
   * @param src - an address, which may be relative to that of the page
   */
  async open(src: string, integrity: string | null): Promise<ReadResult> {
    this.close();
    try {
      this.document = documentAt(new URL(src, this.host.baseURI).href, integrity);
    } catch {
      return failure({code: 'not-loaded', received: src});
    }
    if (this.host.isConnected) this.hostConnected();
    return this.document.read();
  }

  close(): void {
    this.hostDisconnected();
    this.document = undefined;
  }
}
