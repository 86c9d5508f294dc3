import type {ReadResult} from '../../model/reading/read-notice.js';
import {failure} from './failure.js';
import {loadVerifyIntegrity} from './load.js';
import {readResponse} from './read-response.js';

/** How long a request may take, in milliseconds. */
const patience = 30_000;

/** An element that shows a document. */
export interface Subscriber {
  readonly host: HTMLElement;
  /** Reads the document again and shows it; resolves when the page has it. */
  readonly update: () => Promise<void>;
}

/** A document at an address, as all elements of a page share it. */
export class RemoteDocument {
  readonly subscribers = new Set<Subscriber>();
  /** How it was read, or will be; undefined if that failed or was not asked for. */
  reading: Promise<ReadResult> | undefined;
  /** The headers of the latest response, which may say when the server wants to be asked again (RFC 9110). */
  headers: Headers | undefined;
  private isLoading = false;
  private lifetime = new AbortController();

  /** @param integrity - which text is the right one, as in the attribute of a script; null for any */
  constructor(
    readonly url: string,
    readonly integrity: string | null,
  ) {}

  /** Aborts when no element wants the document any more. */
  get abandoned(): AbortSignal {
    return this.lifetime.signal;
  }

  /** Reads it: one request, however many elements ask. After a failure the next call requests it anew. Never rejects. */
  read(): Promise<ReadResult> {
    return (this.reading ??= this.load());
  }

  /** Takes back what an element wanted; the last one to leave stops what is under way. */
  async leave(subscriber: Subscriber): Promise<void> {
    this.subscribers.delete(subscriber);
    // An element that is moved has come back by then.
    await Promise.resolve();
    if (this.subscribers.size > 0) return;
    this.lifetime.abort();
    this.lifetime = new AbortController();
    if (this.isLoading) this.reading = undefined;
    this.isLoading = false;
  }

  /** Requests it, whatever is known of it. Never rejects. */
  async request(signal: AbortSignal, cache: RequestCache = 'default'): Promise<ReadResult> {
    // `AbortSignal.timeout` and `any` are missing from browsers before 2022 and 2023.
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, patience);
    signal.addEventListener('abort', abort);
    this.headers = undefined;
    try {
      return await this.receive({signal: controller.signal, cache});
    } catch {
      return failure({code: 'not-loaded', received: this.url});
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  }

  private async load(): Promise<ReadResult> {
    const {abandoned} = this;
    this.isLoading = true;
    const read = await this.request(abandoned);
    // Nobody waits for it any more, or it was requested anew.
    if (abandoned.aborted) return read;
    this.isLoading = false;
    if (!read.notice) this.reading = undefined;
    return read;
  }

  /** @throws if nothing is received */
  private async receive(init: RequestInit): Promise<ReadResult> {
    const {url, integrity} = this;
    if (integrity !== null) {
      const {fetchVerified} = await loadVerifyIntegrity();
      const received = await fetchVerified(url, integrity, init);
      return 'code' in received ? failure({...received, received: url}) : readResponse(received);
    }
    const response = await fetch(url, init);
    this.headers = response.headers;
    if (!response.ok) return failure({code: 'not-loaded', received: url, status: response.status});
    return readResponse(response);
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
