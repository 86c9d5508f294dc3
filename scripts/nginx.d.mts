export interface NginxOptions {
  /** Content Security Policies of pages that need one of their own, by path. */
  readonly pagePolicies?: Readonly<Record<string, string>>;
  /** Folders that are served besides, with nothing but what nginx does by itself. */
  readonly bareFolders?: readonly string[];
}

export interface Nginx {
  /** Without a slash at the end, like the others. */
  readonly address: string;
  /** Where it leads to the other from, over plain HTTP. */
  readonly insecureAddress: string;
  /** Those of the bare folders, in their order. */
  readonly bareAddresses: readonly string[];
  /** Its certificate, which nobody trusts who is not told to. */
  readonly certificate: string;
  /** What a Chromium has to be started with to trust it like that of any site. */
  readonly chromiumArguments: readonly string[];
  /** Of its first process, whose children answer. */
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/**
 * Starts nginx with `deploy/nginx.conf` for this machine only.
 *
 * @param site - the folder that is served
 * @throws when there is no nginx, or not with all of its modules, saying how to get it
 */
export declare function startNginx(site: string, options?: NginxOptions): Promise<Nginx>;
