import {html, nothing, type TemplateResult} from 'lit';
import * as supplement from '../../localization/catalogues/supplement/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Related} from '../../model/schema/related.js';
import type {Surface} from '../surface.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';

function itemView({href, relation, label, language}: Related, speaker: Speaker): TemplateResult {
  return html`<li part="related">
    <a href=${href} hreflang=${language ?? nothing} rel="noopener">${textView(label, speaker)}</a>
    <p class="soft">
      ${speaker.say(supplement.relations[relation])}${
        language === undefined ? nothing : ` · ${speaker.languageName(language)}`
      }
    </p>
  </li>`;
}

/** Links to the notices that belong to this one. */
export function relatedView({
  notice: {related},
  speaker,
  headingLevel,
}: Surface): TemplateResult | typeof nothing {
  if (!related?.length) return nothing;
  return html`<section part="section">
    ${headingView(headingLevel, speaker.say(supplement.related))}
    <ul class="cards" role="list">
      ${related.map((each) => itemView(each, speaker))}
    </ul>
  </section>`;
}
