/** What a command that writes a folder can do to it. Each function rejects with an error that has Node's `code`. */
export interface Disk {
  /** The folder with the built files of this package. */
  readonly library: string;
  /** The names of the files of a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The absolute path, with links followed as far as there is something. */
  readonly locate: (path: string) => Promise<string>;
  /** The content of a file, or undefined if there is none. */
  readonly find: (file: string) => Promise<Uint8Array | undefined>;
  /** Writes a file, and the folders that it stands in. */
  readonly write: (file: string, content: Uint8Array) => Promise<void>;
  /** Moves a file, and makes the folders that it then stands in. Readers of that place see the old file or the new one. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Removes a folder with all that is in it, if it is there. */
  readonly removeFolder: (folder: string) => Promise<void>;
}
