/** What has the focus, however deep in shadow trees. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** An element and all below it as they are drawn: shadow trees in place of what they hide, and what slots show. */
function* drawn(element: Element): Generator<Element> {
  yield element;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  const children = assigned.length > 0 ? assigned : (element.shadowRoot ?? element).children;
  for (const child of children) yield* drawn(child);
}

/** Of radio buttons that belong together, Tab stops at the chosen one, or at the first. */
function isPassedOver(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
  const root = element.getRootNode() as ParentNode;
  const group = [
    ...root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name=${CSS.escape(element.name)}]`),
  ];
  return element !== (group.find(({checked}) => checked) ?? group[0]);
}

function canHaveFocus(element: Element): boolean {
  const {tabIndex} = element as HTMLElement;
  return tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;
}

/** Moves the focus to where the Tab key would. The page is all there is: after the last stop comes the first. */
export function pressTab(): Element {
  const stops = [...drawn(document.body)].filter((each) => canHaveFocus(each) && !isPassedOver(each));
  const active = focused();
  const after = active === document.body ? -1 : stops.indexOf(active);
  const isStop = after >= 0 || active === document.body;
  // What has the focus without being a stop, such as a verdict, lies before the stops that follow it in the page.
  const next = isStop
    ? stops[(after + 1) % stops.length]
    : (stops.find((stop) => active.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) ??
      stops[0]);
  const key = {key: 'Tab', bubbles: true, composed: true, cancelable: true};
  active.dispatchEvent(new KeyboardEvent('keydown', key));
  (next as HTMLElement | undefined)?.focus();
  focused().dispatchEvent(new KeyboardEvent('keyup', key));
  return focused();
}

/** Takes the next radio button, as the Down key does; after the last one comes the first. */
export function pressDownOnRadio(radio: HTMLInputElement): HTMLInputElement {
  const root = radio.getRootNode() as ParentNode;
  const group = [
    ...root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name=${CSS.escape(radio.name)}]`),
  ];
  const next = group[(group.indexOf(radio) + 1) % group.length] ?? radio;
  radio.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true}),
  );
  next.focus();
  next.click();
  return next;
}
