/**
 * Starts a server of a folder of built files, for this machine only, on any free port.
 *
 * @returns its address, without a slash at the end
 */
export declare function serveFolder(
  folder: string,
): Promise<{readonly address: string; readonly close: () => Promise<void>}>;
