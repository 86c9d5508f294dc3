import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../localization/catalogues/notice/messages.js';
import type {Speaker} from '../localization/speaker.js';

export interface Status {
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** Whether the owner wrote a fallback into the element. */
  readonly hasFallback: boolean;
  readonly onRetry: () => void;
}

/** Rendered while an element has no notice: the owner's fallback and, after a failure, a button to try again. */
export function statusView(
  speaker: Speaker,
  {isLoading, hasFailed, hasFallback, onRetry}: Status,
): TemplateResult {
  const words = isLoading ? m.loading : m.failed;
  return html`<div class="status" part="status" aria-busy=${isLoading}>
    <slot></slot>
    <div lang=${speaker.locale} dir=${speaker.patterns.direction}>
      <p class="soft" role="status">${hasFailed || (isLoading && !hasFallback) ? speaker.say(words) : nothing}</p>
      ${
        hasFailed
          ? html`<button type="button" class="secondary" part="retry" aria-disabled=${isLoading} @click=${onRetry}>
            ${speaker.say(m.retry)}
          </button>`
          : nothing
      }
    </div>
  </div>`;
}
