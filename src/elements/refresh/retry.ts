import type {Problem} from '../../model/problems/problem.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import {isGone} from '../document/gone.js';
import type {RemoteDocument} from '../document/remote-document.js';
import {tellOfGone} from './gone-words.js';
import {retryAfterSeconds, withJitter} from './backoff.js';
import {rerender} from './rerender.js';

/** The delay before each attempt, in seconds: up to as long again is added. After the last one, the reader has to ask. */
const delays = [1, 4, 16];

/** The longest delay, in seconds, that a server may ask for before an attempt that no reader asks for. */
const longestDelay = 60;

/** Whether the same request may succeed a little later. */
function isTransient({code, status = 503}: Problem): boolean {
  return code === 'not-loaded' && (status >= 500 || status === 429 || status === 408);
}

/** Requests a document again that did not come: a few times, and as soon as there is a network. */
class Retry {
  private attempts = 0;
  /** The failure that the next attempt is scheduled for: all elements of a page tell of the same one. */
  private failure: ReadResult | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly remote: RemoteDocument) {}

  schedule(failure: ReadResult): void {
    const [problem] = failure.problems;
    if (failure === this.failure || !problem) return;
    this.failure = failure;
    this.cancel();
    if (isGone(problem)) tellOfGone(problem);
    if (!isTransient(problem)) return;
    this.remote.abandoned.addEventListener('abort', this.cancel, {once: true});
    addEventListener('online', this.handleOnline);
    const delay = delays[this.attempts];
    const asked = retryAfterSeconds(this.remote.headers?.get('retry-after'), Date.now());
    if (delay === undefined || asked > longestDelay) return;
    this.attempts += 1;
    this.timer = setTimeout(() => void this.attempt(), withJitter(Math.max(delay, asked), 1) * 1_000);
  }

  private async attempt(): Promise<void> {
    this.cancel();
    const read = await this.remote.read();
    if (!read.notice) {
      this.schedule(read);
      return;
    }
    this.attempts = 0;
    rerender(this.remote);
  }

  private readonly cancel = (): void => {
    clearTimeout(this.timer);
    removeEventListener('online', this.handleOnline);
  };

  private readonly handleOnline = () => {
    this.attempts = 0;
    void this.attempt();
  };
}

const retries = new WeakMap<RemoteDocument, Retry>();

/** Sees to it that a document that failed is requested again, if that may help and an element wants it. */
export function retryLater(remote: RemoteDocument, failure: ReadResult): void {
  if (remote.subscribers.size === 0) return;
  const retry = retries.get(remote) ?? new Retry(remote);
  retries.set(remote, retry);
  retry.schedule(failure);
}
