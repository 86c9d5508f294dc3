import {never} from '../../eligibility/answers.js';
import type {ChoiceQuestion, Question} from '../../model/schema/questions.js';
import {fieldName, type PeriodEnd} from '../../views/checker/field-names.js';
import {unknownValue} from '../../views/checker/faults/unknown-value.js';
import type {ComboboxController} from '../combobox/combobox-controller.js';
import {findField} from '../checker/find-field.js';
import type {SampleAnswer, SampleAnswers} from './sample-answers.js';

/** What answers are written with. */
export interface Pen {
  readonly form: HTMLFormElement;
  /** The lists that are searched; undefined where the browser's own stand. */
  readonly lists: ComboboxController | undefined;
  /** Puts a date or a span of two into the fields of a question. */
  readonly writeDate: (questionId: string, date: string, end?: PeriodEnd) => void;
}

/** A date as answers write it. */
const isoDate = /^\d{4}(-\d\d){0,2}(T\d\d:\d\d)?$/;

function isSpan(text: string): boolean {
  const ends = text.split('..');
  return ends.length === 2 && text !== '..' && ends.every((end) => end === '' || isoDate.test(end));
}

/** Puts a text into a field; whatever it is, it ticks a box, and chooses the radio button of that value. */
function write({form}: Pen, questionId: string, name: string, text: string): void {
  const fields = form.querySelectorAll<HTMLInputElement>(
    `[name="${CSS.escape(fieldName(questionId, name))}"]`,
  );
  for (const field of fields) {
    if (field.type === 'radio') field.checked = field.value === text;
    else if (field.type === 'checkbox') field.checked = true;
    else field.value = text;
  }
}

/** Puts a date into its fields, in figures; what is none stands as it is in the field that takes whole dates. */
function writeDate(pen: Pen, question: string, text: string, end?: PeriodEnd): void {
  if (isoDate.test(text) || isSpan(text)) pen.writeDate(question, text, end);
  else write(pen, question, end ? `${end}-year` : 'year', text);
}

function writePeriod(pen: Pen, question: string, text: string): void {
  if (!isSpan(text)) {
    writeDate(pen, question, text, 'from');
    return;
  }
  const [first = '', last = ''] = text.split('..');
  if (first !== '') writeDate(pen, question, first, 'from');
  if (last === '') write(pen, question, 'still', 'yes');
  else writeDate(pen, question, last, 'until');
}

function choose(pen: Pen, question: ChoiceQuestion, value: string): void {
  const isSearched = findField(pen.form, question.id, 'choice')?.role === 'combobox';
  if (isSearched) pen.lists?.answer(question, value);
  else write(pen, question.id, 'choice', value);
}

function writeFields(pen: Pen, question: Question, fields: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(fields)) {
    if (question.kind === 'choice' && name === 'typed') pen.lists?.search(question, text);
    else write(pen, question.id, name, text);
  }
}

function fillQuestion(pen: Pen, question: Question, answer: SampleAnswer): void {
  const {id, kind} = question;
  if (typeof answer === 'object' && answer !== null) writeFields(pen, question, answer);
  else if (kind === 'choice') choose(pen, question, answer ?? unknownValue);
  else if (answer === null) write(pen, id, 'forgotten', 'yes');
  else if (answer === never && question.never !== undefined) write(pen, id, 'never', 'yes');
  else if (kind === 'code') write(pen, id, 'code', answer);
  else if (kind === 'period') writePeriod(pen, id, answer);
  else writeDate(pen, id, answer);
}

/** Fills in a form that is empty, as if its answers had been typed. */
export function fillForm(pen: Pen, questions: readonly Question[], answers: SampleAnswers): void {
  for (const question of questions) {
    const answer = answers.get(question.id);
    if (answer !== undefined) fillQuestion(pen, question, answer);
  }
}
