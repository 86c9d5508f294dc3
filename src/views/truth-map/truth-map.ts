import {html, svg, type TemplateResult} from 'lit';
import * as words from '../../localization/catalogues/truth-map/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {fitText} from './fitted-text.js';
import {noticeStateWords} from '../act/notice-state.js';
import {basisOf} from './basis.js';
import {definitionsView, legendView} from './block.js';
import {codeNotes} from './code-words.js';
import {mapLayout, margin, rowHeight} from './layout.js';
import type {MapSurface} from './map-surface.js';
import {borderView, linesView, questionsView, rowView, noticeStateLineView} from './parts.js';
import {columnWords, mapNotes, rowWords} from './words.js';

/** Maximum number of lines of a note below the drawing, and of a line's width, in em. */
const [mostNoteLines, widestNote] = [8, 60];

/** What stands below a map. */
function notesOf(surface: MapSurface): string[] {
  return [...codeNotes(surface), ...mapNotes(surface)];
}

/** The content of a map as text, for screen readers. */
function descriptionOf(surface: MapSurface): string {
  const {map, speaker} = surface;
  const rows = map.rows.map((row) => {
    const labels = rowWords(row, surface).map(({value}) => value);
    const verdicts = row.verdicts.map(
      (verdict, column) => `${columnWords(column, surface)} – ${speaker.say(words.verdicts[verdict])}`,
    );
    return [...labels, ...verdicts].join(' / ');
  });
  return [...rows, ...notesOf(surface)].join('\n');
}

/** A drawing and its size, in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: TemplateResult;
}

function draw(surface: MapSurface, top: number): Drawing {
  const {speaker} = surface;
  const layout = mapLayout(surface);
  const {width, rows, borders} = layout;
  const head = top + layout.head;
  const bottom = head + rows.length * rowHeight;
  const noteWidth = Math.min((width - 2 * margin) / 12.5, widestNote);
  const notes = notesOf(surface).flatMap((note) => fitText(note, noteWidth, mostNoteLines));
  const height = bottom + 64 + notes.length * 20;
  return {
    width,
    height,
    content: svg`<desc>${descriptionOf(surface)}</desc>
      ${definitionsView}<rect class="paper" width=${width} height=${height} />
      ${questionsView(surface, layout, top)}
      ${rows.map((_, index) => svg`<path class="line" d=${`M${margin} ${head + index * rowHeight - 4}H${width - margin}`} />`)}
      ${borders.map((border) => borderView(border, layout, head))}
      ${rows.map((row, index) => rowView(layout, {row, index, y: head + index * rowHeight}, speaker))}
      ${legendView(margin, bottom + 16, speaker)}
      ${notes.map((note, index) => svg`<text class="soft" x=${margin} y=${bottom + 72 + index * 20} font-size="12.5">${note}</text>`)}`,
  };
}

/** The root of a drawing, which screen readers call by its name. */
export function rootView({width, height, content}: Drawing, name: string, speaker: Speaker): TemplateResult {
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="truth-map" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${name} lang=${speaker.locale}>${content}</svg>`;
}

/**
 * Draws a map: dates across, other answers down, verdicts told apart by colour, pattern, icon and word. Needs
 * `truthMapStyles`.
 *
 * @param name - the accessible name of the drawing
 */
export function truthMapView(surface: MapSurface, name: string): TemplateResult {
  return rootView(draw(surface, 12), name, surface.speaker);
}

/** The head of a file of its own: the state of the notice, its title, and which revision it is. */
export function fileHead(
  notice: Notice,
  width: number,
  speaker: Speaker,
): Pick<Drawing, 'height' | 'content'> {
  const title = speaker.text(notice.title);
  const state = noticeStateWords(notice, speaker);
  const inner = width - 2 * margin;
  const lines = fitText(title.value, inner / 20, 3).length;
  const base = 16 + state.length * 38;
  return {
    height: base + lines * 27 + 66,
    content: svg`${state.map((line, index) => noticeStateLineView(line, index, width))}
        ${linesView(title, {x: margin, bottom: base + lines * 27, width: inner, size: 20}, {lines: 3, weight: '700'}, speaker)}
        <text class="soft" x=${margin} y=${base + lines * 27 + 24} font-size="13">${speaker.say(m.whoIsAffected)} · ${basisOf(notice, speaker)}</text>`,
  };
}

/** Draws a map for a file of its own, with the notice that it belongs to above it. */
export function truthMapFileView(surface: MapSurface, notice: Notice): TemplateResult {
  const {speaker} = surface;
  const head = fileHead(notice, draw(surface, 0).width, speaker);
  const drawing = draw(surface, head.height);
  return rootView(
    {
      ...drawing,
      content: svg`${drawing.content}
        ${head.content}`,
    },
    `${speaker.say(m.whoIsAffected)} – ${speaker.text(notice.title).value}`,
    speaker,
  );
}
