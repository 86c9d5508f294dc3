import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import type {Advice} from '../../model/schema/notice.js';
import {bodyView, linkView} from '../text/body.js';
import {textView} from '../text/phrase.js';

/** One thing that a reader can do. */
export function adviceView({title, body, link}: Advice, speaker: Speaker): TemplateResult {
  return html`<li part="advice">
    <strong>${textView(title, speaker)}</strong>
    ${bodyView(body, speaker)}${link ? html`<p>${linkView(link, speaker)}</p>` : nothing}
  </li>`;
}
