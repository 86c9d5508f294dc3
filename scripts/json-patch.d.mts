/** A change to a document (RFC 6902). */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove';
  /** JSON Pointer. */
  readonly path: string;
  readonly value?: unknown;
}

/** A copy of a document with some changes. */
export function patched(document: unknown, changes: readonly Change[]): unknown;
