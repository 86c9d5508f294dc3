import {testsOf} from '../../model/conditions.js';
import type {Condition, Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {CodeQuestion, Question} from '../../model/schema/questions.js';
import {codeTest} from '../facts/code-test.js';
import {unsatisfiableGroups} from '../rules/unsatisfiable-groups.js';
import {codeExpression} from './code-expression.js';

/** The codes that a rule names, as a field can tell them from others. */
export interface NamedCodes {
  /** Matches what readers type if it is one of them; see `codeExpression`. */
  readonly expression: string;
  /** The tests that name them, each once. */
  readonly tests: readonly Test[];
}

const passes = 'passes';

/** The question whether the code of another passes one of its tests. No question of a notice has a space in its id. */
function idOf(question: string, place: number): string {
  return `${question} ${place}`;
}

/** A rule that asks of each test of a code whether it is passed, in place of the code. */
export class RuleOfNamedCodes {
  private constructor(
    /** Its questions for codes are choices, one for each test. */
    readonly eligibility: Eligibility,
    /** By the question. */
    readonly codes: ReadonlyMap<string, NamedCodes>,
  ) {}

  /** @returns undefined where a field cannot tell which codes the rule names */
  static of(eligibility: Eligibility): RuleOfNamedCodes | undefined {
    const tests = eligibility.groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
    const codes = new Map<string, NamedCodes>();
    for (const question of eligibility.questions) {
      if (question.kind !== 'code') continue;
      const named = namedCodes(question, tests);
      if (named === undefined) return undefined;
      if (named.tests.length > 0) codes.set(question.id, named);
    }
    // Where tests of one code exclude each other, it matters that they are about the same one.
    const unsatisfiable = codes.size > 0 ? unsatisfiableGroups(eligibility) : new Set<string>();
    const isOdd = eligibility.groups.some(
      ({id, when}) => unsatisfiable.has(id) && [...testsOf(when)].some(({test}) => codes.has(test.question)),
    );
    return isOdd ? undefined : new RuleOfNamedCodes(withPasses(eligibility, codes), codes);
  }

  /** How many tests name codes of a question. */
  countOf(question: string): number {
    return this.codes.get(question)?.tests.length ?? 0;
  }

  /** The answers of someone whose code passes some of the tests of its question, by their places, and no other. */
  answersFor(question: string, passed: readonly number[]): [id: string, answer: string][] {
    const places = Array.from({length: this.countOf(question)}, (_, place) => place);
    return places.map((place) => [idOf(question, place), passed.includes(place) ? passes : 'other']);
  }

  /** The question of the rule that one of these stands for. */
  questionOf(id: string): string {
    const asked = [...this.codes].find(([question, {tests}]) =>
      tests.some((_, place) => idOf(question, place) === id),
    );
    return asked?.[0] ?? id;
  }
}

function namedCodes(question: CodeQuestion, tests: readonly Test[]): NamedCodes | undefined {
  const own = tests.filter((test) => test.question === question.id);
  // As the engine has it: tests that are written alike are one.
  const distinct = [...new Map(own.map((test) => [JSON.stringify(test), test])).values()];
  const compiled = distinct.flatMap((test) => codeTest(test, question) ?? []);
  // What a test that contradicts itself is about, nobody can say.
  if (compiled.length < distinct.length) return undefined;
  const expression = codeExpression(question, compiled);
  return expression === undefined ? undefined : {expression, tests: distinct};
}

function withPasses(eligibility: Eligibility, codes: ReadonlyMap<string, NamedCodes>): Eligibility {
  const places = new Map(
    [...codes].flatMap(([question, {tests}]) =>
      tests.map((test, place) => [JSON.stringify(test), idOf(question, place)] as const),
    ),
  );
  const translate = (condition: Condition): Condition => {
    if ('all' in condition) return {all: condition.all.map(translate)};
    if ('any' in condition) return {any: condition.any.map(translate)};
    const id = places.get(JSON.stringify(condition));
    return id === undefined ? condition : {question: id, in: [passes]};
  };
  return {
    ...eligibility,
    questions: eligibility.questions.flatMap((question): Question[] => {
      const named = codes.get(question.id);
      if (!named) return [question];
      return named.tests.map((_, place) => ({
        id: idOf(question.id, place),
        kind: 'choice',
        label: question.label,
        options: [{value: passes, label: passes}],
        other: true,
      }));
    }),
    groups: eligibility.groups.map((group) => ({...group, when: translate(group.when)})),
  };
}
