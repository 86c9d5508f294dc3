/** A server that runs. */
export interface RunningServer {
  /** Its address on this machine, without a slash at the end. */
  readonly address: string;
  /** Ends it, and every connection with it. */
  readonly close: () => Promise<void>;
}

/** What a command that serves a preview can do with the machine. */
export interface PreviewHost {
  /**
   * Answers browsers of this machine, and nobody else. Rejects with an error that has Node's `code`, such as `EADDRINUSE`.
   *
   * @param port - 0 for any that is free
   * @param answer - answers a request for an address
   */
  readonly serve: (port: number, answer: (address: URL) => Promise<Response>) => Promise<RunningServer>;
  /**
   * Calls back whenever a file may have changed, also if it is not there yet, or if an editor puts another in its place.
   *
   * @returns what ends it
   */
  readonly watch: (file: string, handleChange: () => void) => () => void;
}
