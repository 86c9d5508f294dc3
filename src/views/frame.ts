import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../localization/speaker.js';

interface Frame {
  readonly content: unknown;
  /** The lines above the notice that say what a refresh has changed. */
  readonly news?: unknown;
  /** Whether more is on its way: what stands below in the page keeps out of its place. */
  readonly isPartial?: boolean;
}

/** The root of a rendered notice: it sets the language and the direction, and can take the focus. */
export function frameView(speaker: Speaker, {content, news, isPartial}: Frame): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1" lang=${speaker.locale} dir=${speaker.patterns.direction} aria-busy=${isPartial ? 'true' : nothing}>
    ${news}${content}
  </div>`;
}
