import {createStore, del, entries, update, type UseStore} from 'idb-keyval';
import type {JudgedVector} from '../samples/judged-vector.js';
import {allLastWords, dropLastWords, keepLastWords} from './last-words.js';

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
  /** The versions of each draft that were read or written here: one that is not among them is from another tab. */
  private readonly versions = new Map<string, Set<number>>();

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
      for (const {draft, versions} of allLastWords()) {
        for (const version of versions) this.versionsOf(draft.id).add(version);
        await this.keep(draft);
      }
      const found = (await entries<string, Draft>(this.store)).map(([, draft]) => draft);
      for (const {id, changed} of found) if (!this.versions.has(id)) this.versionsOf(id).add(changed);
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
    const versions = this.versionsOf(draft.id).add(draft.changed);
    try {
      let other: Draft | undefined;
      await update<Draft>(
        draft.id,
        (known) => {
          other = known && versions.has(known.changed) ? undefined : known;
          return other ?? draft;
        },
        store,
      );
      const kept = other ? await this.keep({...draft, id: newDraftId()}) : draft.id;
      if (kept !== undefined) dropLastWords(draft.id, draft.changed);
      return kept;
    } catch {
      // It is not allowed, or there is no room.
      return undefined;
    }
  }

  /** Keeps a draft whose page is being left. */
  keepAtOnce(draft: Draft): void {
    const versions = [...this.versionsOf(draft.id)];
    if (this.store) keepLastWords({draft, versions});
  }

  async drop(id: string): Promise<void> {
    dropLastWords(id);
    try {
      if (this.store) await del(id, this.store);
    } catch {
      // Then there is none.
    }
  }

  private versionsOf(id: string): Set<number> {
    const versions = this.versions.get(id) ?? new Set();
    this.versions.set(id, versions);
    return versions;
  }
}
