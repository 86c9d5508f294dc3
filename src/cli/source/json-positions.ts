import {tokenize, type Token} from '@humanwhocodes/momoa';
import type {Problem} from '../../model/problems/problem.js';

/** A place in a text: lines and columns from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a value in a text; `name` is that of a member's name. */
interface Entry {
  readonly name?: Position;
  readonly value: Position;
}

/** An array or object that has begun and not ended. */
interface Open {
  readonly pointer: string;
  /** The members so far of an object; the number of items so far of an array. */
  readonly members?: Set<string>;
  items: number;
  /** The member whose value comes next. */
  member?: {readonly name: string; readonly position: Position};
}

/** Below this depth nothing is recorded: `readNotice` goes no deeper, and pointers would grow without end. */
const deepest = 80;

/**
 * The positions of all values in a JSON text. Built from the tokens of momoa and not from its tree, because its parser is
 * recursive and overflows on deeply nested documents.
 */
export class JsonPositions {
  /** The members that an object has twice, of which `JSON.parse` drops the first. */
  readonly duplicates: Problem[] = [];
  private readonly entries = new Map<string, Entry>();
  private readonly open: Open[] = [];

  constructor(text: string) {
    for (const token of tokenize(text)) this.take(token, text);
  }

  /**
   * The position of a problem: of the value at its pointer; of the name, if a member is unknown or duplicate; of the object,
   * if a member is missing.
   */
  positionOf({path, code}: Pick<Problem, 'path' | 'code'>): Position {
    const entry = this.entries.get(path);
    const isSuperfluous = code === 'unknown-member' || code === 'duplicate-member';
    if (entry) return (isSuperfluous && entry.name) || entry.value;
    if (path === '') return {line: 1, column: 1};
    return this.positionOf({path: path.slice(0, path.lastIndexOf('/')), code: 'missing-member'});
  }

  private take({type, loc}: Token, text: string): void {
    const {line, column} = loc.start;
    const around = this.open.at(-1);
    if (type === 'RBrace' || type === 'RBracket') this.open.pop();
    else if (type === 'String' && around?.members && !around.member) {
      const name = JSON.parse(text.slice(loc.start.offset, loc.end.offset)) as string;
      around.member = {name, position: {line, column}};
    } else if (type !== 'Comma' && type !== 'Colon') this.record(type, {line, column}, around);
  }

  private record(type: Token['type'], value: Position, around: Open | undefined): void {
    const pointer = this.pointerWithin(around);
    const name = around?.member?.position;
    if (this.open.length < deepest) this.entries.set(pointer, name ? {name, value} : {value});
    if (around?.member) this.count(around.member.name, around, pointer);
    if (around) delete around.member;
    if (type === 'LBrace') this.open.push({pointer, items: 0, members: new Set()});
    if (type === 'LBracket') this.open.push({pointer, items: 0});
  }

  private pointerWithin(around: Open | undefined): string {
    if (!around || this.open.length >= deepest) return '';
    const member = around.member?.name ?? String(around.items++);
    return `${around.pointer}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  private count(name: string, {members}: Open, path: string): void {
    if (members?.has(name)) {
      this.duplicates.push({code: 'duplicate-member', level: 'warning', path, received: name});
    }
    members?.add(name);
  }
}
