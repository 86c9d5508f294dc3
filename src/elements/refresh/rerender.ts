import type {RemoteDocument, Watcher} from '../document/remote-document.js';

/** Whether nothing has the focus. */
function isNobody({activeElement}: DocumentOrShadowRoot): boolean {
  return activeElement === null || activeElement === document.body;
}

/** Shows what a document holds now, and gives the focus back that a reader may lose by it. */
async function show({host, renew}: Watcher): Promise<void> {
  const root = host.shadowRoot;
  const focused = root?.activeElement;
  await renew();
  if (!root || !focused || !isNobody(host.ownerDocument) || !isNobody(root)) return;
  // It was moved, or it is gone, such as the button that tries again.
  const next = focused.isConnected ? focused : root.querySelector('.notice');
  (next as HTMLElement | null)?.focus({preventScroll: true});
}

/** Shows what a document holds now, wherever it is shown. */
export function showAgain({watchers}: RemoteDocument): void {
  // Each leaves and joins anew.
  for (const watcher of [...watchers]) void show(watcher);
}
