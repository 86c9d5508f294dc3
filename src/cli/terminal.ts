import type {Disk} from './disk.js';
import type {PreviewHost} from './preview-host.js';

/** A style of text on a terminal. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Everything that a command can access of the machine. */
export interface Terminal {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Whether standard output took all that was written to it; also if its reader wanted no more. Settles once it is known. */
  readonly isWritten: () => Promise<boolean>;
  /** Writes to standard error. */
  readonly writeError: (text: string) => void;
  /**
   * Reads a file; `-` is standard input. Of one that is longer than `mostBytes`, or never ends, only as much as shows that.
   * Rejects with an error that has Node's `code`.
   */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Whether two names are of one file, such as a link and what it leads to; `-` is standard input. */
  readonly isSameFile: (one: string, other: string) => boolean;
  /**
   * Writes a file, and overwrites an existing one.
   *
   * @param isNew - never to overwrite one: rejects with an error whose `code` is `EEXIST`
   */
  readonly save: (file: string, text: string, isNew?: boolean) => Promise<void>;
  /** The day that it is here, such as `2026-11-29`. */
  readonly today: () => string;
  /** The minute that it is, counted from 1970 in UTC. */
  readonly now: () => number;
  /** The IANA zone of this machine. */
  readonly timeZone: () => string;
  /** Settles once the user wants the program to end. */
  readonly isInterrupted: () => Promise<void>;
  /** For commands that serve a preview. */
  readonly previewHost: PreviewHost;
  /** For commands that write whole folders. */
  readonly disk: Disk;
  /** Styles a text, if colour is wanted. */
  readonly paint: (emphasis: Emphasis, text: string) => string;
  /** The environment variables, which say the language. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The version of the package. */
  readonly version: string;
}

/** The most bytes of a file that are read: far more than any document may have, or test vectors need. */
export const mostBytes = 64_000_000;

/** What could move the cursor of a terminal, change its colours or reverse the direction of its text. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Escapes the control characters of a text. */
export function plain(text: string): string {
  return text.replace(controls, (character) => (character === '\t' ? ' ' : escaped(character)));
}

/**
 * Writes JSON whose control characters are escaped: `JSON.stringify` escapes only those below U+0020.
 *
 * @param indent - how many spaces; without it, all stands in one line
 */
export function plainJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // Between its values JSON has no other control character than the ends of lines, and within them none of those.
  return text.replace(controls, (character) => (character === '\n' ? character : escaped(character)));
}
