import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Link} from '../../model/schema/body.js';
import type {EarlierRevision, Measure, Section, Service} from '../../model/schema/notice.js';
import {knownSections, type KnownSection} from '../../model/vocabulary.js';
import {adviceView} from './advice.js';
import {asOf} from './as-of.js';
import type {Surface} from '../surface.js';
import {bodyView, linkView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';
import {whenView} from './timeline.js';

/** The id of the section that holds the advice. A document may give it a text of its own. */
const adviceSection = 'what-you-can-do';

type Part = TemplateResult | typeof nothing;

function isKnown(id: string): id is KnownSection {
  return (knownSections as readonly string[]).includes(id);
}

function headingOf({id, heading}: Section, speaker: Speaker): unknown {
  if (heading !== undefined) return textView(heading, speaker);
  return isKnown(id) ? speaker.say(m.sections[id]) : id;
}

function adviceListView({notice: {advice}, speaker}: Surface): Part {
  return advice?.length
    ? html`<ul class="advice">${advice.map((item) => adviceView(item, speaker))}</ul>`
    : nothing;
}

function sectionBodyView({body, images}: Section, surface: Surface): unknown {
  const text = bodyView(body, surface.speaker);
  return images ? [text, surface.supplement?.images(images, surface)] : text;
}

function sectionView(section: Section, surface: Surface): TemplateResult {
  const {speaker, headingLevel} = surface;
  return html`<section part="section">
    ${headingView(headingLevel, headingOf(section, speaker))} ${sectionBodyView(section, surface)}
    ${section.id === adviceSection ? adviceListView(surface) : nothing}
  </section>`;
}

function measureView({title, body, state, when}: Measure, speaker: Speaker): TemplateResult {
  return html`<li class=${state} part="measure">
    <p>
      <strong>${textView(title, speaker)}</strong>
      <span class="tag">${speaker.say(state === 'done' ? m.done : m.planned)}</span>
      ${when === undefined ? nothing : html`<span class="soft">${whenView(when, speaker)}</span>`}
    </p>
    ${bodyView(body, speaker)}
  </li>`;
}

function serviceView({name, state, when}: Service, speaker: Speaker): TemplateResult {
  const isBack = state === 'restored';
  return html`<li class=${state} part="service">
    <p>
      <strong>${textView(name, speaker)}</strong>
      <span class="tag">${speaker.say(isBack ? m.restored : m.suspended)}</span>
    </p>
    ${when === undefined ? nothing : html`<p>${speaker.say(isBack ? m.returned : m.returns, speaker.when(when))}</p>`}
  </li>`;
}

function revisionView(revision: EarlierRevision, speaker: Speaker): TemplateResult {
  const {title, summary, url} = revision;
  const words = textView(title, speaker);
  return html`<li part="revision">
    <p class="soft">${asOf(revision, speaker)}</p>
    <p>${url === undefined ? words : html`<a href=${url} rel="noopener">${words}</a>`}</p>
    ${bodyView(summary, speaker)}
  </li>`;
}

function linkItemView(link: Link, speaker: Speaker): TemplateResult {
  return html`<li>${linkView(link, speaker)}</li>`;
}

interface ListParts<Item> {
  readonly heading: () => string;
  readonly itemView: (item: Item, speaker: Speaker) => TemplateResult;
}

/** A list under a heading; nothing if it is empty. */
function listView<Item>(
  {speaker, headingLevel}: Surface,
  items: readonly Item[] | undefined,
  {heading, itemView}: ListParts<Item>,
): Part {
  if (!items?.length) return nothing;
  return html`<section part="section">
    ${headingView(headingLevel, speaker.say(heading))}
    <ul class="cards items" role="list">
      ${items.map((item) => itemView(item, speaker))}
    </ul>
  </section>`;
}

/** The text of the notice: advice, sections, measures, services, earlier notices, links and related notices. */
export function detailsView(surface: Surface): TemplateResult {
  const {notice, speaker, headingLevel} = surface;
  const {sections = [], measures, services, history, links} = notice;
  const hasAdviceSection = sections.some(({id}) => id === adviceSection);
  const further = listView(surface, links, {heading: m.links, itemView: linkItemView});
  const advice: Part =
    hasAdviceSection || !notice.advice?.length
      ? nothing
      : html`<section part="section">
          ${headingView(headingLevel, speaker.say(m.sections[adviceSection]))} ${adviceListView(surface)}
        </section>`;
  return html`${advice}
  ${sections.map((section) => sectionView(section, surface))}
  ${listView(surface, measures, {heading: m.measures, itemView: measureView})}
  ${listView(surface, services, {heading: m.services, itemView: serviceView})}
  ${listView(surface, history, {heading: m.history, itemView: revisionView})}
  ${surface.supplement ? [further, surface.supplement.related(surface)] : further}`;
}
