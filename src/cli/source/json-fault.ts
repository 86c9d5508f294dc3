/** What may come next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or the end';

/** How far a text was followed. */
interface State {
  at: number;
  expected: Expected;
  /** The arrays and objects that have begun and not ended. */
  readonly open: string[];
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

/** Goes on behind the end of an array or object, a comma or a colon. */
function followSign(sign: string, state: State): boolean {
  const {expected, open} = state;
  const around = open.at(-1);
  const isAfterValue = expected === ', or the end';
  state.at += 1;
  if (sign === ':') state.expected = 'value';
  else if (sign === ',') state.expected = around === '{' ? 'name' : 'value';
  else {
    open.pop();
    state.expected = ', or the end';
  }
  if (sign === ':') return expected === ':';
  if (sign === ',') return isAfterValue && around !== undefined;
  if (sign === '}') return around === '{' && (isAfterValue || expected === 'name or }');
  return around === '[' && (isAfterValue || expected === 'value or ]');
}

/** Goes on behind the next sign, name or value; false if it may not stand there. */
function follow(text: string, state: State): boolean {
  const sign = text[state.at] ?? '';
  const {expected} = state;
  if (/[\]},:]/.test(sign)) {
    const start = state.at;
    if (followSign(sign, state)) return true;
    state.at = start;
    return false;
  }
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
 * The place at which a text stops being JSON, which is its end if it ends too early; undefined if it is JSON. Works without
 * recursion, for which the text may be nested too deep, and keeps nothing but what is open: a text may hold half a million
 * values.
 */
export function jsonFault(text: string): number | undefined {
  const state: State = {at: endOf(space, text, 0), expected: 'value', open: []};
  while (state.at < text.length) {
    if (!follow(text, state)) return state.at;
    state.at = endOf(space, text, state.at);
  }
  return state.open.length === 0 && state.expected === ', or the end' ? undefined : text.length;
}
