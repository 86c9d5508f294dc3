/** Under this name the draft is kept on the device. */
const key = 'incident-notice-draft';

/** The text that an owner works on, kept on this device only, broken or not. Each method tells whether it could be done. */
export const draft = {
  read(): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      // The browser keeps nothing for this site.
      return undefined;
    }
  },

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
