import type {RenderOptions} from 'lit';

/** Makes the markup of a server that of Lit, or takes it away where nothing good can be made of it. */
export type Hydrate = (root: ShadowRoot, view: unknown, options: RenderOptions) => void;

/** Takes away what a server drew, so that it can be drawn anew. Its styles may be all there are. */
export function clearDrawing(root: ShadowRoot): void {
  for (const part of root.querySelectorAll('.notice, .status')) part.remove();
}

/** Loads what continues from the markup of a server; where that cannot be had, it is drawn anew. Never rejects. */
export function loadHydration(): Promise<Hydrate> {
  return import('./index.js').then(
    ({hydrateNotice}) => hydrateNotice,
    () => clearDrawing,
  );
}
