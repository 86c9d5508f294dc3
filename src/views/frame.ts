import {html, type TemplateResult} from 'lit';
import type {Speaker} from '../localization/speaker.js';

/** The frame around all that is shown of a notice: its language, its direction, and a place for the focus. */
export function frameView(content: unknown, speaker: Speaker): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1" lang=${speaker.locale} dir=${speaker.patterns.direction}>
    ${content}
  </div>`;
}
