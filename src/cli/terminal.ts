/** How a piece of a line stands out on a terminal. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** All that a command sees and touches of the machine. */
export interface Terminal {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly writeError: (text: string) => void;
  /** Reads a file; `-` is standard input. Rejects with an error that has Node's `code`. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file, in place of one that is there. */
  readonly save: (file: string, text: string) => Promise<void>;
  /** Makes a text stand out, where colour is wanted. */
  readonly paint: (emphasis: Emphasis, text: string) => string;
  /** The environment's variables, of which the language is read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The version of the package. */
  readonly version: string;
}

/**
 * A text of a document as a terminal can show it: control characters would move its cursor, change its colours or reverse
 * its writing.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\t' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
