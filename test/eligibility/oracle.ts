/**
 * Verdicts by brute force: every completion is written down and every group tried on it. Follows the definition in
 * `docs/eligibility.md` word for word, and shares nothing with `src` but types.
 *
 * Only for notices without contradictions, which the definition leaves to the checker.
 */
import type {Answers, Verdict} from '../../src/eligibility/index.js';
import type {ChoiceQuestion, Condition, Eligibility, Group, Question, Test} from '../../src/model/index.js';
import {codeFacts, codeWitnesses, everyWay, isUnfit} from './oracle/codes.js';
import {dateFacts, periodFacts} from './oracle/dates.js';
import {distinct, factOf, type Fact} from './oracle/facts.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly certain: readonly string[];
  readonly possible: readonly string[];
  readonly undecided: readonly string[];
  readonly unfit: readonly string[];
}

/** One fact for each question, and what nobody can know: whether a capped group holds, and where soft bounds lie. */
interface Completion {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly caps: readonly boolean[];
  /** For each test with soft bounds, whether it holds where they leave that open. */
  readonly soft: ReadonlyMap<Test, boolean>;
}

function testsIn(condition: Condition): Test[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return [condition];
}

// Choices

function choiceFacts(tests: readonly Test[], answer: string | undefined, question: ChoiceQuestion): Fact[] {
  const values = question.options.map(({value}) => value);
  const options = question.other ? [...values, 'other'] : values;
  const isIn = (option: string, test: Test) =>
    (test.in?.includes(option) ?? true) && !(test.notIn?.includes(option) ?? false);
  return options
    .filter((option) => answer === undefined || option === answer)
    .map((option) => factOf(tests, (test) => isIn(option, test)));
}

// Completions

function factsOf(
  question: Question,
  tests: readonly Test[],
  answer: string | undefined,
  zone: string,
): Fact[] {
  const ofQuestion = tests.filter((test) => test.question === question.id);
  if (question.kind === 'code') return codeFacts(question, ofQuestion, answer);
  if (question.kind === 'choice') return choiceFacts(ofQuestion, answer, question);
  const facts = question.kind === 'date' ? dateFacts : periodFacts;
  return facts(ofQuestion, answer, zone, question.never !== undefined);
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

/** The tests of which soft bounds leave open whether they hold for some of the facts. */
function softTests(facts: ReadonlyMap<string, readonly Fact[]>): Test[] {
  return [...new Set([...facts.values()].flat().flatMap(({perhaps}) => [...perhaps]))];
}

function cappedGroups({groups}: Eligibility): Group[] {
  return groups.filter(({certainty}) => certainty === 'possible');
}

/** Every place of a rule has a test of its own, also where the generator writes the same object twice. */
function withOwnTests(eligibility: Eligibility): Eligibility {
  const own = (condition: Condition): Condition => {
    if ('all' in condition) return {all: condition.all.map(own)};
    if ('any' in condition) return {any: condition.any.map(own)};
    return {...condition};
  };
  return {...eligibility, groups: eligibility.groups.map((group) => ({...group, when: own(group.when)}))};
}

/** How many completions there are, each of which has to be tried. */
function countCompletions(eligibility: Eligibility, open: ReadonlyMap<string, readonly Fact[]>): number {
  const free = cappedGroups(eligibility).length + softTests(open).length;
  return [...open.values()].reduce((product, facts) => product * facts.length, 2 ** free);
}

/** Every choice of one fact for each question. */
function factsTogether(open: ReadonlyMap<string, readonly Fact[]>): ReadonlyMap<string, Fact>[] {
  let rows: Fact[][] = [[]];
  for (const facts of open.values()) rows = rows.flatMap((row) => facts.map((fact) => [...row, fact]));
  const questions = [...open.keys()];
  return rows.map((row) => new Map(questions.map((question, place) => [question, row[place]!])));
}

function completionsOf(eligibility: Eligibility, open: ReadonlyMap<string, readonly Fact[]>): Completion[] {
  const caps = everyWay(cappedGroups(eligibility).length);
  const tests = softTests(open);
  const soft = everyWay(tests.length).map((way) => new Map(tests.map((test, index) => [test, way[index]!])));
  return factsTogether(open).flatMap((facts) =>
    caps.flatMap((way) => soft.map((bounds) => ({facts, caps: way, soft: bounds}))),
  );
}

function satisfies(condition: Condition, completion: Omit<Completion, 'caps'>): boolean {
  if ('all' in condition) return condition.all.every((part) => satisfies(part, completion));
  if ('any' in condition) return condition.any.some((part) => satisfies(part, completion));
  const {facts, soft} = completion;
  const fact = facts.get(condition.question);
  if (!fact?.perhaps.has(condition)) return fact?.passes.has(condition) ?? false;
  return soft.get(condition) ?? false;
}

/** Whether there can be somebody for whom a condition holds. */
export function canHold(when: Condition, questions: readonly Question[], timeZone: string): boolean {
  const group = {id: 'group', label: 'group', when};
  const eligibility = withOwnTests({timeZone, questions: [...questions], groups: [group]});
  const open = openFacts(eligibility, {});
  const tests = testsIn(eligibility.groups[0]!.when);
  for (const question of questions) {
    const ofQuestion = tests.filter((test) => test.question === question.id);
    if (question.kind === 'code') open.set(question.id, codeWitnesses(question, ofQuestion));
  }
  // What soft bounds leave open can be so.
  const soft = new Map(softTests(open).map((test) => [test, true]));
  return factsTogether(open).some((facts) => satisfies(eligibility.groups[0]!.when, {facts, soft}));
}

/** Which groups each completion satisfies. */
function outcomesOf(eligibility: Eligibility, completions: readonly Completion[]): boolean[][] {
  const capped = cappedGroups(eligibility);
  return completions.map(({caps, ...completion}) =>
    eligibility.groups.map(
      (group) =>
        satisfies(group.when, completion) && (!capped.includes(group) || caps[capped.indexOf(group)]!),
    ),
  );
}

/** Whether two completions that differ in one question alone come out differently. */
function matters(question: string, completions: readonly Completion[], outcomes: readonly string[]): boolean {
  const names = new Map<Fact, number>();
  const nameOf = (fact: Fact) => names.get(fact) ?? names.set(fact, names.size).size - 1;
  const found = new Map<string, string>();
  return completions.some(({facts, caps, soft}, index) => {
    const others = [...facts].map(([id, fact]) => (id === question ? '' : nameOf(fact)));
    const key = [...others, ...caps, ...soft.values()].join();
    const earlier = found.get(key);
    found.set(key, outcomes[index]!);
    return earlier !== undefined && earlier !== outcomes[index];
  });
}

/**
 * What the checker has to answer.
 *
 * @param most - of the completions that are tried
 * @returns undefined if there are more
 */
export function judge(asWritten: Eligibility, answers: Answers, most = Infinity): Judgement | undefined {
  const eligibility = withOwnTests(asWritten);
  const open = openFacts(eligibility, answers);
  if (countCompletions(eligibility, open) > most) return undefined;
  const completions = completionsOf(eligibility, open);
  const outcomes = outcomesOf(eligibility, completions);
  const places = [...eligibility.groups.keys()];
  const possible = places.filter((group) => outcomes.some((outcome) => outcome[group]));
  const certain = places.filter((group) => outcomes.every((outcome) => outcome[group]));
  const unsure = possible.filter((group) => !certain.includes(group));
  const openOutcomes = outcomes.map((outcome) => unsure.map((group) => outcome[group]).join());
  const affected = outcomes.filter((outcome) => outcome.includes(true)).length;
  const nameOf = (group: number) => eligibility.groups[group]!.id;
  return {
    verdict:
      affected === outcomes.length ? 'affected' : affected === 0 ? 'not-affected' : 'possibly-affected',
    certain: certain.map(nameOf),
    possible: possible.map(nameOf),
    undecided: eligibility.questions
      .map(({id}) => id)
      .filter((question) => unsure.length > 0 && matters(question, completions, openOutcomes)),
    unfit: eligibility.questions
      .filter((question) => question.kind === 'code' && isUnfit(question, answers[question.id]))
      .map(({id}) => id),
  };
}
