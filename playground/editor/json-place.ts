import {syntaxTree} from '@codemirror/language';
import type {EditorState} from '@codemirror/state';

type Tree = ReturnType<typeof syntaxTree>;
type SyntaxNode = ReturnType<Tree['resolveInner']>;

/** The members that an object has so far: those whose value is a string with it, the others without. */
export type Known = ReadonlyMap<string, string | undefined>;

/** One step down into a document: a member of an object, or an item of a list. */
export interface Step {
  readonly segment: string | number;
  /** What else is in the object; empty for a list. */
  readonly known: Known;
}

/** A place in a text that may be half written: where a name or a value stands, or is to be written. */
export interface JsonPlace {
  readonly kind: 'name' | 'value';
  /** The way there from the whole document; of a name the way to its object. */
  readonly steps: readonly Step[];
  /** The members of the object that the name belongs to. */
  readonly known: Known;
  /** The text that is there already, with its quotation marks. */
  readonly from: number;
  readonly to: number;
}

const tokens = new Set(['PropertyName', 'String', 'Number', 'True', 'False', 'Null']);
const values = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null', '⚠']);

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function nameOf(property: SyntaxNode, state: EditorState): string {
  const name = property.getChild('PropertyName');
  return (name && unquoted(state.sliceDoc(name.from, name.to))) ?? '';
}

function membersOf(object: SyntaxNode, state: EditorState): Known {
  return new Map(
    object.getChildren('Property').map((property) => {
      const value = property.getChild('String');
      return [nameOf(property, state), value ? unquoted(state.sliceDoc(value.from, value.to)) : undefined];
    }),
  );
}

/** How many items of a list stand before a place. */
function itemsBefore(position: number, list: SyntaxNode): number {
  let count = 0;
  for (let item = list.firstChild; item && item.from < position; item = item.nextSibling) {
    if (values.has(item.name)) count += 1;
  }
  return count;
}

/** The way from the whole document to a node that is a value or a property. */
function stepsTo(node: SyntaxNode, state: EditorState): Step[] {
  const steps: Step[] = [];
  for (let inner = node; inner.parent; inner = inner.parent) {
    const {parent} = inner;
    if (inner.name === 'Property') {
      steps.unshift({segment: nameOf(inner, state), known: membersOf(parent, state)});
    } else if (parent.name === 'Array')
      steps.unshift({segment: itemsBefore(inner.from, parent), known: new Map()});
  }
  return steps;
}

/** The innermost object or list that a place is within. */
function containerAt(position: number, state: EditorState): SyntaxNode | undefined {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(position, -1);
  for (; node; node = node.parent) {
    const isContainer = node.name === 'Object' || node.name === 'Array';
    const isClosed = /[}\]]/.test(state.sliceDoc(node.to - 1, node.to));
    if (isContainer && node.from < position && (position < node.to || !isClosed)) return node;
  }
  return undefined;
}

/** The name or value that is at a place, or the beginning of one. */
function writtenAt(position: number, state: EditorState): {from: number; to: number} {
  const node = syntaxTree(state).resolveInner(position, -1);
  if (tokens.has(node.name) && node.from < position) return node;
  const {text, from} = state.doc.lineAt(position);
  const begun = /"?[\w-]*$/.exec(text.slice(0, position - from))?.[0] ?? '';
  return {from: position - begun.length, to: position};
}

/** The last character before a place that is not white space. */
function signBefore(position: number, state: EditorState): string {
  // Nobody leaves more room than this between a comma and what follows it.
  return (
    state
      .sliceDoc(Math.max(0, position - 1_000), position)
      .trimEnd()
      .at(-1) ?? ''
  );
}

/** What can be written at a place of a text: undefined where only a comma or a bracket can follow. */
export function placeAt(position: number, state: EditorState): JsonPlace | undefined {
  const {from, to} = writtenAt(position, state);
  const container = containerAt(from, state);
  const sign = signBefore(from, state);
  if (!container) return undefined;
  const steps = stepsTo(container, state);
  const isObject = container.name === 'Object';
  if (isObject && (sign === '{' || sign === ',')) {
    return {kind: 'name', steps, known: membersOf(container, state), from, to};
  }
  if (isObject && sign === ':') {
    const property = container.getChildren('Property').findLast((child) => child.from < from);
    return property && {kind: 'value', steps: stepsTo(property, state), known: new Map(), from, to};
  }
  if (isObject || (sign !== '[' && sign !== ',')) return undefined;
  const item = {segment: itemsBefore(from, container), known: new Map<string, string>()};
  return {kind: 'value', steps: [...steps, item], known: new Map(), from, to};
}

/** The way to the name or value that is at a place, whatever it is; empty for the whole document. */
export function stepsAt(position: number, state: EditorState): readonly Step[] {
  let node: SyntaxNode = syntaxTree(state).resolveInner(position, 1);
  while (node.parent && !values.has(node.name) && node.name !== 'Property') node = node.parent;
  return stepsTo(node, state);
}
