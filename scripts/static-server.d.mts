export interface StaticServerOptions {
  /** The first port to try, or 0 for any (the default). */
  readonly port?: number;
  /** The path within the folder of what a path of the site names, if it may be served. By default a folder names its `index.html`. */
  readonly find?: (path: string) => string | undefined;
  /** The headers of every response, also when nothing is found. */
  readonly headersOf?: (path: string) => Readonly<Record<string, string>>;
  /** Paths that lead to others. */
  readonly redirects?: Readonly<Record<string, string>>;
  /** Whether pages are said to be in UTF-8 (the default), or say their charset themselves. */
  readonly hasCharset?: boolean;
  /** Whether to compress for who accepts it (the default), as an ordinary server does. */
  readonly compresses?: boolean;
}

/**
 * Starts a server of a folder of built files, for this machine only.
 *
 * @returns its address, without a slash at the end
 */
export declare function serveFolder(
  folder: string,
  options?: StaticServerOptions,
): Promise<{readonly address: string; readonly close: () => Promise<void>}>;
