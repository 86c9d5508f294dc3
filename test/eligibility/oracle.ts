/**
 * Verdicts by brute force: every completion is written down and every group tried on it. Follows the definition in
 * `docs/eligibility.md` word for word, and shares nothing with `src` but types.
 *
 * Only for notices without contradictions, which the definition leaves to the checker.
 */
import type {Answers, Verdict} from '../../src/eligibility/index.js';
import type {Condition, Eligibility, Group, Question, Test} from '../../src/model/index.js';
import {instantsOfDate, type Instants} from './clock.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly certain: readonly string[];
  readonly possible: readonly string[];
  readonly undecided: readonly string[];
}

/** A fact as far as the rules can see it: the tests that it passes. */
type Fact = ReadonlySet<Test>;

/** One fact for each question, and whether each capped group turns out to hold. */
interface Completion {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly caps: readonly boolean[];
}

function testsIn(condition: Condition): Test[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return [condition];
}

// Dates

function edgesOf(test: Test, zone: string): {start: number; end: number} {
  const near = (text: string | undefined) => (text === undefined ? -Infinity : startOf(text, zone));
  const far = (text: string | undefined) => (text === undefined ? Infinity : endOf(text, zone));
  return {
    start: Math.max(near(test.from), test.after === undefined ? -Infinity : far(test.after)),
    end: Math.min(far(test.to), test.before === undefined ? Infinity : near(test.before)),
  };
}

function startOf(text: string, zone: string): number {
  return instantsOfDate(text, zone)[0]?.[0] ?? NaN;
}

function endOf(text: string, zone: string): number {
  return instantsOfDate(text, zone).at(-1)?.[1] ?? NaN;
}

function instantsOfAnswer(answer: string, zone: string): Instants {
  const [first = '', last] = answer.split('..');
  if (last === undefined) return instantsOfDate(first, zone);
  return [[first ? startOf(first, zone) : -Infinity, last ? endOf(last, zone) : Infinity]];
}

/** Instants that stand for all: each edge, the minute before it and the minute after it. */
function instantsToTry(answer: Instants, edges: readonly number[]): number[] {
  const met = [...edges, ...answer.flat()].filter(Number.isFinite);
  return [0, ...met.flatMap((edge) => [edge - 1, edge, edge + 1])];
}

function dateFacts(tests: readonly Test[], answer: string | undefined, zone: string): Fact[] {
  const spans = tests.map((test) => ({test, ...edgesOf(test, zone)}));
  const everything: Instants = [[-Infinity, Infinity]];
  const told = answer === undefined ? everything : instantsOfAnswer(answer, zone);
  const open = told.some(([start, end]) => start < end) ? told : everything;
  return instantsToTry(
    open,
    spans.flatMap(({start, end}) => [start, end]),
  )
    .filter((instant) => open.some(([start, end]) => start <= instant && instant < end))
    .map(
      (instant) =>
        new Set(spans.filter(({start, end}) => start <= instant && instant < end).map(({test}) => test)),
    );
}

// Choices

function choiceFacts(tests: readonly Test[], answer: string | undefined, options: readonly string[]): Fact[] {
  const isIn = (option: string, test: Test) =>
    (test.in?.includes(option) ?? true) && !(test.notIn?.includes(option) ?? false);
  return options
    .filter((option) => answer === undefined || option === answer)
    .map((option) => new Set(tests.filter((test) => isIn(option, test))));
}

// Codes

function fold(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
}

function isAtMost(a: string, b: string): boolean {
  return a.length === b.length ? a <= b : a.length < b.length;
}

/** The oracle may use a regular expression: its patterns come from the tests. */
function isLike(code: string, like: string): boolean {
  const signs: Record<string, string> = {'#': '[0-9]', '@': '\\p{L}', '?': '.', '*': '.*'};
  return new RegExp(`^${[...fold(like)].map((sign) => signs[sign] ?? sign).join('')}$`, 'u').test(code);
}

function passes(code: string, test: Test): boolean {
  return (
    (test.from === undefined || isAtMost(fold(test.from), code)) &&
    (test.to === undefined || isAtMost(code, fold(test.to))) &&
    (test.prefix === undefined || code.startsWith(fold(test.prefix))) &&
    (test.like === undefined || isLike(code, test.like)) &&
    (test.in === undefined || test.in.map(fold).includes(code))
  );
}

/** Every way in which yes and no can fall on some things. */
function everyWay(count: number): boolean[][] {
  return Array.from({length: 2 ** count}, (_, way) =>
    Array.from({length: count}, (_, index) => Math.floor(way / 2 ** index) % 2 === 1),
  );
}

function codeFacts(tests: readonly Test[], answer: string | undefined): Fact[] {
  const code = fold(answer ?? '');
  if (code !== '') return [new Set(tests.filter((test) => passes(code, test)))];
  // The same test written twice is one test.
  const written = [...new Set(tests.map((test) => JSON.stringify(test)))];
  return everyWay(written.length).map(
    (way) => new Set(tests.filter((test) => way[written.indexOf(JSON.stringify(test))])),
  );
}

// Completions

function factsOf(question: Question, tests: readonly Test[], answer: string | undefined, zone: string) {
  const ofQuestion = tests.filter((test) => test.question === question.id);
  if (question.kind === 'date') return dateFacts(ofQuestion, answer, zone);
  if (question.kind === 'code') return codeFacts(ofQuestion, answer);
  const options = question.options.map(({value}) => value);
  return choiceFacts(ofQuestion, answer, question.other ? [...options, 'other'] : options);
}

/** Facts that pass the same tests make the same difference: one of each is enough. */
function distinct(facts: readonly Fact[], tests: readonly Test[]): Fact[] {
  const seen = new Map(facts.map((fact) => [tests.map((test) => Number(fact.has(test))).join(''), fact]));
  return [...seen.values()];
}

/** The facts that the answers leave open, by question. */
function openFacts(
  {questions, groups, timeZone = 'UTC'}: Eligibility,
  answers: Answers,
): Map<string, Fact[]> {
  const tests = groups.flatMap(({when}) => testsIn(when));
  return new Map(
    questions.map((question) => {
      const facts = factsOf(question, tests, answers[question.id], timeZone);
      return [question.id, distinct(facts, tests)];
    }),
  );
}

function cappedGroups({groups}: Eligibility): Group[] {
  return groups.filter(({certainty}) => certainty === 'possible');
}

/** How many completions there are, each of which has to be tried. */
export function countCompletions(eligibility: Eligibility, answers: Answers): number {
  const counts = [...openFacts(eligibility, answers).values()].map((facts) => facts.length);
  return counts.reduce((product, count) => product * count, 2 ** cappedGroups(eligibility).length);
}

function completionsOf(eligibility: Eligibility, answers: Answers): Completion[] {
  const caps = everyWay(cappedGroups(eligibility).length);
  let chosen: ReadonlyMap<string, Fact>[] = [new Map()];
  for (const [question, facts] of openFacts(eligibility, answers)) {
    chosen = chosen.flatMap((others) => facts.map((fact) => new Map([...others, [question, fact]])));
  }
  return chosen.flatMap((facts) => caps.map((way) => ({facts, caps: way})));
}

function satisfies(condition: Condition, facts: ReadonlyMap<string, Fact>): boolean {
  if ('all' in condition) return condition.all.every((part) => satisfies(part, facts));
  if ('any' in condition) return condition.any.some((part) => satisfies(part, facts));
  return facts.get(condition.question)?.has(condition) ?? false;
}

/** Whether there can be somebody for whom a condition holds. */
export function canHold(when: Condition, questions: readonly Question[], timeZone: string): boolean {
  const eligibility = {timeZone, questions: [...questions], groups: [{id: 'group', label: 'group', when}]};
  return completionsOf(eligibility, {}).some(({facts}) => satisfies(when, facts));
}

/** Which groups each completion satisfies. */
function outcomesOf(eligibility: Eligibility, completions: readonly Completion[]): boolean[][] {
  const capped = cappedGroups(eligibility);
  return completions.map(({facts, caps}) =>
    eligibility.groups.map(
      (group) => satisfies(group.when, facts) && (!capped.includes(group) || caps[capped.indexOf(group)]!),
    ),
  );
}

/** Whether two completions that differ in one question alone come out differently. */
function matters(question: string, completions: readonly Completion[], outcomes: readonly string[]): boolean {
  const names = new Map<Fact, number>();
  const nameOf = (fact: Fact) => names.get(fact) ?? names.set(fact, names.size).size - 1;
  const found = new Map<string, string>();
  return completions.some(({facts, caps}, index) => {
    const others = [...facts].map(([id, fact]) => (id === question ? '' : nameOf(fact)));
    const key = [...others, ...caps].join();
    const earlier = found.get(key);
    found.set(key, outcomes[index]!);
    return earlier !== undefined && earlier !== outcomes[index];
  });
}

/** What the checker has to answer. */
export function judge(eligibility: Eligibility, answers: Answers): Judgement {
  const completions = completionsOf(eligibility, answers);
  const outcomes = outcomesOf(eligibility, completions);
  const places = [...eligibility.groups.keys()];
  const possible = places.filter((group) => outcomes.some((outcome) => outcome[group]));
  const certain = places.filter((group) => outcomes.every((outcome) => outcome[group]));
  const open = possible.filter((group) => !certain.includes(group));
  const openOutcomes = outcomes.map((outcome) => open.map((group) => outcome[group]).join());
  const affected = outcomes.filter((outcome) => outcome.includes(true)).length;
  const nameOf = (group: number) => eligibility.groups[group]!.id;
  return {
    verdict:
      affected === outcomes.length ? 'affected' : affected === 0 ? 'not-affected' : 'possibly-affected',
    certain: certain.map(nameOf),
    possible: possible.map(nameOf),
    undecided: eligibility.questions
      .map(({id}) => id)
      .filter((question) => open.length > 0 && matters(question, completions, openOutcomes)),
  };
}
