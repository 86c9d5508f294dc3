import {never, type Answers} from '../../eligibility/answers.js';
import type {NoticeResult} from '../../eligibility/result.js';
import type {Speaker} from '../../localization/speaker.js';
import {answersOf} from '../../model/choice-answers.js';
import {readCode as codeReading} from '../../model/codes/code-reading.js';
import {isInverted} from '../../model/time/inverted.js';
import {
  readTypedDate,
  type Calendars,
  type DateNote,
  type PeriodEnds,
  type VagueDates,
} from '../../localization/dates/typed-dates.js';
import {dateOrder} from '../../localization/dates/date-order.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {
  ChoiceQuestion,
  CodeQuestion,
  DateQuestion,
  PeriodQuestion,
  Question,
} from '../../model/schema/questions.js';
import type {AnswerFault, Fault} from '../../views/checker/faults/fault.js';
import {fieldName, type PeriodEnd} from '../../views/checker/field-names.js';
import type {Draft} from '../../views/checker/form-state.js';
import {spanWords} from '../../views/text/span-words.js';
import {periodWords} from '../../views/text/period-words.js';

/** The fields of a date. */
export const dateFields = ['year', 'month', 'day', 'time'];

/** What one question's fields come to: an answer, "I don't know" (undefined), or a fault in one of them. */
type Reading =
  | {
      readonly answer: string | undefined;
      /** Whether it was typed that it is not known. */
      readonly isTyped?: boolean;
      readonly note?: DateNote | undefined;
      readonly ends?: PeriodEnds | undefined;
    }
  | {
      readonly fault: AnswerFault;
      readonly field: string;
      readonly candidates?: readonly string[] | undefined;
      readonly end?: PeriodEnd;
      readonly text?: string | undefined;
      readonly isOngoing?: true;
    };

/** Reads one field of a question; null if the form has none that is filled in. */
type Entry = (field: string) => string | null;

/** What answers are read with that comes later than the form, each where the form asks for such an answer. */
export interface LateReaders {
  /** Reads dates of other calendars and scripts. */
  readonly calendars?: Calendars | undefined;
  /** Reads dates as people say them. */
  readonly vague?: VagueDates | undefined;
  /** Whether a text says that there is no code, or that it is not known. */
  readonly saysNoCode?: ((text: string) => boolean) | undefined;
}

interface Reader {
  readonly entry: Entry;
  readonly speaker: Speaker;
  readonly late: LateReaders;
}

function readDate(time: boolean | undefined, {entry, speaker: {patterns}, late}: Reader): Reading {
  const text = (field: string) => entry(field) ?? '';
  const typed = {
    year: text('year'),
    month: text('month'),
    day: text('day'),
    time: time ? text('time') : undefined,
  };
  const reading = readTypedDate(typed, patterns, late.calendars, late.vague);
  if (reading.fault === undefined) {
    const {date, note, ends} = reading;
    return {answer: date, isTyped: true, note, ends};
  }
  // Where all is missing, the first field is the one to begin with.
  const [first = 'year'] = dateOrder(patterns);
  return {
    ...reading,
    field: reading.fault === 'date-missing' ? first : reading.field,
    text: typed[reading.field],
  };
}

/** One end of a period: a date, or a fault in its fields. */
function readEnd(end: PeriodEnd, reader: Reader): Reading {
  const reading = readDate(false, {...reader, entry: (field) => reader.entry(`${end}-${field}`)});
  return 'answer' in reading ? reading : {...reading, field: `${end}-${reading.field}`, end};
}

/**
 * The date that holds all of a span: periods are written with dates and not with spans. Empty if there is none, which leaves
 * that end of the period open.
 */
function dateAround(answer = ''): string {
  const [first = '', last] = answer.split('..');
  if (last === undefined) return first;
  if (first === '' || last === '') return '';
  const lengths = ['2012-09'.length, '2012'.length];
  const shared = lengths.map((length) => first.slice(0, length)).find((part) => last.startsWith(part));
  return shared ?? '';
}

/** The date of one end of a period; empty if it is not known, or is said of the other end. */
function dateOfEnd(end: PeriodEnd, reading: Reading): string {
  if (!('answer' in reading)) return '';
  const {answer, ends} = reading;
  const isOfOther = ends?.[end === 'from' ? 'until' : 'from'] !== undefined;
  return isOfOther ? '' : dateAround(ends ? ends[end] : answer);
}

/** A period; undefined if nothing of it is known. */
function periodOf(first: string, last: string): string | undefined {
  if (last === '') return first || undefined;
  return `${first}..${last}`;
}

/** An end that is left empty is not known, if the other one is. */
function readPeriod(reader: Reader): Reading {
  const [from, until] = [readEnd('from', reader), readEnd('until', reader)];
  // "Still today" may also be typed, in these words or in others.
  const isOngoing = 'fault' in until && until.isOngoing === true;
  const goesOn = reader.entry('still') !== null || isOngoing;
  const isEmpty = (reading: Reading) => 'fault' in reading && reading.fault === 'date-missing';
  if ('fault' in from && (!isEmpty(from) || goesOn || isEmpty(until))) return from;
  if ('fault' in until && !isEmpty(until) && !isOngoing) return until;
  const whole = 'answer' in from && isEmpty(until) && !goesOn ? from.ends : undefined;
  if (whole) {
    const [first, last] = [dateAround(whole.from), dateAround(whole.until)];
    return {answer: whole.goesOn && first ? `${first}..` : periodOf(first, last), isTyped: true};
  }
  const [first, last] = [dateOfEnd('from', from), dateOfEnd('until', until)];
  const [firstField = 'year'] = dateOrder(reader.speaker.patterns);
  if (goesOn && last) return {fault: 'date-contradictory', field: `until-${firstField}`};
  if (goesOn && first) return {answer: `${first}..`};
  if (first && last && isInverted(first, last))
    return {fault: 'period-inverted', field: `from-${firstField}`};
  const answer = periodOf(first, last);
  return {answer, ...(answer === undefined && {isTyped: true})};
}

function readChoice(question: ChoiceQuestion, entry: Entry): Reading {
  const value = entry('choice');
  // A list that is searched tells what was typed where that is none of its answers.
  if (value === null) return {fault: entry('typed') ? 'choice-unknown' : 'choice-missing', field: 'choice'};
  // Forms cannot send half of a surrogate pair. No answer is sent as the value of "I don't know".
  return {answer: answersOf(question).find((answer) => answer.replace(/\p{Cs}/gu, '\ufffd') === value)};
}

function readCode(question: CodeQuestion, {entry, late}: Reader): Reading {
  const code = (entry('code') ?? '').trim();
  // A hyphen or a question mark in place of a code is none.
  const isNone = !/[\p{L}\p{N}]/u.test(code) || codeReading(question, code).code === '';
  if (isNone) return {fault: 'code-missing', field: 'code'};
  return late.saysNoCode?.(code) ? {answer: undefined, isTyped: true} : {answer: code};
}

function readDates(question: DateQuestion | PeriodQuestion, reader: Reader): Reading {
  return question.kind === 'date' ? readDate(question.time, reader) : readPeriod(reader);
}

/** What is ticked in place of an answer; a fault where there is one besides, undefined if nothing is ticked. */
function readTicks(question: Exclude<Question, ChoiceQuestion>, reader: Reader): Reading | undefined {
  const {entry, speaker} = reader;
  const ticks = (['never', 'forgotten'] as const).filter((name) => entry(name) !== null);
  const [tick, ...others] = ticks;
  if (tick === undefined) return undefined;
  const answer = tick === 'never' ? never : undefined;
  const names = ['code', ...dateFields, ...dateFields.flatMap((name) => [`from-${name}`, `until-${name}`])];
  const typed = names.filter((name) => (entry(name) ?? '').trim() !== '');
  if (typed.length === 0 && others.length === 0 && entry('still') === null) return {answer};
  const reading = question.kind === 'code' ? undefined : readDates(question, reader);
  const read = reading && 'answer' in reading ? reading.answer : undefined;
  const words = question.kind === 'period' ? periodWords : spanWords;
  const text = read === undefined ? typed.map((name) => entry(name)).join(' ') : words(read, speaker);
  const isTyped = text !== '';
  if (!isTyped && others.length === 0) return {answer};
  const field = typed[0] ?? tick;
  return {fault: 'two-answers', field, text, candidates: [...(isTyped ? ['typed'] : []), ...ticks]};
}

function readQuestion(question: Question, reader: Reader): Reading {
  const {entry} = reader;
  if (question.kind === 'choice') return readChoice(question, entry);
  const ticked = readTicks(question, reader);
  if (ticked) return ticked;
  return question.kind === 'code' ? readCode(question, reader) : readDates(question, reader);
}

/** What a form comes to. */
export interface FormReading {
  /** Whether anything was entered. */
  readonly isAnswered: boolean;
  /** The answers that can be taken. */
  readonly answers: Answers;
  /** The faults of the others. */
  readonly faults: readonly Fault[];
  /** The questions that were answered by typing that the date is not known. */
  readonly unknown: ReadonlySet<string>;
  readonly notes: ReadonlyMap<string, DateNote>;
}

/** Reads what a reader entered. */
export function readForm(
  form: HTMLFormElement,
  questions: readonly Question[],
  speaker: Speaker,
  late: LateReaders = {},
): FormReading {
  const data = new FormData(form);
  // Without a prototype: a question may be called `__proto__`.
  const answers = Object.create(null) as Record<string, string | undefined>;
  const faults: Fault[] = [];
  const unknown = new Set<string>();
  const notes = new Map<string, DateNote>();
  for (const question of questions) {
    const entry: Entry = (field) => data.get(fieldName(question.id, field)) as string | null;
    const reading = readQuestion(question, {entry, speaker, late});
    if ('answer' in reading) {
      answers[question.id] = reading.answer;
      if (reading.isTyped && reading.answer === undefined) unknown.add(question.id);
      if (reading.note) notes.set(question.id, reading.note);
      continue;
    }
    const {fault: code, field, ...rest} = reading;
    faults.push({question: question.id, code, field: fieldName(question.id, field), ...rest});
  }
  // What is chosen may have an empty value: "I don't know" has.
  const isAnswered = [...data].some(([name, value]) => value !== '' || name.endsWith('-choice'));
  return {isAnswered, answers, faults, unknown, notes};
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
  {isAnswered, answers, faults, unknown, notes}: FormReading,
  {undecided}: NoticeResult,
  clocks: Draft['clocks'],
): Draft {
  const isMissing = (id: string) => faults.some((fault) => fault.question === id && isEmpty(fault));
  const unneeded = questions.map(({id}) => id).filter((id) => isMissing(id) && !undecided.includes(id));
  const dates = questions.flatMap(({id, kind}): [string, string][] => {
    const date = unknown.has(id) ? '' : answers[id];
    const isDate = (kind === 'date' || kind === 'period') && date !== undefined && date !== never;
    return isDate ? [[id, date]] : [];
  });
  return {isAnswered, unneeded: new Set(unneeded), dates: new Map(dates), notes, clocks};
}
