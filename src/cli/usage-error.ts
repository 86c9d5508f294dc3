/** Why a command cannot do what it is asked, in a sentence for whoever asked. Ends it with exit code 2. */
export class UsageError extends Error {
  /** @param isMisuse - whether the help would say how it is done */
  constructor(
    sentence: string,
    readonly isMisuse = false,
  ) {
    super(sentence);
  }
}
