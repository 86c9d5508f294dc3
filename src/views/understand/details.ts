import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {textsOf} from '../../model/body.js';
import type {Body, Link} from '../../model/schema/body.js';
import type {Measure, Section, Service} from '../../model/schema/notice.js';
import type {KnownSection} from '../../model/vocabulary.js';
import type {Surface} from '../surface.js';
import {linkView} from '../text/body.js';
import {textView} from '../text/phrase.js';
import {adviceOf, adviceSectionOf} from '../act/advice.js';
import {factsView, hasFacts} from './facts.js';
import type {Fold} from './fold.js';
import {sectionBodyView, sectionHeading} from './section.js';
import {measuresView} from './measures.js';
import {servicesView} from './services.js';

/** The id of the section that tells which data are at stake. */
const dataSection: KnownSection = 'information-involved';

function linksView(links: readonly Link[], speaker: Speaker): TemplateResult {
  return html`<ul class="cards" role="list">
    ${links.map((link) => html`<li>${linkView(link, speaker)}</li>`)}
  </ul>`;
}

/** How many of some items are in each of two states, such as "Done: 3 · Planned: 1"; a state that none is in is left out. */
function countsWords(
  states: readonly (readonly [label: () => string, count: number])[],
  speaker: Speaker,
): string {
  return states
    .filter(([, count]) => count > 0)
    .map(([label, count]) => speaker.say(m.counted, speaker.say(label), speaker.number(count)))
    .join(' · ');
}

/** The beginning of a text, on one line. */
function excerptView(body: Body, speaker: Speaker): unknown {
  const [text] = textsOf(body);
  return text === undefined ? nothing : textView(text, speaker);
}

function sectionFold(section: Section, surface: Surface): Fold {
  const {speaker} = surface;
  return {
    id: `section-${section.id}`,
    heading: sectionHeading(section, speaker),
    brief: excerptView(section.body, speaker),
    isExcerpt: true,
    content: [section.id === dataSection ? factsView(surface) : nothing, sectionBodyView(section, surface)],
  };
}

function measuresFold(measures: readonly Measure[], speaker: Speaker): Fold {
  const done = measures.filter(({state}) => state === 'done').length;
  return {
    id: 'measures',
    heading: speaker.say(m.measures),
    brief: countsWords(
      [
        [m.done, done],
        [m.planned, measures.length - done],
      ],
      speaker,
    ),
    content: measuresView(measures, speaker),
  };
}

function servicesFold(services: readonly Service[], speaker: Speaker): Fold {
  const restored = services.filter(({state}) => state === 'restored').length;
  return {
    id: 'services',
    heading: speaker.say(m.services),
    brief: countsWords(
      [
        [m.suspended, services.length - restored],
        [m.restored, restored],
      ],
      speaker,
    ),
    content: servicesView(services, speaker),
  };
}

/** The figures, where no section of the document tells of data. */
function factsFold(surface: Surface): Fold[] {
  const {notice, speaker} = surface;
  const hasSection = notice.sections?.some(({id}) => id === dataSection);
  if (hasSection || !hasFacts(notice)) return [];
  return [{id: 'facts', heading: speaker.say(m.facts), content: factsView(surface)}];
}

/** What the text of a notice consists of: advice, unless it stands elsewhere, sections, figures, measures, services and links. */
export function detailsFolds(surface: Surface, {hasAdvice}: {readonly hasAdvice: boolean}): readonly Fold[] {
  const {notice, speaker} = surface;
  const {sections = [], measures = [], services = [], links = []} = notice;
  const advice = hasAdvice ? adviceOf(surface) : undefined;
  const own = adviceSectionOf(notice);
  const first = notice.advice?.[0]?.title;
  const brief = first === undefined ? own && excerptView(own.body, speaker) : textView(first, speaker);
  return [
    ...(advice ? [{id: 'advice', ...advice, brief, isExcerpt: true}] : []),
    ...sections.filter((section) => section !== own).map((section) => sectionFold(section, surface)),
    ...factsFold(surface),
    ...(measures.length > 0 ? [measuresFold(measures, speaker)] : []),
    ...(services.length > 0 ? [servicesFold(services, speaker)] : []),
    ...(links.length > 0
      ? [{id: 'links', heading: speaker.say(m.links), content: linksView(links, speaker)}]
      : []),
  ];
}
