import {isMembers, type Members} from '../source/values.js';
import {extentOf} from './code-extent.js';

/** The kinds of questions whose conditions the form can build. */
export type SayableKind = 'date' | 'period' | 'choice' | 'code';

/** The members of a test that the form has fields for, by the kind of its question. */
const sayable: Readonly<Record<SayableKind, readonly string[]>> = {
  date: ['from', 'to', 'after', 'before', 'in'],
  period: ['from', 'to', 'after', 'before', 'within'],
  choice: ['in', 'notIn'],
  code: ['in', 'prefix', 'from', 'to', 'like', 'part'],
};

/** The members of a test that decide, whichever of them the form knows. */
const deciding = ['from', 'to', 'after', 'before', 'within', 'in', 'notIn', 'prefix', 'like', 'part'];

/** How deep conditions may be nested to be read as sentences. */
const deepest = 3;

/** The questions of a document by their ids, as far as they are there. */
export type QuestionsById = ReadonlyMap<string, Members>;

export function questionsIn(questions: readonly unknown[]): QuestionsById {
  return new Map(
    questions.flatMap((question) =>
      isMembers(question) && typeof question.id === 'string' ? [[question.id, question] as const] : [],
    ),
  );
}

function isSayableKind(kind: unknown): kind is SayableKind {
  return typeof kind === 'string' && Object.hasOwn(sayable, kind);
}

/** Which way of testing an answer a member belongs to; some only say of what. */
function wayOf(member: string): string[] {
  if (member === 'part' || member === 'within') return [];
  return ['to', 'after', 'before'].includes(member) ? ['from'] : [member];
}

/** Several ways of testing an answer are one condition in the format and none in the form. */
function isSayableTest(test: Members, questions: QuestionsById): boolean {
  const kind = questions.get(String(test.question))?.kind;
  if (!isSayableKind(kind)) return false;
  const used = deciding.filter((member) => Object.hasOwn(test, member));
  if (new Set(used.flatMap(wayOf)).size > 1 || extentOf(test.part) === undefined) return false;
  return used.every((member) => sayable[kind].includes(member));
}

/** Whether the form has a sentence for a condition; others are shown in the words of the element, and stay. */
export function isSayable(when: unknown, questions: QuestionsById, depth = 0): boolean {
  if (!isMembers(when) || depth > deepest) return false;
  const inner = when.all ?? when.any;
  if (Array.isArray(inner)) return inner.every((condition) => isSayable(condition, questions, depth + 1));
  return typeof when.question === 'string' && isSayableTest(when, questions);
}

/** A new condition on a question, which its owner has still to fill in. */
export function newTest(question: Members): Members {
  const {id, kind} = question;
  if (kind === 'date' || kind === 'period') return {question: id, from: '', to: ''};
  return {question: id, in: []};
}
