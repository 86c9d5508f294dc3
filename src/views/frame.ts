import {html, type TemplateResult} from 'lit';
import type {Speaker} from '../localization/speaker.js';

interface Frame {
  readonly content: unknown;
  /** What stands above it, on a page that is kept up to date. */
  readonly news?: unknown;
}

/** The frame around all that is shown of a notice: its language, its direction, and a place for the focus. */
export function frameView(speaker: Speaker, {content, news}: Frame): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1" lang=${speaker.locale} dir=${speaker.patterns.direction}>
    ${news}${content}
  </div>`;
}
