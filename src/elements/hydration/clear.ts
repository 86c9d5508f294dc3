/** Removes what a server rendered, so that it is rendered anew. Its styles stay: they may be all there are. */
export function clearServerRendering(root: ShadowRoot): void {
  for (const part of root.querySelectorAll('.notice, .status')) part.remove();
}
