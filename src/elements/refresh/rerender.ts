import type {RemoteDocument, Subscriber} from '../document/remote-document.js';

/** Whether nothing has the focus. */
function hasNoFocus({activeElement}: DocumentOrShadowRoot): boolean {
  return activeElement === null || activeElement === document.body;
}

/** Updates an element, and gives the focus back that a reader may lose by it. */
async function rerenderHost(subscriber: Subscriber): Promise<void> {
  const {host} = subscriber;
  const root = host.shadowRoot;
  const focused = root?.activeElement;
  await subscriber.update();
  if (!root || !focused || !hasNoFocus(host.ownerDocument) || !hasNoFocus(root)) return;
  // It was moved, or it is gone, such as the button that tries again.
  const next = focused.isConnected ? focused : root.querySelector('.notice');
  (next as HTMLElement | null)?.focus({preventScroll: true});
}

/** Shows the latest reading of a document in all elements that show it. */
export function rerender({subscribers}: RemoteDocument): void {
  // Each leaves and joins anew.
  for (const subscriber of [...subscribers]) void rerenderHost(subscriber);
}
