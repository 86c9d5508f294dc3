import {html, nothing, type TemplateResult} from 'lit';
import * as live from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Opening} from '../../model/time/opening-hours.js';

function nextOpeningWords(opening: Opening & {state: 'closed'}, speaker: Speaker): string {
  const {next} = opening;
  if (!next) return '';
  const time = speaker.time(next.opens);
  if (next.daysAhead === 0) return speaker.say(live.opensToday, time);
  if (next.daysAhead === 1) return speaker.say(live.opensTomorrow, time);
  return speaker.say(live.opensOn, speaker.weekday(next.weekday), time);
}

/** Whether a contact answers now, and until when or from when. */
export function openingView(opening: Opening | undefined, speaker: Speaker): TemplateResult | typeof nothing {
  if (!opening) return nothing;
  if (opening.state === 'open') {
    return html`<span class="opening open">${speaker.say(live.openUntil, speaker.time(opening.closes))}</span>`;
  }
  if (opening.state === 'ended') return html`<span class="opening">${speaker.say(live.ended)}</span>`;
  const next = nextOpeningWords(opening, speaker);
  return html`<span class="opening">${speaker.say(live.closedNow)}${next ? ` · ${next}` : nothing}</span>`;
}
