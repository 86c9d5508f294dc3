import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Issuer} from '../../model/schema/notice.js';
import {asOf} from './as-of.js';
import type {Surface} from '../surface.js';
import {textView} from '../text/phrase.js';

function issuerView(
  {name, tradeName, representative, url, address}: Issuer,
  speaker: Speaker,
): TemplateResult {
  const words = textView(name, speaker);
  return html`<p>
    <span>${speaker.say(m.issuedBy)}</span>
    <strong>${url === undefined ? words : html`<a href=${url} rel="noopener">${words}</a>`}</strong>
    ${tradeName === undefined ? nothing : html`<span>${textView(tradeName, speaker)}</span>`}
    ${
      representative
        ? html`<span>${textView(representative.role, speaker)} ${textView(representative.name, speaker)}</span>`
        : nothing
    }
    ${address === undefined ? nothing : html`<span>${textView(address, speaker)}</span>`}
  </p>`;
}

/** Who answers for the notice, which revision of it this is, and which wording counts. */
export function footerView({notice, speaker}: Surface): TemplateResult {
  const {id, issuer, language, title} = notice;
  const isTranslated = speaker.text(title).language !== language;
  return html`<div class="footer" part="footer">
    ${issuerView(issuer, speaker)}
    <p>
      <span>${asOf(notice, speaker)}</span>
      <span>${speaker.say(m.reference, id)}</span>
      ${
        isTranslated
          ? html`<span>${speaker.say(m.authoritative, speaker.languageName(language))}</span>`
          : nothing
      }
    </p>
  </div>`;
}
