import {html, type TemplateResult} from 'lit';

/** Icons on a grid of 24, drawn in strokes of 2¼. Each accompanies words that say the same. */
export const alertIcon = 'M12 3 2 21h20zm0 7v5m0 3v0';
export const urgentIcon = 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm4 5v6m0 4v0';
export const informationIcon = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 9v6m0-10v0';
export const crossIcon = 'm5 5 14 14m0-14L5 19';

/** An icon, hidden from the accessibility tree. */
export function iconView(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
