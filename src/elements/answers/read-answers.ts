import {answersOf} from '../../model/choice-answers.js';
import {unknownValue} from '../../views/checker/faults/unknown-value.js';
import type {Question} from '../../model/schema/questions.js';
import type {SampleAnswer, SampleAnswers} from './sample-answers.js';

/** Longer than any answer that one types, in characters. */
const longestAnswer = 1_000;

interface AnswersReading {
  /** Those that can be filled in; undefined where nothing can be made of the whole. */
  readonly answers?: SampleAnswers;
  /** What the owner should look at, one sentence each. */
  readonly problems: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quote(text: string): string {
  return `“${text.slice(0, 80)}”`;
}

/** What is wrong with one answer; undefined if nothing is. */
function faultIn(question: Question, answer: unknown): string | undefined {
  if (answer === null) return undefined;
  if (isRecord(answer)) {
    const isText = (text: unknown) => typeof text === 'string' && text.length <= longestAnswer;
    return Object.values(answer).every(isText) ? undefined : 'has a field that is no text, or too long a one';
  }
  if (typeof answer !== 'string') return 'is neither text nor null nor an object of fields';
  if (answer.length > longestAnswer) return `is longer than ${longestAnswer} characters`;
  if (question.kind !== 'choice' || answersOf(question).includes(answer)) return undefined;
  return answer === unknownValue
    ? 'is empty; write null for “I don’t know”'
    : `is ${quote(answer)}, which is the value of none of its options`;
}

function parsed(given: unknown): unknown {
  return typeof given === 'string' ? JSON.parse(given) : given;
}

/** Reads answers that an owner has given, as an object or as JSON. Never throws. */
export function readAnswers(given: unknown, questions: readonly Question[]): AnswersReading {
  try {
    const record = parsed(given);
    if (!isRecord(record))
      return {problems: ['Its answers are no object of answers by the ids of questions.']};
    const known = new Map(questions.map((question) => [question.id, question]));
    const answers = new Map<string, SampleAnswer>();
    const problems: string[] = [];
    // Own members only: a question may be called `__proto__`, and an object always has one.
    for (const [id, answer] of Object.entries(record)) {
      if (answer === undefined) continue;
      const question = known.get(id);
      const fault = question ? faultIn(question, answer) : 'belongs to no question of this notice';
      if (fault === undefined) answers.set(id, answer as SampleAnswer);
      else problems.push(`Its answer ${quote(id)} ${fault}.`);
    }
    return {answers, problems};
  } catch (error) {
    return {problems: [`Its answers cannot be read: ${String(error)}`]};
  }
}
