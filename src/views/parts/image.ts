import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import type {Image} from '../../model/schema/image.js';
import {isSpoken, textView} from '../text/phrase.js';

/**
 * A picture. Its place is kept by its width and height, so that nothing moves when it comes or fails. Never part of an
 * answer: the request for it would tell of the reader.
 */
export function imageView({src, alt, caption, width, height}: Image, speaker: Speaker): TemplateResult {
  const phrase = speaker.text(alt);
  return html`<figure part="image">
    <img src=${src} alt=${phrase.value} lang=${isSpoken(phrase, speaker) ? nothing : phrase.language} width=${width} height=${height} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
    ${caption === undefined ? nothing : html`<figcaption>${textView(caption, speaker)}</figcaption>`}
  </figure>`;
}
