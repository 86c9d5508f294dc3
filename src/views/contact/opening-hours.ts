import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/opening-hours/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Opening} from '../../model/time/opening-hours.js';

function nextOpeningWords(opening: Opening & {state: 'closed'}, speaker: Speaker): string {
  const {next} = opening;
  if (!next) return '';
  const time = speaker.time(next.opens);
  if (next.daysAhead === 0) return speaker.say(m.opensToday, time);
  if (next.daysAhead === 1) return speaker.say(m.opensTomorrow, time);
  return speaker.say(m.opensOn, speaker.weekday(next.weekday), time);
}

/** Whether a contact answers now, and until when or from when. */
export function openingView(opening: Opening | undefined, speaker: Speaker): TemplateResult | typeof nothing {
  if (!opening) return nothing;
  if (opening.state === 'open') {
    return html`<span class="opening open">${speaker.say(m.openUntil, speaker.time(opening.closes))}</span>`;
  }
  if (opening.state === 'ended') return html`<span class="opening">${speaker.say(m.ended)}</span>`;
  const next = nextOpeningWords(opening, speaker);
  return html`<span class="opening">${speaker.say(m.closedNow)}${next ? ` · ${next}` : nothing}</span>`;
}
