import {foldCodeFor} from '../../../model/codes/fold-code.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {codeOrder, type CodeTest} from '../../facts/code-test.js';
import {union, type Intervals} from '../../facts/intervals.js';
import type {CompiledCodeTest} from '../../rules/compiled-rules.js';
import type {Budget} from '../../solver/budget.js';
import {sampleCodes} from './sample-codes.js';

/** Maximum number of codes that stand for all codes of a question. */
const mostCodes = 20_000;

/** Up to how many tests of a question are compared with each other. */
const mostCompared = 200;

/** Whether it is plain that whatever code passes one test passes the other one, too. */
function isPlainlyWithin(inner: CodeTest, outer: CodeTest): boolean {
  if ((outer.listed ?? outer.patterns ?? outer.part ?? inner.part) !== undefined) return false;
  const {from, to, prefixes, order} = outer;
  const compare = codeOrder(order);
  if (from !== undefined && (inner.from === undefined || compare(from, inner.from) > 0)) return false;
  if (to !== undefined && (inner.to === undefined || compare(inner.to, to) > 0)) return false;
  const begins = (code: string) => prefixes?.some((prefix) => code.startsWith(prefix));
  return !prefixes || inner.prefixes?.every(begins) === true;
}

/** A test of codes and the place of a code that stands for those that pass it but are in no list. */
interface OwnedPlace {
  readonly code: CodeTest;
  readonly place: number;
}

/** The codes that stand for all codes of one question, each at a place of a line of numbers. */
export class CodeLine {
  private readonly places: ReadonlyMap<string, number>;
  /** By test: a place for each that is no list of codes. It passes that one, and those that plainly hold all it does. */
  private readonly owned = new Map<string, OwnedPlace>();
  readonly codes: readonly string[];
  readonly facts: Intervals;

  constructor(
    private readonly question: CodeQuestion,
    tests: readonly CompiledCodeTest[],
  ) {
    this.codes = sampleCodes(
      tests.map(({test}) => test),
      question,
      mostCodes,
    );
    this.places = new Map(this.codes.map((code, place) => [code, place]));
    for (const {name, code} of tests) {
      if (!code || (code.listed && !code.part) || this.owned.has(name)) continue;
      this.owned.set(name, {code, place: this.codes.length + this.owned.size});
    }
    // The last place is that of a code that passes no test.
    this.facts = [[0, this.codes.length + this.owned.size + 1]];
  }

  placeOf(code: string): Intervals {
    const place = this.places.get(foldCodeFor(this.question, code));
    return place === undefined ? [] : [[place, place + 1]];
  }

  /** The places of the codes that may pass a test, as its bounds say: the first, and the one behind the last. */
  private bounds({from, to, part, order}: CodeTest): [first: number, end: number] {
    const compare = codeOrder(order);
    const first = from === undefined || part ? 0 : this.count((code) => compare(code, from) < 0);
    const end = to === undefined || part ? this.codes.length : this.count((code) => compare(code, to) <= 0);
    return [first, Math.max(first, end)];
  }

  /** Where the codes stand that may pass a test, as its list or its bounds say. */
  private candidates(code: CodeTest): readonly number[] {
    if (code.listed && !code.part) return [...code.listed].flatMap((each) => this.places.get(each) ?? []);
    const [first, end] = this.bounds(code);
    return Array.from({length: end - first}, (_, index) => first + index);
  }

  /** The number of codes of which something is so; it is so of the first ones. */
  private count(isSo: (code: string) => boolean): number {
    let [low, high] = [0, this.codes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isSo(this.codes[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private ownedBy({name, code}: CompiledCodeTest): number[] {
    const own = this.owned.get(name);
    if (!code || !own) return [];
    if (this.owned.size > mostCompared) return [own.place];
    const within = [...this.owned.values()].filter((other) => isPlainlyWithin(other.code, code));
    return [own.place, ...within.map(({place}) => place)];
  }

  /** The codes that pass a test; undefined where that takes more than the budget. */
  passing(compiled: CompiledCodeTest, budget: Budget): Intervals | undefined {
    const {code} = compiled;
    if (!code) return [];
    const candidates = this.candidates(code);
    const each = 1 + (code.patterns ?? []).join('').length;
    if (!budget.spend(candidates.length * each)) return undefined;
    const passing = candidates.filter((place) => code.passes(this.codes[place] ?? ''));
    return union([...passing, ...this.ownedBy(compiled)].map((place) => [place, place + 1]));
  }
}
