import {parseTree, type Node} from 'jsonc-parser';
import {styleOf, writeValue} from './json-text.js';

/** The members and places in lists that lead to a value. */
export type Place = readonly (string | number)[];

/** A stretch of a text and what comes in its place. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Finds what has to change in a text that is JSON: as little as can be, so that all else stays byte for byte.
 *
 * @param base - where the document stands in the text that the edit is about
 */
export type Edit = (text: string, base?: Place) => readonly TextChange[];

let last: {text: string; tree: Node | undefined} | undefined;

/** The tree of a text; the same text is taken apart once. */
function treeOf(text: string): Node | undefined {
  if (last?.text !== text) last = {text, tree: parseTree(text)};
  return last.tree;
}

const endOf = ({offset, length}: Node) => offset + length;

/** What is found at a step down; of members that are there twice the last one, as `JSON.parse` has it. */
function childAt(node: Node, step: string | number): Node | undefined {
  const {type, children = []} = node;
  if (type === 'array') return typeof step === 'number' ? children[step] : undefined;
  if (type !== 'object') return undefined;
  return children.findLast(({children: [name] = []}) => name?.value === String(step));
}

/** The value of a member, or the item of a list itself. */
function valueOf(child: Node | undefined): Node | undefined {
  return child?.type === 'property' ? child.children?.[1] : child;
}

function find(tree: Node | undefined, place: Place): Node | undefined {
  return place.reduce<Node | undefined>((node, step) => node && valueOf(childAt(node, step)), tree);
}

/** Where a value stands in a text; undefined where there is none. */
export function rangeOf(text: string, place: Place): {from: number; to: number} | undefined {
  const node = find(treeOf(text), place);
  return node && {from: node.offset, to: endOf(node)};
}

/** What the line of a position begins with. */
function indentAt(text: string, position: number): string {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, position))?.[0] ?? '';
}

/** The white space before one of several children, after the bracket or comma. */
function gapBefore(text: string, container: Node, index: number): string {
  const child = container.children?.[index];
  if (!child) return '';
  return /\s*$/.exec(text.slice(container.offset + 1, child.offset))?.[0] ?? '';
}

/** The white space that a further child of a container gets: that of a neighbour. */
function usualGap(text: string, container: Node, index: number): string {
  const gap = gapBefore(text, container, Math.min(Math.max(index, 1), (container.children?.length ?? 1) - 1));
  return container.children?.length === 1 && !gap.includes('\n') && !styleOf(text).isFlat ? ' ' : gap;
}

/** Adds a child to a list or an object, before the child of an index or after the last one. */
function addChild(
  text: string,
  container: Node,
  index: number,
  name: string | undefined,
  value: unknown,
): TextChange {
  const style = styleOf(text);
  const {children = []} = container;
  const write = (indent: string) => {
    const written = writeValue(value, style, indent);
    return name === undefined ? written : `${JSON.stringify(name)}: ${written}`;
  };
  if (children.length === 0) {
    const indent = indentAt(text, container.offset);
    const inside = indent + style.unit;
    const insert = style.isFlat
      ? write('')
      : `${style.lineEnd}${inside}${write(inside)}${style.lineEnd}${indent}`;
    return {from: container.offset + 1, to: endOf(container) - 1, insert};
  }
  const gap = usualGap(text, container, index);
  const indent = gap.includes('\n') ? gap.slice(gap.lastIndexOf('\n') + 1) : indentAt(text, container.offset);
  const next = children[index];
  if (next) return {from: next.offset, to: next.offset, insert: `${write(indent)},${gap || ' '}`};
  const end = endOf(children.at(-1) ?? container);
  return {from: end, to: end, insert: `,${gap}${write(indent)}`};
}

/** Where a new member comes: behind those that come before it by custom. */
function indexFor(container: Node, name: string, order: readonly string[]): number {
  const {children = []} = container;
  const own = order.indexOf(name);
  if (own === -1) return children.length;
  const before = children.findLastIndex(({children: [each] = []}) => {
    const place = order.indexOf(String(each?.value));
    return place !== -1 && place < own;
  });
  return before === -1 && children.length > 0 ? 0 : before + 1;
}

/** A value that has another within it, at the end of some steps. */
function wrapped(steps: Place, value: unknown): unknown {
  return steps.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : {[step]: inner}), value);
}

/** The steps to the innermost value that is there already. */
function knownPart(tree: Node, place: Place): Place {
  let known = place;
  while (!find(tree, known)) known = known.slice(0, -1);
  return known;
}

function addAt(text: string, tree: Node, place: Place, value: unknown, order: readonly string[]): TextChange {
  const known = knownPart(tree, place);
  const container = find(tree, known) ?? tree;
  const [step = 0, ...rest] = place.slice(known.length);
  const inner = wrapped(rest, value);
  if (container.type === 'array' && typeof step === 'number')
    return addChild(text, container, container.children?.length ?? 0, undefined, inner);
  if (container.type === 'object')
    return addChild(text, container, indexFor(container, String(step), order), String(step), inner);
  // Something else stands there, which nothing can be added to.
  const insert = writeValue(wrapped([step], inner), styleOf(text), indentAt(text, container.offset));
  return {from: container.offset, to: endOf(container), insert};
}

function sameValue(text: string, {offset, length}: Node, value: unknown): boolean {
  return JSON.stringify(JSON.parse(text.slice(offset, offset + length))) === JSON.stringify(value);
}

/**
 * Writes a value at a place; members on the way that are missing are added.
 *
 * @param order - the names of members in the order in which they usually stand, for one that is new
 */
export function set(own: Place, value: unknown, order: readonly string[] = []): Edit {
  return (text, base = []) => {
    const place = [...base, ...own];
    const tree = treeOf(text);
    if (!tree) return [];
    const node = find(tree, place);
    if (!node) return [addAt(text, tree, place, value, order)];
    if (sameValue(text, node, value)) return [];
    const insert = writeValue(value, styleOf(text), indentAt(text, node.offset));
    return [{from: node.offset, to: endOf(node), insert}];
  };
}

/** Adds an item to a list, before the one of an index; the list is begun where there is none. */
export function insert(list: Place, index: number, value: unknown, order: readonly string[] = []): Edit {
  return (text, base = []) => {
    const container = find(treeOf(text), [...base, ...list]);
    return container?.type === 'array'
      ? [addChild(text, container, index, undefined, value)]
      : set(list, [value], order)(text, base);
  };
}

/** Takes a member or an item out; with it goes the comma that parted it from its neighbour. */
export function remove(own: Place): Edit {
  return (text, base = []) => {
    const place = [...base, ...own];
    const container = find(treeOf(text), place.slice(0, -1));
    const child = container && childAt(container, place.at(-1) ?? 0);
    if (!container?.children || !child) return [];
    const {children} = container;
    const index = children.indexOf(child);
    const [before, next] = [children[index - 1], children[index + 1]];
    if (before) return [{from: endOf(before), to: endOf(child), insert: ''}];
    if (next) return [{from: child.offset, to: next.offset, insert: ''}];
    return [{from: container.offset + 1, to: endOf(container) - 1, insert: ''}];
  };
}

/** Exchanges two items of a list. */
export function swap(list: Place, first: number, second: number): Edit {
  return (text, base = []) => {
    const items = find(treeOf(text), [...base, ...list])?.children ?? [];
    const nodes = [items[Math.min(first, second)], items[Math.max(first, second)]];
    const [a, b] = nodes;
    if (!a || !b || a === b) return [];
    const textOf = (node: Node) => text.slice(node.offset, endOf(node));
    return [
      {from: a.offset, to: endOf(a), insert: textOf(b)},
      {from: b.offset, to: endOf(b), insert: textOf(a)},
    ];
  };
}

/** The text after some edits, one after the other. */
export function edited(text: string, edits: readonly Edit[], base: Place = []): string {
  return edits.reduce((current, edit) => {
    let result = current;
    for (const {from, to, insert: added} of [...edit(current, base)].reverse())
      result = result.slice(0, from) + added + result.slice(to);
    return result;
  }, text);
}
