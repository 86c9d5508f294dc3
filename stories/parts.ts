import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {NoticeElement} from '../src/elements/notice-element.js';
import {noticesIn} from './notices-in.js';

/** The parts that an element has, each with the first place at which it is drawn. */
function partsOf({renderRoot}: NoticeElement): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of renderRoot.querySelectorAll('[part]')) {
    const isDrawn = element.getClientRects().length > 0;
    for (const name of isDrawn ? element.part : []) if (!found.has(name)) found.set(name, element);
  }
  return found;
}

/** The outlines of each kind of element: several may stand on a page of documentation. */
const outlines = new Map<string, CSSStyleSheet>();

/** Outlines each part, by nothing but what the style sheet of any page may say. */
function outline(tag: string, names: Iterable<string>): void {
  const sheet = outlines.get(tag) ?? new CSSStyleSheet();
  outlines.set(tag, sheet);
  sheet.replaceSync(
    [...names]
      .map((name) => `.over > ${tag}::part(${name}) {outline: 2px dashed #a4269c; outline-offset: -2px}`)
      .join('\n'),
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

function label(name: string, part: Element, place: DOMRect): HTMLElement {
  const {top, right, left} = part.getBoundingClientRect();
  const note = document.createElement('span');
  note.className = 'part-name';
  note.textContent = name;
  note.style.top = `${top - place.top}px`;
  // Of parts that begin at the same place, not all names should.
  const atEnd = Math.max(left, right - name.length * 8 - 16);
  note.style.left = `${(name.length % 2 === 0 ? left : atEnd) - place.left}px`;
  return note;
}

/** @param layer - what lies over the element, and is as large */
function nameParts(element: NoticeElement, layer: HTMLElement): void {
  const parts = partsOf(element);
  outline(element.localName, parts.keys());
  const place = layer.getBoundingClientRect();
  // An element may be several parts, such as a title that is a heading.
  const names = new Map<Element, string[]>();
  for (const [name, part] of parts) names.set(part, [...(names.get(part) ?? []), name]);
  layer.replaceChildren(...[...names].map(([part, own]) => label(own.join(' '), part, place)));
}

/** Names the parts of the element in a box, whenever it becomes larger or smaller. */
function nameAlways(box: Element | undefined): void {
  const layer = box?.querySelector<HTMLElement>('.layer');
  if (!box || !layer) return;
  new ResizeObserver(() => noticesIn(box).forEach((element) => nameParts(element, layer))).observe(box);
}

/** An element with the names of its parts over it. */
export function anatomyView(element: TemplateResult): TemplateResult {
  return html`<div class="over" ${ref(nameAlways)}>
    ${element}
    <div class="layer" aria-hidden="true"></div>
  </div>`;
}
