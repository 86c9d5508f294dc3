import {everyoneElse} from '../../localization/catalogues/truth-map/messages.js';
import type {Phrase} from '../../model/text.js';
import {questionsById} from '../../model/questions.js';
import {fitText, textWidth} from './fitted-text.js';
import type {MapSurface} from './map-surface.js';
import {columnEdges, runsOf, type Run} from './runs.js';
import {borderWords, rowWords} from './words.js';

/** Font size of the drawing, in pixels; estimated text widths are multiples of it. */
export const letter = 14;

/** Font size of secondary text, in pixels. */
export const small = 12;

/** Maximum number of lines of a question above a column. */
export const mostHeadingLines = 4;

export const rowHeight = 46;

const gap = 16;
/** Margin around the drawing, in pixels. */
export const margin = 28;

/** A row with its labels and blocks. */
export interface RowLayout {
  readonly labels: readonly Phrase[];
  readonly runs: readonly Run[];
}

/** A border with its label, on one of several levels, so that neighbouring labels do not overlap. */
export interface BorderLayout {
  readonly x: number;
  readonly level: number;
  readonly lines: readonly string[];
}

/** A horizontal position, in pixels. */
interface Place {
  readonly x: number;
  readonly width: number;
}

/** The layout of a map, in pixels. */
export interface MapLayout {
  readonly width: number;
  /** A column of labels for each question that the rows are split by. */
  readonly labels: readonly Place[];
  readonly plot: Place;
  readonly borders: readonly BorderLayout[];
  /** Maximum number of lines of a border label. */
  readonly lineCount: number;
  /** Height of the headings and border labels above the rows. */
  readonly head: number;
  readonly rows: readonly RowLayout[];
}

/** Widths in pixels of the labels of one question: wide enough for the longest, within reason. */
function labelWidth(texts: readonly string[]): number {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text) * letter));
  return Math.min(Math.max(widest / 1.6, Math.min(widest, 120), 84), 260);
}

/** Joins the rows in which nobody is affected, unless rows were left out or some are of codes, which may be mistyped. */
function layoutRows(
  {map, eligibility: {questions}}: MapSurface,
  others: Phrase,
  labelled: readonly RowLayout[],
): RowLayout[] {
  const isNobody = ({runs}: RowLayout) => runs.length === 1 && runs[0]?.verdict === 'not-affected';
  const nobody = labelled.filter(isNobody);
  const isOfCodes = questions.some(({id, kind}) => kind === 'code' && map.down.includes(id));
  if (nobody.length < 2 || nobody.length === labelled.length || map.omitted.rows > 0 || isOfCodes)
    return [...labelled];
  const rest = {labels: [others], runs: nobody[0]?.runs ?? []};
  return [...labelled.filter((row) => !isNobody(row)), rest];
}

/** Places the columns of labels side by side. */
function placeLabels(labels: readonly (readonly Phrase[])[], count: number): Place[] {
  const places: Place[] = [];
  let x = margin;
  for (let place = 0; place < count; place++) {
    const width = labelWidth(labels.map((row) => row[place]?.value ?? ''));
    places.push({x, width});
    x += width + gap;
  }
  return places;
}

/** The largest number of lines of a question above the labels. */
function headingLines(places: readonly Place[], {map: {down}, eligibility, speaker}: MapSurface): number {
  const questions = questionsById(eligibility);
  const counts = places.map(({width}, place) => {
    const label = questions.get(down[place] ?? '')?.label ?? '';
    return fitText(speaker.text(label).value, width / small, mostHeadingLines).length;
  });
  return Math.max(0, ...counts);
}

/** Lays a map out. Dates are not to scale: a day can matter as much as ten years. */
export function mapLayout(surface: MapSurface): MapLayout {
  const {map, speaker} = surface;
  const words = map.rows.map((row) => rowWords(row, surface));
  const texts = map.columns.slice(1).map((_, column) => borderWords(column, surface));
  const widest = Math.max(0, ...texts.flat().map((text) => textWidth(text) * letter));
  const levels = texts.length < 4 ? 1 : texts.length < 8 ? 2 : 3;
  const lineCount = Math.max(1, ...texts.map((lines) => lines.length));
  const labels = placeLabels(words, map.down.length);
  const last = labels.at(-1);
  const x = last ? last.x + last.width + gap : margin;
  const edges = columnEdges(map.columns.length, widest, levels, x);
  const end = edges.at(-1) ?? x;
  const goesOn = map.across !== undefined;
  const rows = map.rows.map(({verdicts}, index) => ({
    labels: words[index] ?? [],
    runs: runsOf(verdicts, edges, goesOn),
  }));
  return {
    width: end + margin,
    labels,
    plot: {x, width: end - x},
    borders: texts.map((lines, index) => ({x: edges[index + 1] ?? 0, level: index % levels, lines})),
    lineCount,
    head: Math.max(headingLines(labels, surface) * 17 + 20, goesOn ? levels * lineCount * 18 + 48 : 0),
    rows: layoutRows(surface, {value: speaker.say(everyoneElse), language: speaker.locale}, rows),
  };
}
