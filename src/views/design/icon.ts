import {html, type TemplateResult} from 'lit';

/** Icons on a grid of 24, drawn in strokes of 2¼. Each accompanies words that say the same. */
export const alertIcon = 'M12 3 2 21h20zm0 7v5m0 3v0';
export const urgentIcon = 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm4 5v6m0 4v0';
export const informationIcon = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 9v6m0-10v0';
export const phoneIcon = 'M5 3h4l2 5-3 2c1 3 3 5 6 6l2-3 5 2v4c0 1-1 2-2 2C10 20 4 14 3 5c0-1 1-2 2-2';
export const calendarIcon = 'M4 5h16v16H4zm0 5h16M8 2v5m8-5v5';
export const codeIcon = 'M4 5v14M8 5v14m4-14v14m4-14v14m4-14v14';
export const listIcon = 'M9 6h11M9 12h11M9 18h11M4 6v0m0 6v0m0 6v0';
export const crossIcon = 'm5 5 14 14m0-14L5 19';

/** An icon, hidden from the accessibility tree. */
export function iconView(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
