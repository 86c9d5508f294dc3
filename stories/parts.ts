import type {NoticeElement} from '../src/elements/notice-element.js';

/** The parts that an element has, each with the first place at which it is drawn. */
function partsOf({renderRoot}: NoticeElement): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of renderRoot.querySelectorAll('[part]')) {
    const isDrawn = element.getClientRects().length > 0;
    for (const name of isDrawn ? element.part : []) if (!found.has(name)) found.set(name, element);
  }
  return found;
}

const outlines = new CSSStyleSheet();

/** Outlines each part, by nothing but what the style sheet of any page may say. */
function outline(tag: string, names: Iterable<string>): void {
  outlines.replaceSync(
    [...names]
      .map((name) => `${tag}::part(${name}) {outline: 2px dashed #a4269c; outline-offset: -2px}`)
      .join('\n'),
  );
  document.adoptedStyleSheets.push(outlines);
}

/** Takes the outlines off the page. */
export function clearOutlines(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== outlines);
}

function label(name: string, part: Element, place: DOMRect): HTMLElement {
  const {top, right, left} = part.getBoundingClientRect();
  const note = document.createElement('span');
  note.className = 'part-name';
  note.textContent = name;
  note.style.top = `${top - place.top}px`;
  note.style.left = `${(name.length % 2 === 0 ? left : Math.max(left, right - 90)) - place.left}px`;
  return note;
}

/**
 * Draws the names of an element's parts over it.
 *
 * @param layer - what lies over the element, and is as large
 */
export function nameParts(element: NoticeElement, layer: HTMLElement): void {
  const parts = partsOf(element);
  outline(element.localName, parts.keys());
  const place = layer.getBoundingClientRect();
  layer.replaceChildren(...[...parts].map(([name, part]) => label(name, part, place)));
}
