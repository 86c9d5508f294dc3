import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Problem} from '../../model/problems/problem.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import type {Notice} from '../../model/schema/notice.js';
import {failure} from './failure.js';
import {readDocument, readText} from './read-document.js';
import {documentAt, type RemoteDocument, type Subscriber} from './remote-document.js';

/** Whether this runs on a server. Lit's type is that of the browser's build, where it is always false. */
const hasNoPage: boolean = isServer;

/** Where the document of an element stands; `isLoading` if another reading is under way, until which this one stays. */
export type DocumentState =
  | {readonly status: 'none'; readonly isLoading: false}
  | {readonly status: 'loading'; readonly isLoading: true}
  | {readonly status: 'shown'; readonly isLoading: boolean; readonly notice: Notice}
  | {readonly status: 'failed'; readonly isLoading: boolean; readonly problems: readonly Problem[]};

/** The element that shows a document. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  readonly src?: string;
  readonly integrity?: string | null;
  readonly notice?: unknown;
}

/** What an element does with a document. */
export interface DocumentActions {
  /** Waits for what the document should not be shown without; resolves to what can be shown. */
  readonly prepare: (read: ReadResult) => Promise<ReadResult>;
  /** The document has taken the place of another, and the element is about to update. */
  readonly reveal: (read: ReadResult) => Promise<void>;
}

const none: DocumentState = {status: 'none', isLoading: false};

/** Keeps an element to its document, as long as it is in the page. */
export class DocumentController implements ReactiveController, Subscriber {
  state: DocumentState = none;
  /** How the document was read that is shown or has failed. */
  read: ReadResult | undefined;
  /** The document at the element's address, if that is where its document comes from. */
  remote: RemoteDocument | undefined;
  /** The latest reading. What an earlier one finds is not shown. */
  private reading: Promise<ReadResult> | undefined;

  constructor(
    readonly host: DocumentHost,
    private readonly actions: DocumentActions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.remote?.subscribers.add(this);
    if (this.state.isLoading) void this.update();
    // A classic script upgrades the element before its children are parsed, and the document may be one of them.
    document.addEventListener('DOMContentLoaded', this.handleParsed);
  }

  hostDisconnected(): void {
    void this.remote?.leave(this);
    document.removeEventListener('DOMContentLoaded', this.handleParsed);
    // Nobody would see what is under way; it is requested again when the element comes back.
    if (this.state.isLoading) this.reading = undefined;
  }

  /** Reads the document from where the element has it now; resolves when it is shown or has failed. */
  async update(): Promise<void> {
    const reading = (this.reading = this.open());
    if (!reading) {
      this.read = undefined;
      this.change(none);
      return;
    }
    const {state} = this;
    this.change(state.status === 'none' ? {status: 'loading', isLoading: true} : {...state, isLoading: true});
    // Whatever a page has done to the language, an element tells that it failed.
    const read = await reading.then(this.actions.prepare).catch(() => failure({code: 'unreadable'}));
    // Another document was asked for in the meantime.
    if (this.reading !== reading) return;
    const isOther = read !== this.read;
    this.read = read;
    const {notice, problems} = read;
    this.change(
      notice ? {status: 'shown', isLoading: false, notice} : {status: 'failed', isLoading: false, problems},
    );
    if (isOther) await this.actions.reveal(read);
  }

  /** Tells of a document that it cannot be shown after all. It stays until another is asked for. */
  giveUp(read: ReadResult): void {
    this.reading = undefined;
    this.read = read;
    this.change({status: 'failed', isLoading: false, problems: read.problems});
    void this.actions.reveal(read);
  }

  private change(state: DocumentState): void {
    this.state = state;
    this.host.requestUpdate();
  }

  private open(): Promise<ReadResult> | undefined {
    const {notice, src, integrity = null} = this.host;
    if (notice === undefined && src && !hasNoPage) return this.openRemote(src, integrity);
    this.closeRemote();
    if (notice !== undefined) return readDocument(notice);
    if (hasNoPage) return undefined;
    const script = this.host.querySelector(':scope > script[type="application/json"]:not([slot])');
    return script ? readText(script.textContent) : undefined;
  }

  /** @param src - an address, which may be relative to that of the page */
  private async openRemote(src: string, integrity: string | null): Promise<ReadResult> {
    this.closeRemote();
    try {
      this.remote = documentAt(new URL(src, this.host.baseURI).href, integrity);
    } catch {
      return failure({code: 'not-loaded', received: src});
    }
    if (this.host.isConnected) this.remote.subscribers.add(this);
    return this.remote.read();
  }

  private closeRemote(): void {
    void this.remote?.leave(this);
    this.remote = undefined;
  }

  private readonly handleParsed = () => {
    // What stood in the page half parsed is read again, now that it is whole.
    if (this.state.status !== 'shown' && !this.state.isLoading) void this.update();
  };
}
