import {compareCodes, foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';
import {codeTest} from '../facts/code-test.js';
import type {Budget} from '../solver/budget.js';
import {codesAround} from './sample-codes.js';

/** A pattern of folded codes; what a prefix asks for is none of the signs of a pattern, and is quoted. */
type Pattern = readonly {readonly sign: string; readonly isQuoted: boolean}[];

function patternsOf({prefix, like}: Test): Pattern[] {
  const signs = (text: string, isQuoted: boolean) => Array.from(foldCode(text), (sign) => ({sign, isQuoted}));
  return [
    ...(prefix === undefined ? [] : [[...signs(prefix, true), {sign: '*', isQuoted: false}]]),
    ...(like === undefined ? [] : [signs(like, false)]),
  ];
}

function isStar(pattern: Pattern, place: number): boolean {
  return pattern[place]?.sign === '*' && !pattern[place].isQuoted;
}

function fits(pattern: Pattern, place: number, character: string): boolean {
  const {sign, isQuoted} = pattern[place] ?? {sign: '', isQuoted: true};
  if (!isQuoted && sign === '#') return /[0-9]/.test(character);
  if (!isQuoted && sign === '@') return /\p{L}/u.test(character);
  return sign === character || (!isQuoted && sign === '?');
}

/** The places of a pattern that may come next, those behind a star included. */
function opened(pattern: Pattern, places: Iterable<number>): readonly number[] {
  const open = new Set<number>();
  for (let place of places) {
    open.add(place);
    while (isStar(pattern, place)) open.add(++place);
  }
  return [...open].sort((a, b) => a - b);
}

function taken(pattern: Pattern, places: readonly number[], character: string): readonly number[] {
  const next = places.flatMap((place) => {
    if (isStar(pattern, place)) return [place];
    return fits(pattern, place, character) ? [place + 1] : [];
  });
  return opened(pattern, next);
}

/** A beginning of a code: how it stands to the bounds, and where in each pattern. */
interface Beginning {
  readonly length: number;
  /** Negative where it comes before the beginning of `from` of its length, positive where it comes after it. */
  readonly byFrom: number;
  readonly byTo: number;
  readonly places: readonly (readonly number[])[];
}

function order(before: number, character: string, bound: string | undefined, place: number): number {
  const other = bound?.[place];
  if (before !== 0 || other === undefined) return before;
  return character < other ? -1 : character > other ? 1 : 0;
}

/** The search for a code within bounds that has some patterns, character by character. */
class CodeSearch {
  private readonly from: string | undefined;
  private readonly to: string | undefined;
  private readonly patterns: readonly Pattern[];
  private readonly alphabet: readonly string[];
  private readonly longest: number;

  constructor(tests: readonly Test[]) {
    const bounds = (texts: readonly (string | undefined)[]) =>
      texts.flatMap((text) => (text === undefined ? [] : [foldCode(text)])).sort(compareCodes);
    this.from = bounds(tests.map(({from}) => from)).at(-1);
    this.to = bounds(tests.map(({to}) => to))[0];
    this.patterns = tests.flatMap(patternsOf);
    this.longest = Math.max(this.from?.length ?? 0, this.to?.length ?? 0) + 1;
    this.alphabet = this.characters();
  }

  /** Characters that stand for all: those that the tests name with their neighbours, digits and letters. */
  private characters(): string[] {
    const named = [this.from ?? '', this.to ?? '', ...this.patterns.flat().map(({sign}) => sign)].join('');
    const characters = new Set('0A');
    for (const character of named) {
      const unit = character.charCodeAt(0);
      for (const each of [character, String.fromCharCode(unit - 1), String.fromCharCode(unit + 1)])
        if (foldCode(each) === each) characters.add(each);
    }
    return [...characters];
  }

  private begin(): Beginning {
    return {length: 0, byFrom: 0, byTo: 0, places: this.patterns.map((pattern) => opened(pattern, [0]))};
  }

  private isWhole({length, byFrom, byTo, places}: Beginning): boolean {
    const {from = '', to} = this;
    if (length === 0 || length < from.length || (length === from.length && byFrom < 0)) return false;
    if (to !== undefined && (length > to.length || (length === to.length && byTo > 0))) return false;
    return this.patterns.every((pattern, index) => places[index]?.includes(pattern.length));
  }

  private next({length, byFrom, byTo, places}: Beginning, character: string): Beginning | undefined {
    if (this.to !== undefined && length >= this.to.length) return undefined;
    const after = this.patterns.map((pattern, index) => taken(pattern, places[index] ?? [], character));
    if (after.some((open) => open.length === 0)) return undefined;
    return {
      // Beyond the bounds, all lengths are alike.
      length: Math.min(length + 1, this.longest),
      byFrom: order(byFrom, character, this.from, length),
      byTo: order(byTo, character, this.to, length),
      places: after,
    };
  }

  /** Whether a code was found; undefined where that takes more than the budget. */
  hasCode(budget: Budget): boolean | undefined {
    const seen = new Set<string>();
    const open = [this.begin()];
    for (let beginning = open.pop(); beginning; beginning = open.pop()) {
      if (this.isWhole(beginning)) return true;
      const cost = 1 + beginning.places.flat().length;
      for (const character of this.alphabet) {
        if (!budget.spend(cost)) return undefined;
        const next = this.next(beginning, character);
        const name = next && JSON.stringify(next);
        if (!next || name === undefined || seen.has(name)) continue;
        seen.add(name);
        open.push(next);
      }
    }
    return false;
  }
}

/**
 * Whether no code passes all of these tests.
 *
 * @param budget - where it does not suffice to tell, some code counts as passing them
 */
export function excludeAllCodes(tests: readonly Test[], budget: Budget): boolean {
  if (budget.isSpent) return false;
  const passes = tests.map(codeTest);
  const cost = tests.reduce((sum, {like = ''}) => sum + 1 + like.length, 0);
  const isPassing = (code: string) => budget.spend(cost) && passes.every((pass) => pass?.(code) ?? true);
  const listing = tests.find((test) => test.in !== undefined);
  if (listing?.in) {
    const codes = listing.in.map(foldCode).filter((code) => code !== '');
    return !codes.some(isPassing) && budget.spend(0);
  }
  if (tests.some((test) => codesAround(test).some(isPassing)) || !budget.spend(0)) return false;
  return new CodeSearch(tests).hasCode(budget) === false;
}
