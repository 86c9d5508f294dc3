import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Issuer} from '../../model/schema/notice.js';
import {asOf} from './as-of.js';
import {historyView} from './history.js';
import type {Surface} from '../surface.js';
import {quoteCode, quotedView} from '../text/code.js';
import {textView} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';

function issuerView(
  {name, tradeName, representative, url, address}: Issuer,
  speaker: Speaker,
): TemplateResult {
  const words = textView(name, speaker);
  return html`<p>
    <span>${speaker.say(m.issuedBy)}</span>
    <strong translate="no">${url === undefined ? words : html`<a href=${url} rel="noopener">${words}</a>`}</strong>
    ${tradeName === undefined ? nothing : html`<span translate="no">${textView(tradeName, speaker)}</span>`}
    ${
      representative
        ? html`<span>${textView(representative.role, speaker)} <span translate="no">${textView(representative.name, speaker)}</span></span>`
        : nothing
    }
    ${address === undefined ? nothing : html`<span>${textView(address, speaker)}</span>`}
  </p>`;
}

/** The record: who answers for the notice, which revision of it this is and which came before, and which wording counts. */
export function footerView(surface: Surface): TemplateResult {
  const {notice, speaker} = surface;
  const {id, issuer, language, title} = notice;
  const isTranslated = speaker.text(title).language !== language;
  return html`<div class="footer" part="footer">
    ${issuerView(issuer, speaker)}
    <p>
      <span>${unbrokenView(asOf(notice, speaker))}</span>
      <span>${quotedView(speaker.say(m.reference, quoteCode(id)))}</span>
      ${
        isTranslated
          ? html`<span>${speaker.say(m.authoritative, speaker.languageName(language))}</span>`
          : nothing
      }
    </p>
    ${historyView(surface)}
  </div>`;
}
