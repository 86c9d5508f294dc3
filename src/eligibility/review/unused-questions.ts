import {answersOf} from '../../model/choice-answers.js';
import {allTestsOf} from '../../model/conditions.js';
import type {Path, Problem} from '../../model/problems/problem.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {ChoiceQuestion, Question} from '../../model/schema/questions.js';
import {noteAt, warningAt} from '../../model/problems/warning.js';

/** How many answers of a choice pass a test; takes as long as the test is, not as there are answers. */
function passing({in: included, notIn = []}: Test, answers: ReadonlySet<string>): number {
  const excluded = new Set(notIn);
  const isAnswer = (value: string) => answers.has(value);
  if (!included) return answers.size - [...excluded].filter(isAnswer).length;
  return [...new Set(included)].filter((value) => isAnswer(value) && !excluded.has(value)).length;
}

/** Whether every answer passes the same tests: then the question decides nothing. */
function tellsNothingApart(question: ChoiceQuestion, tests: readonly Test[]): boolean {
  const answers = new Set(answersOf(question));
  return tests.every((test) => [0, answers.size].includes(passing(test, answers)));
}

/**
 * A test with a misspelt option, or one that no answer passes, is warned of as such; what its question decides will be
 * seen once that is mended.
 */
function hasFault(question: ChoiceQuestion, tests: readonly Test[]): boolean {
  const known = new Set(answersOf(question));
  return tests.some(
    (test) =>
      [...(test.in ?? []), ...(test.notIn ?? [])].some((value) => !known.has(value)) ||
      passing(test, known) === 0,
  );
}

function* unusedOptions(question: ChoiceQuestion, tests: readonly Test[], path: Path): Generator<Problem> {
  // Those that a "not in" does not name pass it.
  if (tests.some((test) => test.notIn !== undefined)) return;
  const named = new Set(tests.flatMap((test) => test.in ?? []));
  for (const [index, {value}] of question.options.entries()) {
    if (named.has(value)) continue;
    yield noteAt([...path, 'options', index], 'unused-option', value);
  }
}

function* unusedIn(question: Question, tests: readonly Test[], path: Path): Generator<Problem> {
  if (tests.length === 0) {
    yield warningAt(path, 'unused-question', question.id);
  } else if (question.kind === 'choice' && !hasFault(question, tests)) {
    if (tellsNothingApart(question, tests)) yield warningAt(path, 'unused-question', question.id);
    else yield* unusedOptions(question, tests, path);
  }
}

/** Finds questions and options that no verdict depends on. */
export function* unusedQuestions(eligibility: Eligibility): Generator<Problem> {
  const {questions} = eligibility;
  const tests = new Map<string, Test[]>(questions.map(({id}) => [id, []]));
  for (const test of allTestsOf(eligibility)) tests.get(test.question)?.push(test);
  for (const [index, question] of questions.entries()) {
    yield* unusedIn(question, tests.get(question.id) ?? [], ['eligibility', 'questions', index]);
  }
}
