import {jsonFault} from './json-fault.js';
import {JsonPositions, type Position} from './json-positions.js';

/** The value of a JSON text with its positions; or where it stops being JSON, and the text there, empty at the end. */
export type JsonSource =
  | {readonly value: unknown; readonly positions: JsonPositions}
  | {readonly fault: Position; readonly received: string};

/** Where a text stops being JSON: where something is that does not belong there, or after its last sign. */
function locateFault(text: string): Position & {readonly offset: number} {
  const fault = jsonFault(text) ?? 0;
  const offset = fault < text.length ? fault : text.trimEnd().length;
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset};
}

/** The word, string or character at a place. */
function wordAt(text: string, offset: number): string {
  return /^("[^"\r\n]{0,30}"?|[\p{L}\p{N}.+-]{1,30}|.)/su.exec(text.slice(offset))?.[0] ?? '';
}

/** Reads JSON. Never throws, however deep it is nested. */
export function readJson(text: string): JsonSource {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const {line, column, offset} = locateFault(text);
    return {fault: {line, column}, received: offset < text.trimEnd().length ? wordAt(text, offset) : ''};
  }
  return {value, positions: new JsonPositions(text)};
}
