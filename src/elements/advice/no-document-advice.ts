const wayOut =
  'Name its address in src, or put it into a <script type="application/json"> directly within the element, or set the property "notice".';

/** Attributes that others use for an address or a document. */
const mistaken = ['data-src', 'href', 'url', 'source', 'data', 'json', 'notice', 'document'];

/** Why an element has no document, and what to do. */
export function noDocumentAdvice(element: HTMLElement): string {
  const script = element.querySelector<HTMLScriptElement>('script:not([slot])');
  const type = script?.type ?? '';
  if (script && /json/i.test(type) && type !== 'application/json')
    return `The document is in a <script type="${type}">, which is not read. Write type="application/json".`;
  if (script && script.parentElement !== element && type === 'application/json')
    return 'The script with the document is within another element. Put it directly within this one: an editor may have wrapped it.';
  if (/^\s*\{/.test((script ?? element).textContent) && !element.querySelector('script[slot]'))
    return 'The document is within the element, but in no <script type="application/json">. Put it into one.';
  const attribute = mistaken.find((name) => element.hasAttribute(name) && !element.getAttribute('src'));
  if (attribute !== undefined && !(attribute === 'href' && element.localName === 'incident-banner'))
    return `It has the attribute "${attribute}", which does not name a document. ${wayOut}`;
  if (element.getAttribute('src') === '') return `Its src is empty. ${wayOut}`;
  if (element.childElementCount === 0)
    return `It has no document: no src, and nothing within it. Where you wrote a script within it, a framework or filter has taken it out. ${wayOut}`;
  return `It has no document. ${wayOut}`;
}
