import type {Answers} from '../../eligibility/answers.js';
import type {NoticeResult} from '../../eligibility/result.js';
import type {Speaker} from '../../localization/speaker.js';
import {answersOf} from '../../model/choice-answers.js';
import {foldCode} from '../../model/code.js';
import {readTypedDate, type Calendars} from '../../localization/dates/typed-dates.js';
import {dateOrder} from '../../localization/dates/date-order.js';
import type {
  ChoiceQuestion,
  CodeQuestion,
  DateQuestion,
  Eligibility,
  Question,
} from '../../model/schema/eligibility.js';
import {fieldName, type AnswerFault, type Draft, type Fault} from '../../views/checker/form.js';

/** What one question's fields come to: an answer, "I don't know" (undefined), or a fault in one of them. */
type Reading =
  | {readonly answer: string | undefined}
  | {
      readonly fault: AnswerFault;
      readonly field: string;
      readonly candidates?: readonly string[] | undefined;
    };

/** Reads one field of a question; null if the form has none that is filled in. */
type Entry = (field: string) => string | null;

function readDate(
  question: DateQuestion,
  entry: Entry,
  {patterns}: Speaker,
  calendars: Calendars | undefined,
): Reading {
  if (entry('forgotten') !== null) return {answer: undefined};
  const text = (field: string) => entry(field) ?? '';
  const time = question.time ? text('time') : undefined;
  const typed = {year: text('year'), month: text('month'), day: text('day'), time};
  const reading = readTypedDate(typed, patterns, calendars);
  if (reading.fault === undefined) return {answer: reading.date};
  // Where all is missing, the first field is the one to begin with.
  const [first = 'year'] = dateOrder(patterns);
  return {...reading, field: reading.fault === 'date-missing' ? first : reading.field};
}

function readChoice(question: ChoiceQuestion, entry: Entry): Reading {
  const value = entry('choice');
  // A list that is searched tells what was typed where that is none of its answers.
  if (value === null) return {fault: entry('typed') ? 'choice-unknown' : 'choice-missing', field: 'choice'};
  // Forms cannot send half of a surrogate pair. No answer is sent as the value of "I don't know".
  return {answer: answersOf(question).find((answer) => answer.replace(/\p{Cs}/gu, '\ufffd') === value)};
}

function readCode(_question: CodeQuestion, entry: Entry): Reading {
  if (entry('forgotten') !== null) return {answer: undefined};
  const code = (entry('code') ?? '').trim();
  // A hyphen in place of a code is none.
  return foldCode(code) === '' ? {fault: 'code-missing', field: 'code'} : {answer: code};
}

function readQuestion(
  question: Question,
  entry: Entry,
  speaker: Speaker,
  calendars: Calendars | undefined,
): Reading {
  if (question.kind === 'date') return readDate(question, entry, speaker, calendars);
  return question.kind === 'code' ? readCode(question, entry) : readChoice(question, entry);
}

/** Reads what a reader entered: the answers that can be taken, and the faults of the others. */
export function readForm(
  form: HTMLFormElement,
  questions: readonly Question[],
  speaker: Speaker,
  calendars?: Calendars,
): {answers: Answers; faults: Fault[]} {
  const data = new FormData(form);
  // Without a prototype: a question may be called `__proto__`.
  const answers = Object.create(null) as Record<string, string | undefined>;
  const faults: Fault[] = [];
  for (const question of questions) {
    const entry: Entry = (field) => data.get(fieldName(question.id, field)) as string | null;
    const reading = readQuestion(question, entry, speaker, calendars);
    if ('answer' in reading) {
      answers[question.id] = reading.answer;
      continue;
    }
    const {fault: code, field, candidates} = reading;
    faults.push({question: question.id, code, field: fieldName(question.id, field), candidates});
  }
  return {answers, faults};
}

/** Whether nothing was answered; year and month can be missing beside a day, and are then a fault of what was. */
function isEmpty({code}: Fault): boolean {
  return code === 'date-missing' || code === 'choice-missing' || code === 'code-missing';
}

/** The faults that keep a verdict back: an answer that is missing is demanded only where it can change something. */
export function demandedFaults(faults: readonly Fault[], {undecided}: NoticeResult): Fault[] {
  return faults.filter((fault) => !isEmpty(fault) || undecided.includes(fault.question));
}

/** What a form that is being filled in comes to. */
export function draftOf(
  {questions}: Eligibility,
  answers: Answers,
  faults: readonly Fault[],
  {undecided}: NoticeResult,
): Draft {
  const isMissing = (id: string) => faults.some((fault) => fault.question === id && isEmpty(fault));
  const unneeded = questions.map(({id}) => id).filter((id) => isMissing(id) && !undecided.includes(id));
  const dates = questions.flatMap(({id, kind}): [string, string][] => {
    const date = answers[id];
    return kind === 'date' && date !== undefined ? [[id, date]] : [];
  });
  return {unneeded: new Set(unneeded), dates: new Map(dates)};
}

/** A field of a question, or another part of it that has an id. */
export function findField(root: ParentNode, questionId: string, field: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${CSS.escape(fieldName(questionId, field))}`);
}

/** Empties what was typed, and keeps what was chosen. */
export function emptyTexts(root: ParentNode, questions: readonly Question[]): void {
  for (const {id, kind} of questions) {
    if (kind === 'choice') continue;
    for (const name of ['year', 'month', 'day', 'time', 'code', 'forgotten']) {
      const field = findField(root, id, name) as HTMLInputElement | null;
      if (!field) continue;
      field.value = field.type === 'checkbox' ? field.value : '';
      field.checked = false;
    }
  }
}

/**
 * Puts a date into the fields of a question, in figures; a time only if the date has one. Where there is no field for the
 * time, the date stands as a whole in that of the year.
 */
export function fillDate(root: ParentNode, question: string, date: string): void {
  const [calendarDate = '', time] = date.split('T');
  const isWhole = time !== undefined && !findField(root, question, 'time');
  const [year = '', month = '', day = ''] = isWhole ? [date] : calendarDate.split('-');
  for (const [name, value] of Object.entries({year, month, day, time})) {
    const field = findField(root, question, name) as HTMLInputElement | null;
    if (field && value !== undefined) field.value = value;
  }
}
