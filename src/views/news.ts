import {html, nothing, type TemplateResult} from 'lit';
import * as renewal from '../localization/catalogues/refresh/messages.js';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {asOf} from './parts/as-of.js';

/** A notice, and what has taken its place. */
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

/** Tells what has changed in a notice; whatever is equal in both is taken for the same object. */
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
 * The line that tells what has changed. It is there from the start, and empty: screen readers tell of what changes in it.
 *
 * @param change - undefined if there is nothing to tell
 */
export function newsView(change: Change | undefined, speaker: Speaker): TemplateResult {
  return html`<div role="status">${
    change
      ? html`<div class="standing" part="news">${newsWords(change, speaker).map((line) => html`<p>${line}</p>`)}</div>`
      : nothing
  }</div>`;
}
