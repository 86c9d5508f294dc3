import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Advice, Notice} from '../../model/schema/notice.js';
import type {Surface} from '../surface.js';
import {bodyView, linkView, strongView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';
import {sectionBodyView, sectionHeading} from '../understand/section.js';

/** The id of the section that holds the advice. A document may give it a text of its own. */
const adviceSection = 'what-you-can-do';

/** One thing that a reader can do. */
export function adviceView({title, body, link}: Advice, speaker: Speaker): TemplateResult {
  return html`<li part="advice">
    ${strongView(title, speaker)}
    ${bodyView(body, speaker)}${link ? html`<p class="lone">${linkView(link, speaker)}</p>` : nothing}
  </li>`;
}

/** The section of the document that tells what readers can do; undefined if it has none. */
export function adviceSectionOf({sections = []}: Notice) {
  return sections.find(({id}) => id === adviceSection);
}

/** What a notice advises its readers to do: its heading, and all of it; undefined if it advises nothing. */
export function adviceOf(surface: Surface): {heading: unknown; content: unknown} | undefined {
  const {notice, speaker} = surface;
  const {advice = []} = notice;
  const section = adviceSectionOf(notice);
  if (!section && advice.length === 0) return undefined;
  const list =
    advice.length > 0 && html`<ul class="advice">${advice.map((item) => adviceView(item, speaker))}</ul>`;
  return {
    heading: section ? sectionHeading(section, speaker) : speaker.say(m.sections[adviceSection]),
    content: [section && sectionBodyView(section, surface), list || nothing],
  };
}

/** What to do at once, in a line each: for an emergency, in which nobody reads first. */
export function urgentAdviceView({notice, speaker, headingLevel}: Surface): TemplateResult | typeof nothing {
  const {severity, advice = []} = notice;
  if (severity !== 'emergency' || advice.length === 0) return nothing;
  return html`<div class="urgent" part="urgent">
    ${headingView(headingLevel, speaker.say(m.doThisNow))}
    <ol>
      ${advice.map(({title}) => html`<li>${textView(title, speaker)}</li>`)}
    </ol>
  </div>`;
}
