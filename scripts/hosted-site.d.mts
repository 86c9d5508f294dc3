export interface HostedSite {
  /** The address of a file of the library under its hashed name. */
  readonly addressOf: (name: string) => string;
  /** The policies of the pages that have their styles in them, by path. */
  readonly pagePolicies: Readonly<Record<string, string>>;
}

/**
 * Writes a site from what was built. Its library and its document are in `/notice/`; the notice is on `/` by the hashed
 * names, on `/stable.html` by the stable ones, on `/server.html` rendered by a server, on `/notice/incident.html` without
 * scripts.
 *
 * @param folder - an empty one
 */
export declare function writeHostedSite(folder: string): Promise<HostedSite>;
