import {html, nothing, type TemplateResult} from 'lit';
import * as supplement from '../../localization/catalogues/supplement/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Group} from '../../model/schema/eligibility.js';
import type {Remedy} from '../../model/schema/remedy.js';
import type {Surface} from '../surface.js';
import {bodyView, linkView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';

function remedyView({kind, title, body, deadline, link}: Remedy, speaker: Speaker): TemplateResult {
  return html`<li part="remedy">
    <p>
      <strong>${textView(title, speaker)}</strong>
      ${kind === 'other' ? nothing : html`<span class="tag">${speaker.say(supplement.remedyKinds[kind])}</span>`}
    </p>
    ${bodyView(body, speaker)}
    ${
      deadline === undefined
        ? nothing
        : html`<p><b>${speaker.say(supplement.deadline, speaker.when(deadline))}</b></p>`
    }
    ${link ? html`<p>${linkView(link, speaker)}</p>` : nothing}
  </li>`;
}

function listView(remedies: readonly Remedy[], speaker: Speaker): TemplateResult {
  return html`<ul class="cards" role="list">
    ${remedies.map((remedy) => remedyView(remedy, speaker))}
  </ul>`;
}

/** All remedies of a notice. */
export function remediesView({
  notice: {remedies},
  speaker,
  headingLevel,
}: Surface): TemplateResult | typeof nothing {
  if (!remedies?.length) return nothing;
  return html`<section part="section">
    ${headingView(headingLevel, speaker.say(supplement.remedies))} ${listView(remedies, speaker)}
  </section>`;
}

/** The remedies for members of these groups, within an answer. */
export function groupRemediesView(
  {notice: {remedies = []}, speaker, headingLevel}: Surface,
  groups: readonly Group[],
): TemplateResult | typeof nothing {
  const ids = new Set(groups.flatMap((group) => group.remedies ?? []));
  const own = remedies.filter(({id}) => ids.has(id));
  if (own.length === 0) return nothing;
  return html`${headingView(headingLevel, speaker.say(supplement.remedies))}
    ${listView(own, speaker)}`;
}
