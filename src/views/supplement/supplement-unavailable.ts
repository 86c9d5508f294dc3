import {html} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Surface} from '../surface.js';

/** Rendered in place of pictures, products and remedies that could not be loaded. */
export function supplementUnavailableView(
  {speaker}: Surface,
  {onRetry}: {readonly onRetry: () => void},
): unknown {
  return html`<section part="section">
    <p>${speaker.say(m.supplementFailed)}</p>
    <p><button type="button" class="secondary" part="retry" @click=${onRetry}>${speaker.say(m.retry)}</button></p>
  </section>`;
}
