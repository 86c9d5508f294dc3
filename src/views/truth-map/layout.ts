import type {TruthMap} from '../../eligibility/what-if/truth-map.js';
import {everyoneElse} from '../../localization/catalogues/truth-map/messages.js';
import type {Phrase} from '../../model/text.js';
import {questionsById} from '../../model/questions.js';
import {fitText, textWidth} from './fitted-text.js';
import type {MapSurface} from './map-surface.js';
import {columnEdges, runsOf, type Run} from './runs.js';
import {borderWords, rowWords} from './words.js';

/** Height of the letters of the drawing; the widths of texts are counted in it. */
export const letter = 14;

/** Height of the letters of what is said in passing. */
export const small = 12;

/** Of how many lines a question above a column consists at most. */
export const mostHeadingLines = 4;

export const rowHeight = 46;

const gap = 16;
/** What is left free around the drawing. */
export const margin = 28;

/** A row as it is drawn. */
export interface RowLayout {
  readonly labels: readonly Phrase[];
  readonly runs: readonly Run[];
}

/** A border with its words, on one of several levels, so that neighbours do not meet. */
export interface BorderLayout {
  readonly x: number;
  readonly level: number;
  readonly lines: readonly string[];
}

/** Where something stands from left to right. */
interface Place {
  readonly x: number;
  readonly width: number;
}

/** Where everything of a map stands, in pixels. */
export interface MapLayout {
  readonly width: number;
  /** A place for each question that makes rows. */
  readonly labels: readonly Place[];
  readonly plot: Place;
  readonly borders: readonly BorderLayout[];
  /** Of how many lines the words at a border consist at most. */
  readonly lineCount: number;
  /** Height of what stands above the rows. */
  readonly head: number;
  readonly rows: readonly RowLayout[];
}

/** Widths in pixels of the labels of one question: wide enough for the longest, within reason. */
function labelWidth(texts: readonly string[]): number {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text) * letter));
  return Math.min(Math.max(widest / 1.6, Math.min(widest, 120), 84), 210);
}

/** Rows nobody of whom is affected are one row, if they are all that is left. */
function layoutRows(map: TruthMap, others: Phrase, labelled: readonly RowLayout[]): RowLayout[] {
  const isNobody = ({runs}: RowLayout) => runs.length === 1 && runs[0]?.verdict === 'not-affected';
  const nobody = labelled.filter(isNobody);
  if (nobody.length < 2 || nobody.length === labelled.length || map.omitted.rows > 0) return [...labelled];
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

/** Of how many lines the questions above the labels consist at most. */
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
    rows: layoutRows(map, {value: speaker.say(everyoneElse), language: speaker.locale}, rows),
  };
}
