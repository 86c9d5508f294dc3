import type {Draft} from './draft-shelf.js';

/** A draft as it was when its page was left. */
export interface LastWords {
  readonly draft: Draft;
  /** The versions of it that its page had read or written; another one is from another tab. */
  readonly versions: readonly number[];
}

/** Each stands under this and the id of its draft. */
const prefix = 'incident-notice-left:';

// What IndexedDB is busy with when a page is left is lost. Local storage is slow and small, but writes at once.

/** Keeps a draft at once; where there is no room, or nothing is kept for this site, it does not. */
export function keepLastWords(words: LastWords): void {
  try {
    localStorage.setItem(prefix + words.draft.id, JSON.stringify(words));
  } catch {
    // Then IndexedDB may have been quick enough.
  }
}

/**
 * Forgets what was kept of a draft at once, as it is kept like the others or dropped.
 *
 * @param until - the version that is kept; words that came after it stay
 */
export function dropLastWords(id: string, until = Infinity): void {
  try {
    const text = localStorage.getItem(prefix + id);
    if (text && (JSON.parse(text) as LastWords).draft.changed <= until) localStorage.removeItem(prefix + id);
  } catch {
    // The browser keeps nothing for this site.
  }
}

/** Reads what was kept; undefined if it is of another kind. */
function read(text: string): LastWords | undefined {
  try {
    const words = JSON.parse(text) as Partial<LastWords> | null;
    const isWhole = typeof words?.draft?.text === 'string' && Array.isArray(words.versions);
    return isWhole ? (words as LastWords) : undefined;
  } catch {
    return undefined;
  }
}

/** What pages kept at once that could not do it like the others. */
export function allLastWords(): LastWords[] {
  try {
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    return kept.flatMap(([, text]) => read(text as string) ?? []);
  } catch {
    // The browser keeps nothing for this site.
    return [];
  }
}
