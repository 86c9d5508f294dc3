/** How a text sets its values out, so that what is added looks like what is there. */
export interface TextStyle {
  /** What one more level is moved in by. */
  readonly unit: string;
  readonly lineEnd: string;
  /** Whether all of it stands on one line. */
  readonly isFlat: boolean;
}

/** Values that fit into this many characters stand on one line. */
const mostOnLine = 88;

export function styleOf(text: string): TextStyle {
  return {
    unit: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    isFlat: !text.trim().includes('\n'),
  };
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The parts of a list or an object, each as `write` writes it. */
function partsOf(value: object, write: (inner: unknown) => string): string[] {
  if (Array.isArray(value)) return value.map((inner: unknown) => write(inner));
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${write(inner)}`);
}

function onOneLine(value: unknown): string {
  if (!isContainer(value)) return JSON.stringify(value);
  const parts = partsOf(value, onOneLine).join(', ');
  return Array.isArray(value) ? `[${parts}]` : `{${parts}}`;
}

/**
 * Writes a value as JSON.
 *
 * @param indent - what its line begins with
 */
export function writeValue(value: unknown, style: TextStyle, indent: string): string {
  const flat = onOneLine(value);
  if (!isContainer(value) || style.isFlat) return flat;
  const isSimple = !Object.values(value).some((inner) => isContainer(inner) && Object.keys(inner).length > 0);
  const isShort = flat.length + indent.length <= mostOnLine;
  if (Object.keys(value).length === 0 || (isShort && isSimple)) return flat;
  const inside = indent + style.unit;
  const parts = partsOf(value, (inner) => writeValue(inner, style, inside));
  const lines = parts.map((part) => style.lineEnd + inside + part).join(',');
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}${lines}${style.lineEnd}${indent}${close ?? ''}`;
}
