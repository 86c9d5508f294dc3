import type {Speaker} from '../localization/speaker.js';
import type {Terminal} from './terminal.js';

/** A message without gaps. */
type Message = () => string;

/** An option of a command. */
export interface CommandOption {
  /** The placeholder of its value in the help; an option without one is a flag. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly isRepeatable?: boolean;
  /** Whether its value is several, joined by commas. */
  readonly isList?: boolean;
  readonly description: (...gaps: readonly string[]) => string;
  /** What goes into the gaps of its description. */
  readonly gaps?: (speaker: Speaker) => readonly string[];
}

export type Options = Readonly<Record<string, CommandOption>>;

/** The arguments of a command. */
export interface Input {
  readonly operands: readonly string[];
  /** The values of each option that was given; none for a flag. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** 0: success. 1: a document has errors. 2: wrong usage, or a file cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** A command of the program. */
export interface Command {
  /** The arguments after its name, a line for each way to use it. */
  readonly usages: readonly string[];
  readonly summary: Message;
  readonly options: Options;
  /** @throws UsageError, which becomes exit code 2 */
  readonly run: (input: Input, speaker: Speaker, terminal: Terminal) => Promise<ExitCode>;
}
