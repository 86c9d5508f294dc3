import type {Speaker} from '../localization/speaker.js';
import type {Terminal} from './terminal.js';

/** A message without gaps. */
type Message = () => string;

/** An option of a command. */
export interface Option {
  /** What stands for its value in the help; an option without one is a yes or no. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly isRepeatable?: boolean;
  readonly description: (...gaps: readonly string[]) => string;
  /** What goes into the gaps of its description. */
  readonly gaps?: (speaker: Speaker) => readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

/** What a command was asked. */
export interface Input {
  readonly operands: readonly string[];
  /** The values of each option that was given; of a yes or no, none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** 0 all is well, 1 something is wrong with a document, 2 the command was misused or a file cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** Something that the command line does. */
export interface Command {
  /** What may follow its name, a line for each way to use it. */
  readonly usages: readonly string[];
  readonly summary: Message;
  readonly options: Options;
  /** @throws UsageError, which becomes exit code 2 */
  readonly run: (input: Input, speaker: Speaker, terminal: Terminal) => Promise<ExitCode>;
}
