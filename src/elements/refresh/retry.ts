import type {Problem} from '../../model/problems/problem.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import {pauseAskedFor, spread} from './backoff.js';
import type {RemoteDocument} from '../document/remote-document.js';
import {showAgain} from './rerender.js';

/** How long each attempt waits for, in seconds: up to as long again is added. After the last one, the reader has to ask. */
const pauses = [1, 4, 16];

/** The longest pause, in seconds, that a server may ask for before an attempt that no reader asks for. */
const longestPause = 60;

/** Whether the same request may do better a little later. */
function isPassing({code, status = 503}: Problem): boolean {
  return code === 'not-loaded' && (status >= 500 || status === 429 || status === 408);
}

/** Asks again for a document that did not come: a few times, and as soon as there is a network. */
class Retry {
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly remote: RemoteDocument) {
    remote.rest = () => this.rest();
  }

  plan(): void {
    this.rest();
    addEventListener('online', this.handleOnline);
    const pause = pauses[this.attempts];
    const asked = pauseAskedFor(this.remote.headers?.get('retry-after'), Date.now());
    if (pause === undefined || asked > longestPause) return;
    this.attempts += 1;
    this.timer = setTimeout(() => void this.ask(), spread(Math.max(pause, asked), 1) * 1_000);
  }

  private rest(): void {
    clearTimeout(this.timer);
    removeEventListener('online', this.handleOnline);
  }

  private async ask(): Promise<void> {
    this.rest();
    const {notice} = await this.remote.read();
    if (!notice) return;
    this.attempts = 0;
    showAgain(this.remote);
  }

  private readonly handleOnline = () => {
    this.attempts = 0;
    void this.ask();
  };
}

const retries = new WeakMap<RemoteDocument, Retry>();

/** Sees to it that a document that failed is asked for again, if there is hope and an element that wants it. */
export function retryLater(remote: RemoteDocument, {problems: [problem]}: ReadResult): void {
  if (!problem || !isPassing(problem) || remote.watchers.size === 0) return;
  const retry = retries.get(remote) ?? new Retry(remote);
  retries.set(remote, retry);
  retry.plan();
}
