import {namesPart} from '../elements/anchors/named-part.js';
import {reveal} from '../elements/anchors/reveal.js';

/** An element that a server has rendered. */
type Rendered = HTMLElement & {readonly shadowRoot: ShadowRoot};

/**
 * Whether an element can be read as a server has rendered it: what it says holds, it is not to be refreshed, and the address
 * leads to no part of it.
 */
export function canWait(element: HTMLElement): element is Rendered {
  // A border that is not there compares as false with any time.
  const [start, end] = (element.dataset.inEffect ?? '').split('/').map(Date.parse) as [number, number];
  const now = Date.now();
  const isInEffect = !(start > now || end <= now);
  return (
    isInEffect && Boolean(element.shadowRoot) && !element.hasAttribute('refresh') && !namesPart(location.hash)
  );
}

const {connection} = navigator as {connection?: {saveData: boolean; effectiveType: string}};

/** Whether a page may load what may not be needed. Most browsers do not tell, and then it may. */
const isUnmetered = !connection?.saveData && !/[23]g/.test(connection?.effectiveType ?? '');

/** Calls back when a part is in view, and nothing else is to be done. */
function whenSeenIdly(part: Element, callback: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    // Older versions of Safari never say that they are idle.
    ((window.requestIdleCallback as typeof requestIdleCallback | undefined) ?? setTimeout)(callback);
  });
  observer.observe(part);
}

/**
 * Calls back when a reader of a server-rendered element is at its form, or has it in view while all is quiet; where there is no
 * form, at the element. Until the element has taken over, links within it lead where they will, and the press of a button is
 * made up for.
 */
export function whenNeeded(element: Rendered, callback: () => void): void {
  const root = element.shadowRoot;
  const part = root.querySelector('form') ?? element;
  let pressed: HTMLElement | null = null;

  const handleClick = (event: Event) => {
    const target = event.target as Element;
    pressed = target.closest<HTMLElement>('[type="submit"]') ?? pressed;
    const link = target.closest<HTMLAnchorElement>('[href^="#"]');
    const aim = root.getElementById(link?.hash.slice(1) ?? '');
    if (!aim) return;
    event.preventDefault();
    reveal(aim);
  };

  root.addEventListener('click', handleClick);
  for (const type of ['pointerover', 'focusin', 'change', 'click'])
    part.addEventListener(type, callback, {once: true});
  if (isUnmetered) whenSeenIdly(part, callback);
  element.addEventListener(
    'incident-loaded',
    () => {
      root.removeEventListener('click', handleClick);
      pressed?.click();
    },
    {once: true},
  );
}
