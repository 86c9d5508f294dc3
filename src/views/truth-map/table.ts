import {labelOf, questionsById} from '../../model/questions.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Verdict} from '../../eligibility/result.js';
import * as words from '../../localization/catalogues/truth-map/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {iconView} from '../design/icon.js';
import type {MapSurface} from './map-surface.js';
import {columnWords, rowWords} from './words.js';
import {phraseView, textView} from '../text/phrase.js';
import {verdictIcons} from '../verdict/verdict-icons.js';

function cellView(verdict: Verdict, speaker: Speaker): TemplateResult {
  return html`<td class=${verdict}>${iconView(verdictIcons[verdict])} ${speaker.say(words.verdicts[verdict])}</td>`;
}

/** A map as a table that says the same as the drawing. */
export function mapTableView(surface: MapSurface, caption: string): TemplateResult {
  const {map, eligibility, speaker} = surface;
  const questions = questionsById(eligibility);
  const labelView = (id: string) => {
    const question = questions.get(id);
    return question ? textView(labelOf(question), speaker) : id;
  };
  const {across, down, columns, rows} = map;
  const dates = columns.map((_, column) => html`<th scope="col">${columnWords(column, surface)}</th>`);
  return html`<table>
    <caption>${caption}</caption>
    <thead>
      <tr>
        ${down.map((id) => html`<th scope="col" rowspan=${across === undefined ? 1 : 2}>${labelView(id)}</th>`)}
        ${across === undefined ? dates : html`<th scope="colgroup" colspan=${columns.length}>${labelView(across)}</th>`}
      </tr>
      ${across === undefined ? nothing : html`<tr>${dates}</tr>`}
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${rowWords(row, surface).map((phrase) => html`<th scope="row">${phraseView(phrase, speaker)}</th>`)}
            ${row.verdicts.map((verdict) => cellView(verdict, speaker))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
