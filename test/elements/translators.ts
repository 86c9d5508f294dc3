/** Page translators and extensions, as they treat what an element has rendered. */

function translated(text: string): string {
  return /\S/.test(text) ? `«${text}»` : text;
}

/** What an element says without the marks of a translator. */
export function untranslated(words: string): string {
  return words.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
}

function isTranslatable(text: Node): boolean {
  const parent = text.parentElement;
  return (
    /\S/.test(text.nodeValue ?? '') &&
    !text.nodeValue?.includes('«') &&
    !parent?.closest('[translate="no"], style')
  );
}

function nodesIn(root: Node, what: number): Node[] {
  const walker = document.createTreeWalker(root, what);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function textsIn(root: Node): Text[] {
  return nodesIn(root, NodeFilter.SHOW_TEXT).filter(isTranslatable) as Text[];
}

/** The element that Google Translate in Chrome puts texts into. */
function fontWith(content: string | Node): HTMLElement {
  const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
  font.append(content);
  return font;
}

function wrap(text: Text): void {
  text.replaceWith(fontWith(fontWith(translated(text.data))));
}

function replace(text: Text): void {
  text.replaceWith(new Text(translated(text.data)));
}

function write(text: Text): void {
  text.data = translated(text.data);
}

function removeComments(root: Node): void {
  for (const comment of nodesIn(root, NodeFilter.SHOW_COMMENT)) (comment as Comment).remove();
}

/** Puts all texts of an element that has nothing else into one. */
function merge(root: Node): void {
  for (const element of nodesIn(root, NodeFilter.SHOW_ELEMENT) as Element[]) {
    const [first] = textsIn(element);
    if (element.childElementCount === 0 && first) element.textContent = translated(element.textContent);
  }
}

/** Writes the sentences of a page anew, markup and all. */
function rewrite(root: Node): void {
  for (const element of nodesIn(root, NodeFilter.SHOW_ELEMENT) as Element[]) {
    if (!/^(p|h\d|li|dt|dd)$/i.test(element.localName) || textsIn(element).length === 0) continue;
    if (element.querySelector('button, input, p, li, slot')) continue;
    const copy = element.cloneNode(true) as Element;
    for (const text of textsIn(copy)) write(text);
    element.replaceWith(copy);
  }
}

/** What translators do, by what it is called. */
export const translations: Readonly<Record<string, (root: Node) => void>> = {
  'wraps texts': (root) => textsIn(root).forEach(wrap),
  'replaces texts': (root) => textsIn(root).forEach(replace),
  'writes into texts': (root) => textsIn(root).forEach(write),
  'merges texts': merge,
  'removes comments': (root) => {
    textsIn(root).forEach(write);
    removeComments(root);
  },
  'removes comments and merges': (root) => {
    removeComments(root);
    root.normalize();
    textsIn(root).forEach(wrap);
  },
  'writes sentences anew': rewrite,
};

/**
 * Translates what stands in a shadow root, and from then on whatever comes.
 *
 * @returns stops it
 */
export function keepTranslating(root: ShadowRoot, translate: (root: Node) => void): () => void {
  const options = {childList: true, characterData: true, subtree: true};
  const work = () => {
    translate(root);
    observer.takeRecords();
  };
  const observer = new MutationObserver(work);
  observer.observe(root, options);
  work();
  return () => observer.disconnect();
}

/** Translates each text after a while, as one does that asks a server: whatever has become of the page in the meantime. */
export function keepTranslatingLate(root: ShadowRoot, wait: () => Promise<unknown>): () => void {
  const known = new WeakSet<Text>();
  const work = () => {
    const fresh = textsIn(root).filter((text) => !known.has(text));
    for (const text of fresh) known.add(text);
    const words = fresh.map(({data}) => translated(data));
    if (fresh.length === 0) return;
    void wait().then(() => {
      for (const [place, text] of fresh.entries()) text.replaceWith(fontWith(words[place]!));
    });
  };
  const observer = new MutationObserver(work);
  observer.observe(root, {childList: true, characterData: true, subtree: true});
  work();
  return () => observer.disconnect();
}
