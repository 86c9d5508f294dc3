import {html, type TemplateResult} from 'lit';
import * as words from '../../localization/catalogues/truth-map/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Notice} from '../../model/schema/notice.js';
import {noticeStateWords} from '../act/notice-state.js';
import {basisOf} from './basis.js';
import type {MapSurface} from './map-surface.js';
import {mapTableView} from './table.js';
import {textView} from '../text/phrase.js';
import {truthMapView} from './truth-map.js';

/** The body of a page about a map: the notice that it belongs to, the drawing, and a table that says the same. */
export function truthMapPageView(surface: MapSurface, notice: Notice): TemplateResult {
  const {speaker} = surface;
  const name = speaker.say(m.whoIsAffected);
  const table = speaker.say(words.asTable);
  return html`<main>
    ${noticeStateWords(notice, speaker).map((line) => html`<p class="standing">${line}</p>`)}
    <p class="name">${name}</p>
    <h1>${textView(notice.title, speaker)}</h1>
    <p class="soft">${basisOf(notice, speaker)}</p>
    <div class="scroll" role="region" aria-label=${name} tabindex="0">${truthMapView(surface, name)}</div>
    <div class="scroll" role="region" aria-label=${table} tabindex="0">${mapTableView(surface, table)}</div>
  </main>`;
}
