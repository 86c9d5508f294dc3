import {html, nothing, type TemplateResult} from 'lit';
import * as refresh from '../localization/catalogues/refresh/messages.js';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {isEnded} from '../model/standing.js';
import {asOf} from './record/as-of.js';

/** A notice and the revision that has replaced it. */
export interface Change {
  readonly before: Notice;
  readonly after: Notice;
}

/** The parts of a notice, and the members that each of them shows. */
const parts: readonly (readonly [() => string, ...(keyof Notice)[]])[] = [
  [refresh.parts.title, 'title'],
  [refresh.parts.summary, 'summary'],
  [refresh.parts.products, 'products', 'images'],
  [refresh.parts.hazard, 'hazard'],
  [refresh.parts.remedies, 'remedies'],
  [refresh.parts.facts, 'data', 'people'],
  [refresh.parts.eligibility, 'eligibility'],
  [refresh.parts.explanations, 'sections'],
  [refresh.parts.measures, 'measures'],
  [refresh.parts.services, 'services'],
  [refresh.parts.advice, 'advice'],
  [refresh.parts.timeline, 'timeline'],
  [refresh.parts.contact, 'contacts'],
  [refresh.parts.history, 'history'],
  [refresh.parts.links, 'links', 'related'],
];

/**
 * Lists the parts that have changed. Parts that are equal have to be the same object in both; see `shareStructure`. Of a
 * notice that no longer holds, the lines above it say what has changed, and here only what becomes of an answer.
 */
function newsWords({before, after}: Change, speaker: Speaker): string[] {
  // Of another incident, nothing was updated, and nothing that was answered holds.
  if (before.id !== after.id)
    return [
      speaker.say(refresh.replaced, speaker.text(after.title).value),
      ...(before.eligibility && !isEnded(before) ? [speaker.say(refresh.answerVoid)] : []),
    ];
  const updated = speaker.say(refresh.updated, asOf(after, speaker));
  if (isEnded(after))
    return [updated, ...(before.eligibility && !isEnded(before) ? [speaker.say(refresh.answerVoid)] : [])];
  const changed = parts.filter(([, ...members]) =>
    members.some((member) => before[member] !== after[member]),
  );
  const names = changed.map(([name]) => speaker.say(name));
  return [
    updated,
    ...(names.length > 0 ? [speaker.say(refresh.changed, speaker.list(names))] : []),
    ...(before.eligibility && before.eligibility !== after.eligibility
      ? [speaker.say(refresh.checkAgain)]
      : []),
  ];
}

/**
 * A live region that says what a refresh has changed. It is rendered empty from the start, because screen readers announce
 * changes within a region and not the region itself.
 *
 * @param change - undefined if nothing has changed
 */
export function newsView(change: Change | undefined, speaker: Speaker): TemplateResult {
  return html`<div role="status">${
    change
      ? html`<div class="standing" part="news">${newsWords(change, speaker).map((line) => html`<p>${line}</p>`)}</div>`
      : nothing
  }</div>`;
}
