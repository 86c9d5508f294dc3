import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';

/**
 * What lit-ssr leaves for the browser to continue from. Nobody continues here, and text that looks like it is escaped
 * before: `<` never stands in a text.
 */
const markers = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** Renders a view to markup that stands for itself: no script, and no marks of the software. Pure. */
export function renderPlain(view: TemplateResult): string {
  return collectResultSync(render(view)).replace(markers, '');
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Writes a text so that it is one in HTML and XML, in an element or in an attribute in double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
