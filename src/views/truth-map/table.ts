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

function cellView(verdict: Verdict, speaker: Speaker, asCase: unknown): TemplateResult {
  const verdictView = html`${iconView(verdictIcons[verdict])} ${speaker.say(words.verdicts[verdict])}`;
  return html`<td class=${verdict}>${asCase === undefined ? verdictView : html`<p>${asCase}${verdictView}</p>`}</td>`;
}

/**
 * A map as a table that says the same as the drawing.
 *
 * @param caseView - renders before a verdict the answers that lead to it, each with its question; left out where a table
 *   stays one
 */
export function mapTableView(
  surface: MapSurface,
  caption: string,
  caseView?: (answers: readonly unknown[]) => unknown,
): TemplateResult {
  const {map, eligibility, speaker} = surface;
  const questions = questionsById(eligibility);
  const labelView = (id: string) => {
    const question = questions.get(id);
    return question ? textView(labelOf(question), speaker) : id;
  };
  const {across, down, columns, rows} = map;
  const dates = columns.map((_, column) => html`<th scope="col">${columnWords(column, surface)}</th>`);
  const answersTo = (phrases: readonly unknown[], column: number) => [
    ...phrases.map((phrase, place) => html`${labelView(down[place] ?? '')} ${phrase}`),
    ...(across === undefined ? [] : [html`${labelView(across)} ${columnWords(column, surface)}`]),
  ];
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
      ${rows.map((row) => {
        const phrases = rowWords(row, surface).map((phrase) => phraseView(phrase, speaker));
        return html`<tr>
            ${phrases.map((phrase) => html`<th scope="row">${phrase}</th>`)}
            ${row.verdicts.map((verdict, column) => cellView(verdict, speaker, caseView?.(answersTo(phrases, column))))}
          </tr>`;
      })}
    </tbody>
  </table>`;
}
