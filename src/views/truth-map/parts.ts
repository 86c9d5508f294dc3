import {nothing, svg, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import type {Phrase} from '../../model/text.js';
import {questionsById} from '../../model/questions.js';
import {fitText} from './fitted-text.js';
import {blockView} from './block.js';
import {
  letter,
  margin,
  mostHeadingLines,
  rowHeight,
  small,
  type BorderLayout,
  type RowLayout,
  type MapLayout,
} from './layout.js';
import type {MapSurface} from './map-surface.js';
import {isSpoken} from '../text/phrase.js';

/** Lines of text below each other, the last of them at `bottom`. */
export function linesView(
  phrase: Phrase,
  place: {readonly x: number; readonly bottom: number; readonly width: number; readonly size: number},
  look: {readonly lines: number; readonly name?: string; readonly weight?: string},
  speaker: Speaker,
): TemplateResult[] {
  const {x, bottom, width, size} = place;
  const lines = fitText(phrase.value, width / size, look.lines);
  return lines.map(
    (line, index) =>
      svg`<text x=${x} y=${bottom - (lines.length - 1 - index) * size * 1.35} font-size=${size} class=${look.name ?? nothing} font-weight=${look.weight ?? nothing} lang=${isSpoken(phrase, speaker) ? nothing : phrase.language}>${line}</text>`,
  );
}

/** The questions, as headings above the columns of their answers. */
export function questionsView(
  {map, eligibility, speaker}: MapSurface,
  {labels, plot, head}: MapLayout,
  top: number,
): TemplateResult[] {
  const questions = questionsById(eligibility);
  const labelOf = (id: string) => speaker.text(questions.get(id)?.label ?? id);
  const down = map.down.flatMap((id, place) => {
    const {x = 0, width = 0} = labels[place] ?? {};
    const at = {x, bottom: top + head - 12, width, size: small};
    return linesView(labelOf(id), at, {lines: mostHeadingLines, name: 'soft'}, speaker);
  });
  const across = map.across === undefined ? undefined : labelOf(map.across);
  const at = {x: plot.x, bottom: top + 16, width: plot.width - 30, size: letter};
  return [...down, ...(across ? linesView(across, at, {lines: 1, weight: '600'}, speaker) : [])];
}

/** A border between two columns, with its dates. */
export function borderView(
  {x, level, lines}: BorderLayout,
  {rows, lineCount}: MapLayout,
  head: number,
): TemplateResult {
  const base = head - 14 - level * lineCount * 18;
  return svg`<path class="border" d=${`M${x} ${base + 5}V${head + rows.length * rowHeight - 8}`} stroke-dasharray="2 3" fill="none" />${lines.map(
    (line, index) =>
      svg`<text class="border-words" x=${x} y=${base - (lines.length - 1 - index) * 17} font-size="13" font-weight="600" text-anchor="middle">${line}</text>`,
  )}`;
}

interface PlacedRow {
  readonly row: RowLayout;
  /** Its place among the rows, from 0. */
  readonly index: number;
  readonly y: number;
}

/** A row: the labels of its answers and their verdicts. A label that repeats the one above is left out. */
export function rowView(
  {labels, plot, rows}: MapLayout,
  {row, index, y}: PlacedRow,
  speaker: Speaker,
): TemplateResult {
  const above = rows[index - 1];
  const isRepeated = (place: number) =>
    row.labels.slice(0, place + 1).every(({value}, each) => value === above?.labels[each]?.value);
  // A label for all questions together may take the space of all.
  const isAlone = row.labels.length < labels.length;
  return svg`${row.labels.map((phrase, place) => {
    if (isRepeated(place) && place < row.labels.length - 1) return nothing;
    const {x = 0, width: own = 0} = labels[place] ?? {};
    const width = isAlone ? plot.x - x - 16 : own;
    const lines = fitText(phrase.value, width / letter, 2).length;
    return linesView(phrase, {x, bottom: y + 15 + lines * 9, width, size: letter}, {lines: 2}, speaker);
  })}${row.runs.map((run) => blockView(run, y, speaker))}`;
}

/** A line above the drawing that says an exercise or a withdrawal. */
export function noticeStateLineView(line: string, index: number, width: number): TemplateResult {
  const y = 14 + index * 38;
  return svg`<rect class="standing" x=${margin} y=${y} width=${width - 2 * margin} height="32" rx="4" />
    <text class="standing-words" x=${margin + 12} y=${y + 21} font-size=${letter} font-weight="700">${line}</text>`;
}
