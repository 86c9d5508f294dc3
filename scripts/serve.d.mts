/**
 * Starts the demo's server, for this machine only.
 *
 * @param options.port - the first one to try (4173), or 0 for any
 * @param options.quiet - print nothing
 * @returns its address, without a slash at the end
 */
export declare function startServer(options?: {
  port?: number;
  quiet?: boolean;
}): Promise<{address: string; close: () => Promise<void>}>;
