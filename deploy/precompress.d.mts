/**
 * Brings the compressed files of a folder up to date.
 *
 * @param options.isDry - writes nothing
 * @returns paths within the folder, and how many compressed files are as they should be
 */
export declare function precompress(
  folder: string,
  options?: {readonly isDry?: boolean},
): Promise<{readonly written: string[]; readonly removed: string[]; readonly unchanged: number}>;
