/** A style of text on a terminal. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Everything that a command can access of the machine. */
export interface Terminal {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly writeError: (text: string) => void;
  /** Reads a file; `-` is standard input. Rejects with an error that has Node's `code`. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file, and overwrites an existing one. */
  readonly save: (file: string, text: string) => Promise<void>;
  /** Styles a text, if colour is wanted. */
  readonly paint: (emphasis: Emphasis, text: string) => string;
  /** The environment variables, which say the language. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The version of the package. */
  readonly version: string;
}

/**
 * Escapes the control characters of a text: they could move the cursor of a terminal, change its colours or reverse the
 * direction of its text.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\t' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
