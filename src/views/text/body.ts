import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import {isBlock} from '../../model/body.js';
import type {Block, Body, Link} from '../../model/schema/body.js';
import type {Text} from '../../model/schema/text.js';
import {foreignness, phraseView, textView} from './phrase.js';
import {unbrokenView} from './unbroken.js';

/** A link of the document. */
export function linkView({href, text}: Link, speaker: Speaker): TemplateResult {
  return html`<a href=${href} rel="noopener">${textView(text, speaker)}</a>`;
}

/** A paragraph that is a text of the document. */
export function paragraphView(text: Text, speaker: Speaker): TemplateResult {
  const phrase = speaker.text(text);
  const {lang, dir} = foreignness(phrase, speaker);
  return html`<p lang=${lang} dir=${dir}>${unbrokenView(phrase.value)}</p>`;
}

/** A paragraph that heads what follows it. */
export function strongView(text: Text, speaker: Speaker): TemplateResult {
  const phrase = speaker.text(text);
  const {lang, dir} = foreignness(phrase, speaker);
  return html`<p class="name" lang=${lang} dir=${dir}><strong>${unbrokenView(phrase.value)}</strong></p>`;
}

/** The items of a list, and what it needs if all are in one other language: its markers then stand on that one's side. */
function listOf(texts: readonly Text[], speaker: Speaker) {
  const phrases = texts.map((text) => speaker.text(text));
  const [first] = phrases;
  const isUniform = first && phrases.every(({language}) => language === first.language);
  const items = phrases.map((phrase) =>
    isUniform ? html`<li>${unbrokenView(phrase.value)}</li>` : html`<li>${phraseView(phrase, speaker)}</li>`,
  );
  return {items, ...(isUniform ? foreignness(first, speaker) : {lang: nothing, dir: nothing})};
}

function blockView(block: Block, speaker: Speaker): TemplateResult {
  if (isBlock(block, 'list')) {
    const {items, lang, dir} = listOf(block.list, speaker);
    return html`<ul lang=${lang} dir=${dir}>${items}</ul>`;
  }
  if (isBlock(block, 'steps')) {
    const {items, lang, dir} = listOf(block.steps, speaker);
    return html`<ol lang=${lang} dir=${dir}>${items}</ol>`;
  }
  if (isBlock(block, 'link')) return html`<p class="lone">${linkView(block.link, speaker)}</p>`;
  return paragraphView(block, speaker);
}

/** A text, or paragraphs, lists, steps and links in order. */
export function bodyView(body: Body | undefined, speaker: Speaker): TemplateResult[] {
  if (body === undefined) return [];
  return (Array.isArray(body) ? body : [body]).map((block) => blockView(block, speaker));
}
