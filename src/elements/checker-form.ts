import type {Answers} from '../eligibility/answers.js';
import type {Speaker} from '../localization/speaker.js';
import {readTypedDate, type TypedDate} from '../localization/typed-dates.js';
import {dateOrder} from '../localization/written-dates.js';
import type {ChoiceQuestion, CodeQuestion, DateQuestion, Question} from '../model/schema/eligibility.js';
import {fieldName, unknownValue, type AnswerFault, type Fault} from '../views/form.js';

/** What one question's fields come to: an answer, "I don't know" (undefined), or a fault in one of them. */
type Reading = {readonly answer: string | undefined} | {readonly fault: AnswerFault; readonly field: string};

/** Reads one field of a question; null if the form has none that is filled in. */
type Entry = (field: string) => string | null;

function readDate(_question: DateQuestion, entry: Entry, {patterns}: Speaker): Reading {
  if (entry('forgotten') !== null) return {answer: undefined};
  const [year, month, day, time] = ['year', 'month', 'day', 'time'].map((field) => entry(field) ?? '');
  const typed = {year, month, day, time} as TypedDate;
  const reading = readTypedDate(typed, patterns);
  if (reading.fault === undefined) return {answer: reading.date};
  // Where all is missing, the first field is the one to begin with.
  const [first = 'year'] = dateOrder(patterns);
  return {fault: reading.fault, field: reading.fault === 'date-missing' ? first : reading.field};
}

function readChoice(_question: ChoiceQuestion, entry: Entry): Reading {
  const value = entry('choice');
  // A list that is searched tells what was typed where that is none of its answers.
  if (value === null) return {fault: entry('typed') ? 'choice-unknown' : 'choice-missing', field: 'choice'};
  return {answer: value === unknownValue ? undefined : value};
}

function readCode(_question: CodeQuestion, entry: Entry): Reading {
  if (entry('forgotten') !== null) return {answer: undefined};
  const code = (entry('code') ?? '').trim();
  return code === '' ? {fault: 'code-missing', field: 'code'} : {answer: code};
}

function readQuestion(question: Question, entry: Entry, speaker: Speaker): Reading {
  if (question.kind === 'date') return readDate(question, entry, speaker);
  return question.kind === 'code' ? readCode(question, entry) : readChoice(question, entry);
}

/** Reads what a reader entered: the answers that can be taken, and the faults of the others. */
export function readForm(
  form: HTMLFormElement,
  questions: readonly Question[],
  speaker: Speaker,
): {answers: Answers; faults: Fault[]} {
  const data = new FormData(form);
  const answers: Record<string, string | undefined> = {};
  const faults: Fault[] = [];
  for (const [index, question] of questions.entries()) {
    const entry: Entry = (field) => data.get(fieldName(index, field)) as string | null;
    const reading = readQuestion(question, entry, speaker);
    if ('answer' in reading) answers[question.id] = reading.answer;
    else faults.push({question: question.id, code: reading.fault, field: fieldName(index, reading.field)});
  }
  return {answers, faults};
}
