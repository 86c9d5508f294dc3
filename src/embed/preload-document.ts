/** Requests the document of an element beside the code that reads it, as `fetch` will. Nothing of that stays in the page. */
export function preloadDocument(element: Element): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = element.getAttribute('src') ?? '';
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}
