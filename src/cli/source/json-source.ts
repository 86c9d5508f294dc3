import type {JsonSlip} from '../../model/problems/json-slip.js';
import {jsonFault} from './json-fault.js';
import {JsonPositions, type Position} from './json-positions.js';
import {jsonSlip} from './json-slip.js';

/** Where a text stops being JSON. */
export interface FaultySource {
  readonly fault: Position;
  /** The text there, empty at the end. */
  readonly received: string;
  /** What kind of slip it is, where it is a common one. */
  readonly slip?: JsonSlip;
}

/** The value of a JSON text with its positions; or where it stops being JSON. */
export type JsonSource = FaultySource | {readonly value: unknown; readonly positions: JsonPositions};

function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

/** Where a text stops being JSON: where something is that does not belong there, or after its last sign. */
function locateFault(text: string): FaultySource {
  const fault = jsonFault(text) ?? {at: 0, begun: 0, expected: 'value', open: []};
  const slip = jsonSlip(text, fault);
  const end = text.trimEnd().length;
  const isEnd = fault.at >= text.length;
  return {
    fault: positionIn(text, isEnd ? end : fault.at),
    received: isEnd || (slip === undefined && fault.at >= end) ? '' : wordAt(text, fault.at),
    ...(slip && {slip}),
  };
}

/** The word, string or character at a place. */
function wordAt(text: string, offset: number): string {
  return /^(&#?\w{1,10};|"[^"\r\n]{0,30}"?|[\p{L}\p{N}.+-]{1,30}|.)/su.exec(text.slice(offset))?.[0] ?? '';
}

/** Reads JSON. Never throws, however deep it is nested. */
export function readJson(text: string): JsonSource {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return locateFault(text);
  }
  return {value, positions: new JsonPositions(text)};
}
