/** What may come next. */
export type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or the end';

/** How far a text was followed. */
interface State {
  at: number;
  expected: Expected;
  /** The arrays and objects that have begun and not ended. */
  readonly open: string[];
}

/** Where a text stops being JSON. */
export interface JsonFault {
  /** The place, which is the end of the text if it ends too early. */
  readonly at: number;
  /** Where the string begins that breaks off there; the place itself if none does. */
  readonly begun: number;
  /** What may stand there, or where the string begins. */
  readonly expected: Expected;
  /** What is open around it, outermost first, such as `{` and `[`. */
  readonly open: readonly string[];
}

const space = /[ \t\n\r]*/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
// eslint-disable-next-line no-control-regex -- control characters are what a string may not have
const characters = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where ends what matches at a place; the place itself if nothing does. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Goes on behind a string, or to where it breaks off. */
function followString(text: string, state: State): boolean {
  let end = state.at + 1;
  for (let next = endOf(characters, text, end); next > end; next = endOf(characters, text, end)) end = next;
  const isWhole = text[end] === '"';
  state.at = isWhole ? end + 1 : end;
  return isWhole;
}

function followScalar(text: string, state: State): boolean {
  const start = state.at;
  state.at = endOf(scalar, text, start);
  return state.at > start;
}

/** Whether the end of an array or object, a comma or a colon may come next. */
function mayCome(sign: string, {expected, open}: State): boolean {
  const around = open.at(-1);
  const isAfterValue = expected === ', or the end';
  if (sign === ':') return expected === ':';
  if (sign === ',') return isAfterValue && around !== undefined;
  if (sign === '}') return around === '{' && (isAfterValue || expected === 'name or }');
  return around === '[' && (isAfterValue || expected === 'value or ]');
}

/** Goes on behind the end of an array or object, a comma or a colon. */
function followSign(sign: string, state: State): boolean {
  if (!mayCome(sign, state)) return false;
  state.at += 1;
  if (sign === ':') state.expected = 'value';
  else if (sign === ',') state.expected = state.open.at(-1) === '{' ? 'name' : 'value';
  else {
    state.open.pop();
    state.expected = ', or the end';
  }
  return true;
}

/** Goes on behind the next sign, name or value; false if it may not stand there. */
function follow(text: string, state: State): boolean {
  const sign = text[state.at] ?? '';
  const {expected} = state;
  if (/[\]},:]/.test(sign)) return followSign(sign, state);
  if (expected.startsWith('name')) {
    state.expected = ':';
    return sign === '"' && followString(text, state);
  }
  if (!expected.startsWith('value')) return false;
  state.expected = ', or the end';
  if (sign === '"') return followString(text, state);
  if (sign !== '{' && sign !== '[') return followScalar(text, state);
  state.at += 1;
  state.open.push(sign);
  state.expected = sign === '{' ? 'name or }' : 'value or ]';
  return true;
}

/**
 * Where a text stops being JSON; undefined if it is JSON. Works without recursion, for which the text may be nested too
 * deep, and keeps nothing but what is open: a text may hold half a million values.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const state: State = {at: endOf(space, text, 0), expected: 'value', open: []};
  while (state.at < text.length) {
    const {at: begun, expected, open} = state;
    if (!follow(text, state)) return {at: state.at, begun, expected, open};
    state.at = endOf(space, text, state.at);
  }
  const {at, expected, open} = state;
  return open.length === 0 && expected === ', or the end' ? undefined : {at, begun: at, expected, open};
}
