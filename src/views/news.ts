import {html, nothing, type TemplateResult} from 'lit';
import * as renewal from '../localization/catalogues/refresh/messages.js';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {asOf} from './parts/as-of.js';

/** A notice and the revision that has replaced it. */
export interface Change {
  readonly before: Notice;
  readonly after: Notice;
}

/** The parts of a notice, and the members that each of them shows. */
const parts: readonly (readonly [() => string, ...(keyof Notice)[]])[] = [
  [renewal.parts.summary, 'title', 'summary'],
  [renewal.parts.facts, 'data', 'people'],
  [renewal.parts.eligibility, 'eligibility'],
  [renewal.parts.explanations, 'sections'],
  [renewal.parts.measures, 'measures'],
  [renewal.parts.services, 'services'],
  [renewal.parts.advice, 'advice'],
  [renewal.parts.timeline, 'timeline'],
  [renewal.parts.contact, 'contacts'],
  [renewal.parts.history, 'history'],
  [renewal.parts.links, 'links'],
];

/** Lists the parts that have changed. Parts that are equal have to be the same object in both; see `shareStructure`. */
function newsWords({before, after}: Change, speaker: Speaker): string[] {
  const changed = parts.filter(([, ...members]) =>
    members.some((member) => before[member] !== after[member]),
  );
  const names = changed.map(([name]) => speaker.say(name));
  return [
    speaker.say(renewal.updated, asOf(after, speaker)),
    ...(names.length > 0 ? [speaker.say(renewal.changed, speaker.list(names))] : []),
    ...(before.eligibility && before.eligibility !== after.eligibility
      ? [speaker.say(renewal.checkAgain)]
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
