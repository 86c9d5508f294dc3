import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Measure} from '../../model/schema/notice.js';
import {bodyView, strongView} from '../text/body.js';
import {whenView} from './timeline.js';

function measureView({title, body, state, when}: Measure, speaker: Speaker): TemplateResult {
  return html`<li class=${state} part="measure">
    ${strongView(title, speaker)}
    <p class="soft">
      <span class="tag" part="tag">${speaker.say(state === 'done' ? m.done : m.planned)}</span>
      ${when === undefined ? nothing : whenView(when, speaker)}
    </p>
    ${bodyView(body, speaker)}
  </li>`;
}

/** What is done so that it does not happen again, and how far each of it is. */
export function measuresView(measures: readonly Measure[], speaker: Speaker): TemplateResult {
  return html`<ul class="rows" role="list">${measures.map((measure) => measureView(measure, speaker))}</ul>`;
}
