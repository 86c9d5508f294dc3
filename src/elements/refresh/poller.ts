import type {ReadResult} from '../../model/reading/read-notice.js';
import type {Notice} from '../../model/schema/notice.js';
import {pauseAskedFor, spread} from './backoff.js';
import type {RefreshSession} from './refresh-controller.js';
import type {RemoteDocument} from '../document/remote-document.js';
import {showAgain} from './rerender.js';
import {shareStructure} from '../../model/structural-sharing.js';

/** The shortest and the longest time between two looks, in seconds; timers run at once after 25 days and more. */
const shortest = 30;
const longest = 86_400;

/** The longest time that failures may lead to, in seconds, unless readers are meant to wait for longer anyway. */
const longestBackoff = 3_600;

/** By which share pauses differ. */
const share = 0.25;

/** Looks now and then whether a document has changed, for all elements that want to know. */
export class Poller {
  private readonly sessions = new Set<RefreshSession>();
  private failures = 0;
  private lookedAt = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private controller: AbortController | undefined;

  constructor(private readonly remote: RemoteDocument) {}

  join(session: RefreshSession): void {
    if (this.sessions.size === 0) {
      document.addEventListener('visibilitychange', this.plan);
      addEventListener('online', this.handleOnline);
    }
    this.sessions.add(session);
    this.plan();
  }

  leave(session: RefreshSession): void {
    this.sessions.delete(session);
    if (this.sessions.size > 0) return;
    document.removeEventListener('visibilitychange', this.plan);
    removeEventListener('online', this.handleOnline);
    clearTimeout(this.timer);
    this.controller?.abort();
    this.controller = undefined;
  }

  /** Sets the next look, unless one is under way or nobody would see what it finds. */
  private readonly plan = (): void => {
    clearTimeout(this.timer);
    if (this.controller || this.sessions.size === 0 || document.hidden) return;
    const pause = this.pause();
    const due = this.lookedAt + pause - Date.now();
    // A clock that was set back keeps nobody waiting.
    this.timer = setTimeout(() => void this.look(), Math.min(Math.max(due, 0), pause));
  };

  /** How long to wait after the last look, in milliseconds. */
  private pause(): number {
    const wanted = Math.min(...[...this.sessions].map(({refresh}) => refresh));
    const interval = Math.min(Math.max(wanted, shortest), longest);
    const backoff = Math.min(interval * 2 ** this.failures, Math.max(interval, longestBackoff));
    const asked = Math.min(pauseAskedFor(this.remote.headers?.get('retry-after'), this.lookedAt), longest);
    return spread(Math.max(backoff, asked), share) * 1_000;
  }

  private async look(): Promise<void> {
    const controller = (this.controller = new AbortController());
    const before = (await this.remote.reading)?.notice;
    const read = await (before ? this.remote.request(controller, 'no-cache') : this.remote.read());
    if (this.controller !== controller) return;
    this.controller = undefined;
    this.lookedAt = Date.now();
    this.take(read, before);
    this.plan();
  }

  /** Shows what was found, if it is newer and good. */
  private take({notice, problems}: ReadResult, before: Notice | undefined): void {
    if (!notice) {
      this.failures += 1;
      // The notice stands; its owner should know that readers no longer get it anew.
      console.warn(this.remote.url, problems);
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
    showAgain(this.remote);
  }

  /** One element tells what is new, the first that is seen: all of them would be a chorus. */
  private tell(before: Notice, after: Notice): void {
    const teller = [...this.sessions].find(({isSeen}) => isSeen);
    for (const session of this.sessions) session.change = session === teller ? {before, after} : undefined;
  }

  private readonly handleOnline = () => {
    if (this.failures === 0 || document.hidden || this.controller) return;
    clearTimeout(this.timer);
    void this.look();
  };
}

const pollers = new WeakMap<RemoteDocument, Poller>();

/** What looks whether a document has changed: one for all elements of a page. */
export function pollerOf(remote: RemoteDocument): Poller {
  const poller = pollers.get(remote) ?? new Poller(remote);
  pollers.set(remote, poller);
  return poller;
}
