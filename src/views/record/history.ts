import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {EarlierRevision} from '../../model/schema/notice.js';
import type {Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';
import {asOf} from './as-of.js';

function revisionView(revision: EarlierRevision, speaker: Speaker): TemplateResult {
  const {title, summary, url} = revision;
  const words = textView(title, speaker);
  return html`<li part="revision">
    <p>${asOf(revision, speaker)}: ${url === undefined ? words : html`<a href=${url} rel="noopener">${words}</a>`}</p>
    ${bodyView(summary, speaker)}
  </li>`;
}

/** The notices before this one. */
export function historyView({
  notice: {history},
  speaker,
  headingLevel,
}: Surface): TemplateResult | typeof nothing {
  if (!history?.length) return nothing;
  return html`${headingView(headingLevel, speaker.say(m.history))}
    <ul class="cards" role="list">
      ${history.map((revision) => revisionView(revision, speaker))}
    </ul>`;
}
