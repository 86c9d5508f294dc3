/** Under this name the draft is kept on the device. */
const key = 'incident-notice-draft';

/** The text that an owner works on, kept on this device only, broken or not. */
export const draft = {
  read(): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      // The browser keeps nothing for this site.
      return undefined;
    }
  },

  /** Whether the browser keeps anything for this site. */
  isPossible(): boolean {
    try {
      localStorage.setItem(`${key}-probe`, '');
      localStorage.removeItem(`${key}-probe`);
      return true;
    } catch {
      return false;
    }
  },

  /** @returns whether it could be kept */
  keep(text: string): boolean {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      // It is not allowed, or there is no room.
      return false;
    }
  },

  discard(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Then there is none.
    }
  },
};
