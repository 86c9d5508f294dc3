import {parse, tokenize} from '@humanwhocodes/momoa';
import {JsonPositions, type Position} from './json-positions.js';

/** The value of a JSON text with its positions; or where it stops being JSON, and the text there, empty at the end. */
export type JsonSource =
  | {readonly value: unknown; readonly positions: JsonPositions}
  | {readonly fault: Position; readonly received: string};

function isPosition(error: unknown): error is Error & Position & {readonly offset: number} {
  return error instanceof Error && 'offset' in error && 'line' in error && 'column' in error;
}

type Fault = Position & {readonly offset: number};

function positionAt(text: string, offset: number): Fault {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset};
}

/** Where momoa stops; undefined where it does not. */
function faultIn(text: string): Fault | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    // Nested too deeply for the parser of momoa, and wrong somewhere: only the beginning can be named.
    return isPosition(error) ? error : positionAt(text, 0);
  }
}

/** The position of a control character in a string, such as a line break, which momoa accepts. */
function controlCharacterIn(text: string): Fault {
  for (const {type, loc} of tokenize(text)) {
    if (type !== 'String') continue;
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const place = text.slice(loc.start.offset, loc.end.offset).search(/[\u0000-\u001f]/);
    if (place >= 0) return positionAt(text, loc.start.offset + place);
  }
  return positionAt(text, 0);
}

function locateFault(text: string): Fault {
  const fault = faultIn(text);
  if (!fault) return controlCharacterIn(text);
  // Of a text that ends too early momoa names its last token. If more text moves the fault, it was the end.
  const isAtEnd = faultIn(`${text} 0`)?.offset !== fault.offset;
  return isAtEnd ? positionAt(text, text.trimEnd().length) : fault;
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
    return {fault: {line, column}, received: wordAt(text.trimEnd(), offset)};
  }
  return {value, positions: new JsonPositions(text)};
}
