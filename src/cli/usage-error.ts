import {plain} from './terminal.js';

/** Ends a command with exit code 2. The message is a sentence for the user, in their language, in one line. */
export class UsageError extends Error {
  /** @param isMisuse - whether to point to the help */
  constructor(
    sentence: string,
    readonly isMisuse = false,
  ) {
    super(plain(sentence));
  }
}
