import {html, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import {isBlock} from '../../model/body.js';
import type {Block, Body, Link} from '../../model/schema/body.js';
import type {Text} from '../../model/schema/text.js';
import {textView} from './phrase.js';

/** A link of the document. */
export function linkView({href, text}: Link, speaker: Speaker): TemplateResult {
  return html`<a href=${href} rel="noopener">${textView(text, speaker)}</a>`;
}

function blockView(block: Block, speaker: Speaker): TemplateResult {
  const item = (text: Text) => html`<li>${textView(text, speaker)}</li>`;
  if (isBlock(block, 'list')) return html`<ul>${block.list.map(item)}</ul>`;
  if (isBlock(block, 'steps')) return html`<ol>${block.steps.map(item)}</ol>`;
  if (isBlock(block, 'link')) return html`<p>${linkView(block.link, speaker)}</p>`;
  return html`<p>${textView(block, speaker)}</p>`;
}

/** A text, or paragraphs, lists, steps and links in order. */
export function bodyView(body: Body | undefined, speaker: Speaker): TemplateResult[] {
  if (body === undefined) return [];
  return (Array.isArray(body) ? body : [body]).map((block) => blockView(block, speaker));
}
