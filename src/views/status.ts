import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../localization/catalogues/notice/messages.js';
import type {MessageSpeaker} from '../localization/message-speaker.js';

export interface Status {
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** Whether it has failed because there is no document any more, so that it is no use to try again. */
  readonly hasGone: boolean;
  /** Whether the rest of the notice stands, as a server rendered it, and only its form is missing. */
  readonly isOfForm: boolean;
  /** Whether something better stands in the place of the words: the fallback that the owner wrote, or nothing. */
  readonly isSilent: boolean;
  readonly onRetry: () => void;
}

/** What a reader is told after a failure. */
function failedWords({hasGone, isOfForm}: Status): () => string {
  if (isOfForm) return m.checkerFailed;
  return hasGone ? m.gone : m.failed;
}

/**
 * Rendered while an element has no notice: the owner's fallback and, after a failure that may pass, a button to try again. In
 * place of a form there is always one, because a reader wants to press something there.
 *
 * @param words - undefined while the language is loading; the line keeps its place
 */
export function statusView(words: MessageSpeaker | undefined, status: Status): TemplateResult {
  const {isLoading, hasFailed, hasGone, isOfForm, isSilent, onRetry} = status;
  const canRetry = hasFailed && (isOfForm || !hasGone);
  const speaks = canRetry || ((isLoading || hasGone) && !isSilent);
  const say = (message: () => string) => words?.say(message) ?? '\u00a0';
  // Two templates, so that no text is replaced in which a page translator may be at work.
  const line = isLoading ? html`${say(m.loading)}` : html`${say(failedWords(status))}`;
  return html`<div class="status" part="status" aria-busy=${isLoading}>
    ${isOfForm ? nothing : html`<slot></slot>`}
    <div lang=${words?.locale ?? nothing} dir=${words?.patterns.direction ?? nothing}>
      <p class="soft" role="status">${speaks ? line : nothing}</p>
      ${
        canRetry && words
          ? html`<button type="button" class="secondary" part="retry" aria-disabled=${isLoading} @click=${onRetry}>
            ${words.say(m.retry)}
          </button>`
          : nothing
      }
    </div>
  </div>`;
}
