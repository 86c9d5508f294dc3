import {html, type TemplateResult} from 'lit';
import type {Speaker} from '../localization/speaker.js';

/**
 * The frame around all that is shown of a notice: its language, its direction, and a place for the focus.
 *
 * @param news - what stands above it, on a page that is kept up to date
 */
export function frameView(content: unknown, speaker: Speaker, news?: unknown): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1" lang=${speaker.locale} dir=${speaker.patterns.direction}>
    ${news}${content}
  </div>`;
}
