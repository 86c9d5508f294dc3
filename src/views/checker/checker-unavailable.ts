import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Surface} from '../surface.js';
import {headingView} from '../text/heading.js';

/** Rendered in place of a checker that could not be loaded. */
export function checkerUnavailableView(
  {speaker, headingLevel}: Surface,
  {onRetry}: {readonly onRetry: () => void},
): TemplateResult {
  return html`<section class="checker" part="checker">
    ${headingView(headingLevel, speaker.say(m.checkHeading))}
    <p>${speaker.say(m.checkerFailed)}</p>
    <p><button type="button" class="secondary" part="retry" @click=${onRetry}>${speaker.say(m.retry)}</button></p>
  </section>`;
}
