import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../localization/catalogues/notice/messages.js';
import type {Words} from '../localization/words.js';

export interface Status {
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** Whether the owner wrote a fallback into the element. */
  readonly hasFallback: boolean;
  readonly onRetry: () => void;
}

/**
 * Rendered while an element has no notice: the owner's fallback and, after a failure, a button to try again.
 *
 * @param words - undefined while the language is loading; the line keeps its place
 */
export function statusView(
  words: Words | undefined,
  {isLoading, hasFailed, hasFallback, onRetry}: Status,
): TemplateResult {
  const speaks = hasFailed || (isLoading && !hasFallback);
  return html`<div class="status" part="status" aria-busy=${isLoading}>
    <slot></slot>
    <div lang=${words?.locale ?? nothing} dir=${words?.patterns.direction ?? nothing}>
      <p class="soft" role="status">${speaks ? (words?.say(isLoading ? m.loading : m.failed) ?? '\u00a0') : nothing}</p>
      ${
        hasFailed && words
          ? html`<button type="button" class="secondary" part="retry" aria-disabled=${isLoading} @click=${onRetry}>
            ${words.say(m.retry)}
          </button>`
          : nothing
      }
    </div>
  </div>`;
}
