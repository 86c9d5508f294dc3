import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';

/**
 * The comments that lit-ssr adds for hydration. Plain markup is not hydrated. Text that looks like them is never matched,
 * because its `<` has been escaped.
 */
const markers = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Renders a view to plain markup, without the comments for hydration. Pure. */
export function renderPlain(view: TemplateResult): string {
  return collectResultSync(render(view)).replace(markers, '');
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes a text for HTML and XML, in an element or in a double-quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
