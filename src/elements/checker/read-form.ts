import {never, type Answers} from '../../eligibility/answers.js';
import type {NoticeResult} from '../../eligibility/result.js';
import type {Speaker} from '../../localization/speaker.js';
import {answersOf} from '../../model/choice-answers.js';
import {readCode as codeReading} from '../../model/codes/code-reading.js';
import {isInverted} from '../../model/time/inverted.js';
import {readTypedDate, type Calendars} from '../../localization/dates/typed-dates.js';
import {dateOrder} from '../../localization/dates/date-order.js';
import type {
  ChoiceQuestion,
  CodeQuestion,
  Eligibility,
  PeriodQuestion,
  Question,
} from '../../model/schema/eligibility.js';
import {
  fieldName,
  isDoubt,
  type AnswerFault,
  type Draft,
  type Fault,
  type PeriodEnd,
} from '../../views/checker/form.js';

/** What one question's fields come to: an answer, "I don't know" (undefined), or a fault in one of them. */
type Reading =
  | {readonly answer: string | undefined}
  | {
      readonly fault: AnswerFault;
      readonly field: string;
      readonly candidates?: readonly string[] | undefined;
      readonly end?: PeriodEnd;
    };

/** Reads one field of a question; null if the form has none that is filled in. */
type Entry = (field: string) => string | null;

/** What is ticked in place of an answer; undefined if nothing is. */
function readTicks(entry: Entry): Reading | undefined {
  if (entry('never') !== null) return {answer: never};
  return entry('forgotten') === null ? undefined : {answer: undefined};
}

interface DateReader {
  readonly entry: Entry;
  readonly speaker: Speaker;
  readonly calendars: Calendars | undefined;
}

function readDate(time: boolean | undefined, {entry, speaker: {patterns}, calendars}: DateReader): Reading {
  const text = (field: string) => entry(field) ?? '';
  const typed = {
    year: text('year'),
    month: text('month'),
    day: text('day'),
    time: time ? text('time') : undefined,
  };
  const reading = readTypedDate(typed, patterns, calendars);
  if (reading.fault === undefined) return {answer: reading.date};
  // Where all is missing, the first field is the one to begin with.
  const [first = 'year'] = dateOrder(patterns);
  return {...reading, field: reading.fault === 'date-missing' ? first : reading.field};
}

/** One end of a period: a date, or a fault in its fields. */
function readEnd(end: PeriodEnd, reader: DateReader): Reading {
  const reading = readDate(false, {...reader, entry: (field) => reader.entry(`${end}-${field}`)});
  return 'answer' in reading ? reading : {...reading, field: `${end}-${reading.field}`, end};
}

/** An end that is left empty is not known, if the other one is. */
function readPeriod(_question: PeriodQuestion, reader: DateReader): Reading {
  const goesOn = reader.entry('still') !== null;
  const [from, until] = [readEnd('from', reader), readEnd('until', reader)];
  const isEmpty = (reading: Reading) => 'fault' in reading && reading.fault === 'date-missing';
  if ('fault' in from && (!isEmpty(from) || goesOn || isEmpty(until))) return from;
  if ('fault' in until && !isEmpty(until)) return until;
  const [first, last] = [from, until].map((reading) => ('answer' in reading ? (reading.answer ?? '') : ''));
  const [firstField = 'year'] = dateOrder(reader.speaker.patterns);
  if (goesOn && last) return {fault: 'date-contradictory', field: `until-${firstField}`};
  if (goesOn) return {answer: `${first}..`};
  if (first && last && isInverted(first, last))
    return {fault: 'period-inverted', field: `from-${firstField}`};
  return {answer: last === '' ? first : `${first}..${last}`};
}

function readChoice(question: ChoiceQuestion, entry: Entry): Reading {
  const value = entry('choice');
  // A list that is searched tells what was typed where that is none of its answers.
  if (value === null) return {fault: entry('typed') ? 'choice-unknown' : 'choice-missing', field: 'choice'};
  // Forms cannot send half of a surrogate pair. No answer is sent as the value of "I don't know".
  return {answer: answersOf(question).find((answer) => answer.replace(/\p{Cs}/gu, '\ufffd') === value)};
}

function readCode(question: CodeQuestion, entry: Entry): Reading {
  const code = (entry('code') ?? '').trim();
  // A hyphen in place of a code is none.
  return codeReading(question, code).code === '' ? {fault: 'code-missing', field: 'code'} : {answer: code};
}

function readQuestion(question: Question, reader: DateReader): Reading {
  const {entry} = reader;
  if (question.kind === 'choice') return readChoice(question, entry);
  const ticked = readTicks(entry);
  if (ticked) return ticked;
  if (question.kind === 'code') return readCode(question, entry);
  return question.kind === 'date' ? readDate(question.time, reader) : readPeriod(question, reader);
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
    const reading = readQuestion(question, {entry, speaker, calendars});
    if ('answer' in reading) {
      answers[question.id] = reading.answer;
      continue;
    }
    const {fault: code, field, candidates, end} = reading;
    faults.push({question: question.id, code, field: fieldName(question.id, field), candidates, end});
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
    const isDate = (kind === 'date' || kind === 'period') && date !== undefined && date !== never;
    return isDate ? [[id, date]] : [];
  });
  return {unneeded: new Set(unneeded), dates: new Map(dates)};
}

/** A field of a question, or another part of it that has an id. */
export function findField(root: ParentNode, questionId: string, field: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${CSS.escape(fieldName(questionId, field))}`);
}

const dateFields = ['year', 'month', 'day', 'time'];

/** The fields of a question that are no choices. */
const typedFields = [
  ...dateFields,
  ...dateFields.flatMap((name) => [`from-${name}`, `until-${name}`]),
  ...['still', 'code', 'forgotten', 'never'],
];

/** Empties what was typed, and keeps what was chosen. */
export function emptyTexts(root: ParentNode, questions: readonly Question[]): void {
  for (const {id, kind} of questions) {
    if (kind === 'choice') continue;
    for (const name of typedFields) {
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
function fillDate(root: ParentNode, {question, end}: Fault, date: string): void {
  const [calendarDate = '', time] = date.split('T');
  const isWhole = time !== undefined && !findField(root, question, 'time');
  const [year = '', month = '', day = ''] = isWhole ? [date] : calendarDate.split('-');
  for (const [name, value] of Object.entries({year, month, day, time})) {
    const field = findField(root, question, end ? `${end}-${name}` : name) as HTMLInputElement | null;
    if (field && value !== undefined) field.value = value;
  }
}

/** Puts what was meant into the fields of a question: a code, or a date in figures with a time only if it has one. */
export function fillIn(root: ParentNode, fault: Fault, candidate: string): void {
  if (!isDoubt(fault.code)) {
    fillDate(root, fault, candidate);
    return;
  }
  const field = findField(root, fault.question, 'code') as HTMLInputElement | null;
  if (field) field.value = candidate;
}
