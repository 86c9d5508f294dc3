import {createStore, del, entries, update, type UseStore} from 'idb-keyval';
import type {JudgedVector} from '../samples/judged-vector.js';

/** A text that an owner works on, valid or not, kept on this device only. */
export interface Draft {
  readonly id: string;
  /** The headline of the notice, or the name of its file. */
  readonly title: string;
  /** When it was changed last, in milliseconds since 1970-01-01T00:00Z. */
  readonly changed: number;
  readonly text: string;
  readonly vectors?: readonly JudgedVector[];
  /** The text of the revision before, where this one was made from it. */
  readonly former?: string;
}

/** Under this name the only draft was kept before there were several. */
const formerKey = 'incident-notice-draft';

/** A new name for a draft. */
export function newDraftId(): string {
  return crypto.randomUUID();
}

function formerDraft(): Draft | undefined {
  try {
    const text = localStorage.getItem(formerKey);
    if (text === null) return undefined;
    localStorage.removeItem(formerKey);
    return {id: newDraftId(), title: '', changed: Date.now(), text};
  } catch {
    // The browser keeps nothing for this site.
    return undefined;
  }
}

/** The drafts of this browser. Where it keeps nothing, there are none, and nothing fails. */
export class DraftShelf {
  private store: UseStore | undefined;
  /** As which version each draft was seen here last: another tab may have changed it since. */
  private readonly seen = new Map<string, number>();

  constructor() {
    try {
      this.store = createStore('incident-notice', 'drafts');
    } catch {
      // The browser keeps nothing for this site.
    }
  }

  /** All drafts, the one that was changed last first; undefined where the browser keeps none. */
  async all(): Promise<Draft[] | undefined> {
    try {
      if (!this.store) return undefined;
      const former = formerDraft();
      if (former) await this.keep(former);
      const found = (await entries<string, Draft>(this.store)).map(([, draft]) => draft);
      for (const {id, changed} of found) if (!this.seen.has(id)) this.seen.set(id, changed);
      return found.sort((a, b) => b.changed - a.changed);
    } catch {
      this.store = undefined;
      return undefined;
    }
  }

  /**
   * Keeps a draft. One that another tab has changed meanwhile stays, and this one becomes a draft of its own.
   *
   * @returns the id that it is kept under; undefined if it could not be kept
   */
  async keep(draft: Draft): Promise<string | undefined> {
    const {store} = this;
    if (!store) return undefined;
    try {
      let other: Draft | undefined;
      await update<Draft>(
        draft.id,
        (known) => {
          other = known?.changed === this.seen.get(draft.id) ? undefined : known;
          return other ?? draft;
        },
        store,
      );
      if (other) return await this.keep({...draft, id: newDraftId()});
      this.seen.set(draft.id, draft.changed);
      return draft.id;
    } catch {
      // It is not allowed, or there is no room.
      return undefined;
    }
  }

  async drop(id: string): Promise<void> {
    try {
      if (this.store) await del(id, this.store);
    } catch {
      // Then there is none.
    }
  }
}
