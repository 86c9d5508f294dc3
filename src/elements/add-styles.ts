import type {CSSResult} from 'lit';

/** Adds style sheets to those of an element. In browsers without constructed sheets it does what Lit does there. */
export function addStyles(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  for (const {styleSheet, cssText} of sheets) {
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    else root.append(Object.assign(document.createElement('style'), {textContent: cssText}));
  }
}
