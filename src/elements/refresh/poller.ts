import type {Problem} from '../../model/problems/problem.js';
import type {ReadResult} from '../../model/reading/read-notice.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Change} from '../../views/news.js';
import {isGone} from '../document/gone.js';
import type {RemoteDocument} from '../document/remote-document.js';
import {retryAfterSeconds, withJitter} from './backoff.js';
import {tellOfGone} from './gone-words.js';
import {rerender} from './rerender.js';
import {shareStructure} from '../../model/structural-sharing.js';

/** The shortest and the longest interval between two polls, in seconds: timers of more than 25 days fire at once. */
const shortest = 30;
const longest = 86_400;

/** The longest interval that failures may lead to, in seconds, unless the owner's own is longer. */
const longestBackoff = 3_600;

/** How much longer an interval may become by jitter, as a share of it. */
const jitter = 0.25;

/** An element that wants to know of changes. */
export interface PollSubscriber {
  /** How often, in seconds. */
  readonly refresh: number;
  /** Whether the element is laid out. */
  readonly isSeen: boolean;
  /** Tells readers what has changed; undefined if another element does. */
  change: Change | undefined;
}

/** Polls a document now and then for changes, for all elements that want to know of them. */
export class Poller {
  private readonly subscribers = new Set<PollSubscriber>();
  private failures = 0;
  private polledAt = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private controller: AbortController | undefined;

  constructor(private readonly remote: RemoteDocument) {}

  join(subscriber: PollSubscriber): void {
    if (this.subscribers.size === 0) {
      document.addEventListener('visibilitychange', this.schedule);
      addEventListener('online', this.handleOnline);
    }
    this.subscribers.add(subscriber);
    this.schedule();
  }

  leave(subscriber: PollSubscriber): void {
    this.subscribers.delete(subscriber);
    if (this.subscribers.size > 0) return;
    document.removeEventListener('visibilitychange', this.schedule);
    removeEventListener('online', this.handleOnline);
    clearTimeout(this.timer);
    this.controller?.abort();
    this.controller = undefined;
  }

  /** Schedules the next poll, unless one is under way or nobody would see what it finds. */
  private readonly schedule = (): void => {
    clearTimeout(this.timer);
    if (this.controller || this.subscribers.size === 0 || document.hidden) return;
    const interval = this.interval();
    const due = this.polledAt + interval - Date.now();
    // A clock that was set back keeps nobody waiting.
    this.timer = setTimeout(() => void this.poll(), Math.min(Math.max(due, 0), interval));
  };

  /** How long to wait after the last poll, in milliseconds. */
  private interval(): number {
    const wanted = Math.min(...[...this.subscribers].map(({refresh}) => refresh));
    const base = Math.min(Math.max(wanted, shortest), longest);
    const backoff = Math.min(base * 2 ** this.failures, Math.max(base, longestBackoff));
    const asked = Math.min(
      retryAfterSeconds(this.remote.headers?.get('retry-after'), this.polledAt),
      longest,
    );
    return withJitter(Math.max(backoff, asked), jitter) * 1_000;
  }

  private async poll(): Promise<void> {
    const controller = (this.controller = new AbortController());
    const before = (await this.remote.reading)?.notice;
    const read = await (before ? this.remote.request(controller.signal, 'no-cache') : this.remote.read());
    if (this.controller !== controller) return;
    this.controller = undefined;
    this.polledAt = Date.now();
    this.take(read, before);
    this.schedule();
  }

  /** Shows what was found, if it is newer and good. */
  private take({notice, problems}: ReadResult, before: Notice | undefined): void {
    if (!notice) {
      this.fail(problems);
      return;
    }
    this.failures = 0;
    if (before) {
      if (notice.id === before.id && notice.revision < before.revision) return;
      const after = shareStructure(before, notice);
      if (after === before) return;
      this.remote.reading = Promise.resolve({notice: after, problems});
      this.tell(before, after);
    }
    rerender(this.remote);
  }

  /** The notice stands, where there is one; its owner should know that readers no longer get it anew. */
  private fail(problems: readonly Problem[]): void {
    const gone = problems.find(isGone);
    if (!gone) console.warn(this.remote.url, problems);
    else if (this.failures < Infinity) tellOfGone(gone);
    // What was deleted seldom comes back: asked for as seldom as can be, and told of once.
    this.failures = gone ? Infinity : this.failures + 1;
  }

  /** One element tells what is new, the first that is seen: all of them would be a chorus. */
  private tell(before: Notice, after: Notice): void {
    const teller = [...this.subscribers].find(({isSeen}) => isSeen);
    for (const subscriber of this.subscribers)
      subscriber.change = subscriber === teller ? {before, after} : undefined;
  }

  private readonly handleOnline = () => {
    if (this.failures === 0 || document.hidden || this.controller) return;
    clearTimeout(this.timer);
    void this.poll();
  };
}

const pollers = new WeakMap<RemoteDocument, Poller>();

/** The poller of a document: one for all elements of a page. */
export function pollerOf(remote: RemoteDocument): Poller {
  const poller = pollers.get(remote) ?? new Poller(remote);
  pollers.set(remote, poller);
  return poller;
}
