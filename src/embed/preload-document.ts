/** Requests a document beside the code that reads it, as `fetch` will. Nothing of that stays in the page. */
export function preloadDocument(src: string): void {
  const link = document.createElement('link');
  const remove = () => link.remove();
  Object.assign(link, {
    rel: 'preload',
    as: 'fetch',
    crossOrigin: '',
    href: src,
    onload: remove,
    onerror: remove,
  });
  document.head.append(link);
}
