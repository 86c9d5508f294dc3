import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {TimelineEntry} from '../../model/schema/notice.js';
import type {When} from '../../model/schema/when.js';
import type {Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';

/** A date of the document; a `<time>` with `datetime` if it is a single moment. */
export function whenView(when: When, speaker: Speaker): TemplateResult {
  const moment = typeof when === 'string' ? when : 'on' in when && !when.part ? when.on : undefined;
  return html`<time datetime=${moment ?? nothing}>${speaker.when(when)}</time>`;
}

function entryView({when, title, body, state, phase}: TimelineEntry, speaker: Speaker): TemplateResult {
  const isPlanned = state === 'planned';
  return html`<li class=${isPlanned ? 'planned' : ''} part="entry">
    ${whenView(when, speaker)}
    <div>
      ${phase === undefined ? nothing : html`<p class="soft">${textView(phase, speaker)}</p>`}
      <p>
        <strong>${textView(title, speaker)}</strong>
        ${isPlanned ? html`<span class="tag">${speaker.say(m.planned)}</span>` : nothing}
      </p>
      ${bodyView(body, speaker)}
    </div>
  </li>`;
}

/** The timeline: what happened when, and what is planned. */
export function timelineView({
  notice: {timeline},
  speaker,
  headingLevel,
}: Surface): TemplateResult | typeof nothing {
  if (!timeline?.length) return nothing;
  return html`<section part="timeline" aria-labelledby="timeline-title">
    ${headingView(headingLevel, speaker.say(m.timeline), 'timeline-title')}
    <ol class="timeline" role="list">
      ${timeline.map((entry) => entryView(entry, speaker))}
    </ol>
  </section>`;
}
