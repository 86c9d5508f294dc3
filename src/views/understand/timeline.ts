import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {TimelineEntry} from '../../model/schema/notice.js';
import type {When} from '../../model/schema/when.js';
import type {Surface} from '../surface.js';
import type {Fold} from './fold.js';
import {bodyView, paragraphView, strongView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';

/** A date of the document; a `<time>` with `datetime` if it is a single moment. */
export function whenView(when: When, speaker: Speaker): TemplateResult {
  const moment = typeof when === 'string' ? when : 'on' in when && !when.part ? when.on : undefined;
  return html`<time datetime=${moment ?? nothing}>${unbrokenView(speaker.when(when))}</time>`;
}

function isPlanned({state}: TimelineEntry): boolean {
  return state === 'planned';
}

function entryView(entry: TimelineEntry, speaker: Speaker): TemplateResult {
  const {when, title, body, phase} = entry;
  return html`<li class=${isPlanned(entry) ? 'planned' : ''} part="entry">
    <span class="dot" part="dot"></span>
    <div class="dated">
      ${whenView(when, speaker)} ${phase === undefined ? nothing : paragraphView(phase, speaker)}
    </div>
    <div>
      ${strongView(title, speaker)}
      ${isPlanned(entry) ? html`<p><span class="tag" part="tag">${speaker.say(m.planned)}</span></p>` : nothing}
      ${bodyView(body, speaker)}
    </div>
  </li>`;
}

/** Where plans begin; -1 if nothing is planned, or nothing else, or if both are mixed. It reads no clock: plans may be late. */
function turnOf(timeline: readonly TimelineEntry[]): number {
  const turn = timeline.findIndex(isPlanned);
  return turn > 0 && timeline.slice(turn).every(isPlanned) ? turn : -1;
}

function entriesView(timeline: readonly TimelineEntry[], speaker: Speaker): TemplateResult {
  const turn = turnOf(timeline);
  const entries = timeline.map((entry) => entryView(entry, speaker));
  if (turn > 0)
    entries.splice(
      turn,
      0,
      html`<li class="turn" part="today"><strong>${speaker.say(m.plannedFromHere)}</strong></li>`,
    );
  return html`<ol class="timeline" role="list">${entries}</ol>`;
}

/** The timeline: what happened when, and what is planned. */
export function timelineView({
  notice: {timeline},
  speaker,
  headingLevel,
}: Surface): TemplateResult | typeof nothing {
  if (!timeline?.length) return nothing;
  return html`<section part="timeline" aria-labelledby="timeline-title">
    ${headingView(headingLevel, speaker.say(m.timeline), 'timeline-title')} ${entriesView(timeline, speaker)}
  </section>`;
}

/** The timeline as a part that folds; its line is the latest that happened. */
export function timelineFold({notice: {timeline}, speaker}: Surface): Fold[] {
  if (!timeline?.length) return [];
  const latest = timeline.filter(({state}) => state !== 'planned').at(-1);
  return [
    {
      id: 'timeline',
      part: 'timeline',
      heading: speaker.say(m.timeline),
      brief: latest && [whenView(latest.when, speaker), ' ', textView(latest.title, speaker)],
      isExcerpt: true,
      content: entriesView(timeline, speaker),
    },
  ];
}
