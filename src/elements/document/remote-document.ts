import type {ReadResult} from '../../model/reading/read-notice.js';
import {loadRenewal} from '../refresh/load.js';
import {failure, readText} from './read-document.js';

/** How long a document may take to come, in milliseconds. */
const patience = 30_000;

/** An element that shows a document. */
export interface Watcher {
  readonly host: HTMLElement;
  /** Shows what the document holds now; resolves when it does. */
  readonly renew: () => Promise<void>;
}

/** A document at an address, as all elements of a page share it. */
export class RemoteDocument {
  readonly watchers = new Set<Watcher>();
  /** What it was read as, or will be; undefined if that failed. */
  reading: Promise<ReadResult> | undefined;
  /** Those of the latest answer, which may say when the server wants to be asked again (RFC 9110). */
  headers: Headers | undefined;
  /** Gives up what would ask for it again. */
  rest: (() => void) | undefined;
  private controller: AbortController | undefined;

  /** @param integrity - which text is the right one, as in the attribute of a script; null for any */
  constructor(
    readonly url: string,
    readonly integrity: string | null,
  ) {}

  /** Reads it: one request, however many elements ask. What failed is asked for anew the next time. Never rejects. */
  read(): Promise<ReadResult> {
    return (this.reading ??= this.load());
  }

  /** Takes back what an element wanted; the last one to go stops what is under way. */
  async leave(watcher: Watcher): Promise<void> {
    this.watchers.delete(watcher);
    // An element that is moved has come back by then.
    await Promise.resolve();
    if (this.watchers.size > 0) return;
    this.rest?.();
    if (!this.controller) return;
    this.controller.abort();
    this.controller = this.reading = undefined;
  }

  /** Asks for it, whatever is known of it. Never rejects. */
  async request(controller: AbortController, cache: RequestCache = 'default'): Promise<ReadResult> {
    const {url, integrity} = this;
    // `AbortSignal.timeout` is missing from browsers before 2022.
    const timer = setTimeout(() => controller.abort(), patience);
    const init = {signal: controller.signal, cache};
    this.headers = undefined;
    try {
      if (integrity !== null)
        return await (await import('./verify-integrity.js')).readIntact(url, integrity, init);
      const response = await fetch(url, init);
      this.headers = response.headers;
      if (!response.ok) return failure({code: 'not-loaded', received: url, status: response.status});
      return await readText(await response.text());
    } catch {
      return failure({code: 'not-loaded', received: url});
    } finally {
      clearTimeout(timer);
    }
  }

  private async load(): Promise<ReadResult> {
    const controller = (this.controller = new AbortController());
    const read = await this.request(controller);
    // Nobody waits for it any more, or it was asked for anew.
    if (this.controller !== controller) return read;
    this.controller = undefined;
    if (!read.notice) {
      this.reading = undefined;
      // Where even that cannot be had, the reader has a button.
      void loadRenewal().then((renewal) => renewal?.retryLater(this, read));
    }
    return read;
  }
}

const documents = new Map<string, RemoteDocument>();

/** The document at an address: the same one for all who ask. */
export function documentAt(url: string, integrity: string | null): RemoteDocument {
  const key = `${url} ${integrity}`;
  const document = documents.get(key) ?? new RemoteDocument(url, integrity);
  documents.set(key, document);
  return document;
}
