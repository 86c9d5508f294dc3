/** A member of the contract of an element, as its doc block says it. */
export interface Promised {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/** An element, as its doc block describes it. */
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Promised[];
  readonly members?: readonly (Promised & {
    readonly kind: string;
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly events?: readonly Promised[];
  readonly slots?: readonly Promised[];
  readonly cssParts?: readonly Promised[];
  readonly cssProperties?: readonly Promised[];
}

export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

/** The contracts of all elements; undefined where nothing was built. */
export function readManifest(): Manifest | undefined {
  // Types are checked before anything has been built, so the manifest need not be there.
  const manifests = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
    eager: true,
    import: 'default',
  });
  return Object.values(manifests)[0];
}

/** The contract of an element; empty where nothing was built. */
export function contractOf(tag: string): Declaration {
  const declarations = readManifest()?.modules.flatMap((module) => module.declarations) ?? [];
  return declarations.find(({tagName}) => tagName === tag) ?? {};
}
