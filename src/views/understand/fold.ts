import {html, nothing, type TemplateResult} from 'lit';
import type {Surface} from '../surface.js';
import {headingView} from '../text/heading.js';

/** A part of a notice that can be folded up to its heading and one line. */
export interface Fold {
  /** Its name, for links that lead to it. */
  readonly id: string;
  /** The parts that it is; `section` if left out. */
  readonly part?: string;
  readonly heading: unknown;
  /** What it has to tell, on one line; cut off where it is longer. */
  readonly brief?: unknown;
  /** Whether the line repeats what is in it, so that nobody has to hear it twice. */
  readonly isExcerpt?: boolean;
  readonly content: unknown;
}

/**
 * Renders a part that folds. Browsers open it for whoever searches in the page or prints it; see `FoldController`.
 *
 * @param areOpen - whether it is open at first
 */
export function foldView(
  {id, part = 'section', heading, brief, isExcerpt = false, content}: Fold,
  {headingLevel}: Surface,
  areOpen: boolean,
): TemplateResult {
  return html`<details class="fold" part=${part} id=${id} ?open=${areOpen}>
    <summary>
      ${headingView(headingLevel, heading)}
      ${brief === undefined ? nothing : html`<span class="soft brief" aria-hidden=${isExcerpt ? 'true' : nothing}>${brief}</span>`}
    </summary>
    <div class="folded">${content}</div>
  </details>`;
}
