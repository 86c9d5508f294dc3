import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../localization/messages.js';
import * as renewal from '../localization/renewal-messages.js';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {asOf} from './as-of.js';

/** A notice, and what has taken its place. */
export interface Change {
  readonly before: Notice;
  readonly after: Notice;
}

/** What readers know the parts of a notice by: mostly their headings. */
const partNames: readonly (readonly [() => string, ...(keyof Notice)[]])[] = [
  [renewal.summary, 'title', 'summary'],
  [m.facts, 'data', 'people'],
  [m.checkHeading, 'eligibility'],
  [renewal.explanations, 'sections'],
  [m.measures, 'measures'],
  [m.services, 'services'],
  [m.sections['what-you-can-do'], 'advice'],
  [m.timeline, 'timeline'],
  [m.contact, 'contacts'],
  [m.history, 'history'],
  [m.links, 'links'],
];

/** Tells what has changed in a notice; whatever is equal in both is taken for the same object. */
function newsWords({before, after}: Change, speaker: Speaker): string[] {
  const parts = partNames.filter(([, ...members]) =>
    members.some((member) => before[member] !== after[member]),
  );
  const names = parts.map(([name]) => speaker.say(name));
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
