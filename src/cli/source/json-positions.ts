import {mostProblems} from '../../model/problems/first-of.js';
import {pointedMembers} from '../../model/problems/pointed-members.js';
import type {Problem} from '../../model/problems/problem.js';
import {shorten} from '../../model/problems/shorten.js';
import {warningAt} from '../../model/problems/warning.js';

/** A place in a text: lines and columns from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value begins in a text, and what it contains; `name` is where the name of the member begins. */
interface Entry {
  readonly value: number;
  readonly name?: number | undefined;
  readonly members?: Map<string, Entry>;
  readonly items?: Entry[];
}

/** An array or object that has begun and not ended. */
interface Open {
  readonly entry: Entry;
  /** The member of the object or the item of the array that came last. */
  member: string | number;
  /** Where the name of the member begins whose value comes next. */
  name?: number | undefined;
}

/** Below this depth nothing is recorded: `readNotice` goes no deeper. */
const deepest = 80;

function entryAt(sign: string, value: number, name: number | undefined): Entry {
  if (sign === '{') return {value, name, members: new Map()};
  return sign === '[' ? {value, name, items: []} : {value, name};
}

/** The end of a string that begins at a place. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** The places at which the lines of a text begin. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const {0: lineBreak, index} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

/**
 * The positions of all values in a JSON text. They are kept as a tree, and a JSON Pointer is written only for what is told:
 * those of all values can take far more space than the text.
 */
export class JsonPositions {
  /** Members that an object has twice, of which `JSON.parse` drops the first; the first 100 of them. */
  readonly duplicates: Problem[] = [];
  private readonly open: Open[] = [];
  /** How many arrays and objects are open below the deepest that is recorded. */
  private tooDeep = 0;
  private root: Entry | undefined;
  private lineStarts: readonly number[] | undefined;

  /** @param text - JSON without a fault */
  constructor(private readonly text: string) {
    const token = /[[\]{}"]|[^\s,:[\]{}"]+/g;
    for (let found = token.exec(text); found; found = token.exec(text)) {
      const {0: sign, index} = found;
      if (sign === '"') token.lastIndex = endOfString(text, index);
      this.take(sign, index, token.lastIndex);
    }
  }

  /**
   * The position of a problem: of the value at its pointer; of the name, if a member is unknown or duplicate; of the object,
   * if a member is missing.
   */
  positionOf({path, code}: Pick<Problem, 'path' | 'code'>): Position {
    const isSuperfluous = code === 'unknown-member' || code === 'duplicate-member';
    let entry = this.root;
    for (const member of pointedMembers(path)) {
      const inner = entry?.members?.get(member) ?? entry?.items?.[Number(member)];
      if (!inner) return this.positionAt(entry?.value ?? 0);
      entry = inner;
    }
    return this.positionAt((isSuperfluous ? entry?.name : undefined) ?? entry?.value ?? 0);
  }

  /** Takes the next bracket or scalar. */
  private take(sign: string, start: number, end: number): void {
    const around = this.open.at(-1);
    if (sign === '}' || sign === ']') {
      if (this.tooDeep > 0) this.tooDeep--;
      else this.open.pop();
    } else if (this.tooDeep > 0 || this.open.length >= deepest) {
      if (sign === '{' || sign === '[') this.tooDeep++;
    } else if (around?.entry.members && around.name === undefined) {
      around.member = JSON.parse(this.text.slice(start, end)) as string;
      around.name = start;
    } else {
      const entry = entryAt(sign, start, around?.name);
      this.record(entry, around);
      if (entry.members ?? entry.items) this.open.push({entry, member: ''});
    }
  }

  private record(entry: Entry, around: Open | undefined): void {
    if (!around) this.root = entry;
    else if (around.entry.items) around.member = around.entry.items.push(entry) - 1;
    else {
      const {members} = around.entry;
      if (members?.has(around.member as string) && this.duplicates.length < mostProblems) {
        const place = this.open.map(({member}) => member);
        this.duplicates.push(warningAt(place, 'duplicate-member', shorten(String(around.member))));
      }
      members?.set(around.member as string, entry);
      around.name = undefined;
    }
  }

  private positionAt(offset: number): Position {
    this.lineStarts ??= lineStartsOf(this.text);
    let [low, high] = [0, this.lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1};
  }
}
