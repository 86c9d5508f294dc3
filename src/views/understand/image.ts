import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import type {Image} from '../../model/schema/image.js';
import {isSpoken, textView} from '../text/phrase.js';

/**
 * A picture. An empty drawing of its proportions keeps its place: browsers let go of it where a picture could not be loaded,
 * whatever its attributes say. Never part of an answer: the request for it would tell of the reader.
 */
export function imageView({src, alt, caption, width, height}: Image, speaker: Speaker): TemplateResult {
  const phrase = speaker.text(alt);
  return html`<figure part="image">
    <div class="picture">
      <svg viewBox="0 0 ${width} ${height}" width=${width} aria-hidden="true"></svg>
      <img src=${src} alt=${phrase.value} lang=${isSpoken(phrase, speaker) ? nothing : phrase.language} width=${width} height=${height} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
    </div>
    ${caption === undefined ? nothing : html`<figcaption>${textView(caption, speaker)}</figcaption>`}
  </figure>`;
}
