import {viewTags} from '../hostile/known-tags.js';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const svgNamespace = 'http://www.w3.org/2000/svg';
const knownTags = new Set(viewTags);

function faultsOfLink(link: HTMLAnchorElement): string[] {
  const {href, protocol, origin, rel} = link;
  // What a browser cannot take for an address leads nowhere: to Chromium, a lone surrogate.
  if (protocol === ':') return [];
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) return [`scheme: ${href}`];
  const isElsewhere = protocol.startsWith('http') && origin !== location.origin;
  return isElsewhere && !rel.split(' ').includes('noopener') ? [`opener: ${href}`] : [];
}

/** A picture may come from where no page comes: from `https:`, or from beside the page. */
function faultsOfPicture({src}: HTMLImageElement): string[] {
  return /^https?:/.test(src) ? [] : [`picture: ${src}`];
}

function faultsOfElement(element: Element): string[] {
  const {localName, namespaceURI} = element;
  const isDrawing = localName === 'svg' || localName === 'path';
  const isKnown =
    namespaceURI === (isDrawing ? svgNamespace : htmlNamespace) && (isDrawing || knownTags.has(localName));
  const attributes = element
    .getAttributeNames()
    .filter((name) => /^(?:on.*|style|src|srcset|srcdoc|action|formaction|xlink:href)$/.test(name))
    .filter((name) => name !== 'src' || localName !== 'img');
  return [
    ...(isKnown ? [] : [`tag: ${localName}`]),
    ...attributes.map((name) => `attribute: ${localName} ${name}`),
    ...(element instanceof HTMLAnchorElement && element.hasAttribute('href') ? faultsOfLink(element) : []),
    ...(element instanceof HTMLImageElement ? faultsOfPicture(element) : []),
    ...(element.shadowRoot ? harmIn(element.shadowRoot) : []),
  ];
}

/** What the library would not have written: other elements, attributes that run or load, links that lead astray. */
export function harmIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap(faultsOfElement);
}
