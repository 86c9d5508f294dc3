import {codeFault, shapesOf} from '../../model/codes/code-reading.js';
import type {CodeQuestion} from '../../model/schema/questions.js';
import type {CodeTest} from '../facts/code-test.js';
import {TypedCharacters} from './typed-characters.js';

/** Fails whatever is typed. */
const impossible = '(?!)';

export function eitherOf(alternatives: readonly string[]): string {
  const [first = impossible, ...others] = alternatives;
  return others.length === 0 ? first : `(?:${alternatives.join('|')})`;
}

/** Writes tests of codes as regular expressions over what readers type. */
export class CodeWriter {
  private readonly characters: TypedCharacters;

  constructor(
    private readonly question: CodeQuestion,
    codes: readonly string[],
  ) {
    this.characters = new TypedCharacters(question, codes);
  }

  any(quantifier: string): string {
    return this.characters.many('?', quantifier);
  }

  /** Any of some codes: those that begin alike share their beginning, and those that end alike their end. */
  listed(codes: readonly string[]): string {
    const endings = new Map<string, string[]>();
    for (const code of codes) {
      const first = code.charAt(0);
      if (first !== '') endings.set(first, [...(endings.get(first) ?? []), code.slice(1)]);
    }
    const beginnings = new Map<string, string[]>();
    for (const [character, rest] of endings) {
      const ending = this.listed(rest);
      beginnings.set(ending, [...(beginnings.get(ending) ?? []), character]);
    }
    const alternatives = [...beginnings].map(
      ([ending, characters]) => this.characters.one((folded) => characters.includes(folded)) + ending,
    );
    if (alternatives.length === 0) return '';
    return codes.includes('') ? `(?:${alternatives.join('|')})?` : eitherOf(alternatives);
  }

  pattern(like: string): string {
    const runs = like.match(/(.)\1*/gsu) ?? [];
    return runs
      .map((run) => {
        const sign = run.charAt(0);
        return sign === '*' ? this.any('*') : this.characters.many(sign, `{${run.length}}`);
      })
      .join('');
  }

  /** Codes of one length from a bound on or up to it, from one of their places on. */
  private beyond(bound: string, isLower: boolean, place = 0): string {
    const character = bound[place];
    if (character === undefined) return '';
    const rest = this.any(`{${bound.length - place - 1}}`);
    const further =
      this.characters.one((folded) => (isLower ? folded > character : folded < character)) + rest;
    const same =
      this.characters.one((folded) => folded === character) + this.beyond(bound, isLower, place + 1);
    return eitherOf([same, further].filter((each) => !each.startsWith(impossible)));
  }

  /** Codes of one length between two bounds of that length, from one of their places on. */
  private between(from: string, to: string, place = 0): string {
    const [first, last] = [from[place], to[place]];
    if (first === undefined || last === undefined) return '';
    const only = (character: string) => this.characters.one((folded) => folded === character);
    if (first === last) return only(first) + this.between(from, to, place + 1);
    const rest = this.any(`{${from.length - place - 1}}`);
    return eitherOf(
      [
        only(first) + this.beyond(from, true, place + 1),
        this.characters.one((folded) => first < folded && folded < last) + rest,
        only(last) + this.beyond(to, false, place + 1),
      ].filter((each) => !each.startsWith(impossible)),
    );
  }

  /** Codes between two bounds; the shorter come first. */
  range(from: string | undefined, to: string | undefined): string {
    if (from !== undefined && from.length === to?.length) return this.between(from, to);
    const shortest = (from?.length ?? 0) + 1;
    const longest = to === undefined ? '' : to.length - 1;
    return eitherOf([
      ...(from === undefined ? [] : [this.beyond(from, true)]),
      ...(longest === '' || shortest <= longest ? [this.any(`{${shortest},${longest}}`)] : []),
      ...(to === undefined ? [] : [this.beyond(to, false)]),
    ]);
  }

  /** As `range`, of codes of one length. */
  rangeOfLength(from: string | undefined, to: string | undefined, length: number): string {
    if ((from?.length ?? 0) > length || (to?.length ?? length) < length) return impossible;
    const [lower, upper] = [from, to].map((bound) => (bound?.length === length ? bound : undefined));
    if (lower !== undefined && upper !== undefined) return this.between(lower, upper);
    if (lower !== undefined) return this.beyond(lower, true);
    return upper === undefined ? this.any(`{${length}}`) : this.beyond(upper, false);
  }

  /** All that one test says of a whole code, each as an expression of its own. */
  conditions({listed, prefixes, patterns, from, to}: CodeTest): string[] {
    return [
      ...(listed ? [this.listed([...listed])] : []),
      ...(prefixes ? [eitherOf(prefixes.map((prefix) => this.listed([prefix]))) + this.any('*')] : []),
      ...(patterns ? [eitherOf(patterns.map((pattern) => this.pattern(pattern)))] : []),
      ...(from === undefined && to === undefined ? [] : [this.range(from, to)]),
    ];
  }

  /** The same of stretches of one length; undefined where a pattern may be of another. */
  conditionsOfLength({listed, prefixes, patterns, from, to}: CodeTest, length: number): string[] | undefined {
    if (patterns?.some((pattern) => pattern.includes('*'))) return undefined;
    const fitting = (codes: readonly string[]) => codes.filter((code) => code.length === length);
    const short = prefixes?.filter((prefix) => prefix.length <= length);
    return [
      ...(listed ? [this.listed(fitting([...listed])) || impossible] : []),
      ...(short
        ? [eitherOf(short.map((each) => this.listed([each]) + this.any(`{${length - each.length}}`)))]
        : []),
      ...(patterns ? [eitherOf(fitting(patterns).map((pattern) => this.pattern(pattern)))] : []),
      ...(from === undefined && to === undefined ? [] : [this.rangeOfLength(from, to, length)]),
    ];
  }

  /** The codes whose part passes; undefined where the part may be of several lengths. */
  private partly(test: CodeTest, [first, last]: readonly [number, number]): string | undefined {
    if (first > 0 !== last > 0 || first > last) return undefined;
    const conditions = this.conditionsOfLength(test, last - first + 1);
    const main = conditions?.pop();
    if (!conditions || main === undefined) return undefined;
    const stretch = conditions.map((each) => `(?=${each})`).join('') + main;
    return first > 0
      ? this.any(`{${first - 1}}`) + stretch + this.any('*')
      : this.any('*') + stretch + this.any(`{${-last - 1}}`);
  }

  /** The codes that pass a test and exist; undefined where no expression says so exactly. */
  test(test: CodeTest): string | undefined {
    const {question} = this;
    const {listed, part} = test;
    if (listed && !part) {
      const codes = [...listed].filter((code) => codeFault(question, code) === undefined && test.fits(code));
      return this.characters.gap + (this.listed(codes) || impossible);
    }
    // Which digit is right cannot be told from a pattern.
    if (question.checksum !== undefined) return undefined;
    const shapes = shapesOf(question)?.map((shape) => this.pattern(shape));
    const conditions = [...(shapes ? [eitherOf(shapes)] : [])];
    const tested = part ? [this.partly(test, part)] : this.conditions(test);
    for (const each of tested) {
      if (each === undefined) return undefined;
      conditions.push(each);
    }
    const main = conditions.pop() ?? this.any('+');
    const {gap} = this.characters;
    return conditions.map((each) => `(?=${gap}${each}$)`).join('') + gap + main;
  }

  /** What begins with one of some words, however it is typed. */
  notAfter(words: readonly string[]): string {
    const written = words.map((word) => this.listed([word])).filter((each) => !each.includes(impossible));
    return written.length === 0 ? '' : `(?!${this.characters.gap}${eitherOf(written)})`;
  }

  /** What does not begin with one of some words that something sets apart; see `readCode`. */
  notBehind(words: readonly string[]): string {
    const written = words.map((word) => this.characters.wordApart(word));
    return words.length === 0 ? '' : `(?!${this.characters.gap}${eitherOf(written)})`;
  }
}
