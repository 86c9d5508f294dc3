import {never} from '../../eligibility/answers.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/questions.js';
import {isDoubt, type Fault} from '../../views/checker/faults/fault.js';
import {fieldName, type PeriodEnd} from '../../views/checker/field-names.js';
import {spanWords} from '../../views/text/span-words.js';
import {findField} from './find-field.js';
import {dateFields} from './read-form.js';

/** The fields of a question that are no choices. */
const typedFields = [
  ...dateFields,
  ...dateFields.flatMap((name) => [`from-${name}`, `until-${name}`]),
  ...['still', 'code', 'forgotten', 'never'],
];

function foundFields(root: ParentNode, questionId: string): [name: string, field: HTMLInputElement][] {
  return typedFields.flatMap((name): [string, HTMLInputElement][] => {
    const field = findField(root, questionId, name);
    return field ? [[name, field]] : [];
  });
}

function empty(field: HTMLInputElement): void {
  if (field.type === 'checkbox') field.checked = false;
  else field.value = '';
}

function tick(root: ParentNode, questionId: string, name: string): void {
  const field = findField(root, questionId, name);
  if (field) field.checked = true;
}

/** Empties what was typed, and keeps what was chosen. */
export function emptyTexts(root: ParentNode, questions: readonly Question[]): void {
  for (const {id, kind} of questions)
    if (kind !== 'choice') for (const [, field] of foundFields(root, id)) empty(field);
}

/**
 * Puts a date into the fields of a question, in figures; a time only if the date has one. Where there is no field for the
 * time, the date stands as a whole in that of the year, and so does a span, in words.
 *
 * @param date - as answers write it
 * @param end - of a period
 */
export function writeDate(
  root: ParentNode,
  questionId: string,
  date: string,
  speaker: Speaker,
  end?: PeriodEnd,
): void {
  const isSpan = date.includes('..');
  const [calendarDate = '', time] = isSpan ? [spanWords(date, speaker)] : date.split('T');
  const isWhole = isSpan || (time !== undefined && !findField(root, questionId, 'time'));
  const [year = '', month = '', day = ''] = isWhole
    ? [isSpan ? calendarDate : date]
    : calendarDate.split('-');
  for (const [name, value] of Object.entries({year, month, day, time})) {
    const field = findField(root, questionId, end ? `${end}-${name}` : name);
    // Without UTC, 10:00-12:00 is a range of hours.
    if (field && value !== undefined) field.value = name === 'time' ? value.replace(/[-+]/, ' UTC$&') : value;
  }
}

/** Leaves only one of what was typed and ticked beside each other. */
function keepOnly(root: ParentNode, questionId: string, kept: string): void {
  for (const [name, field] of foundFields(root, questionId)) {
    const isTick = name === 'forgotten' || name === 'never';
    if (name !== kept && (isTick || kept !== 'typed')) empty(field);
  }
}

/** Puts what was meant by an answer into its fields: a date, a code, or one of the answers that were given beside each other. */
export function writeCandidate(root: ParentNode, fault: Fault, candidate: string, speaker: Speaker): void {
  const {question, code, end} = fault;
  if (code === 'two-answers') {
    keepOnly(root, question, candidate);
  } else if (isDoubt(code)) {
    const field = findField(root, question, 'code');
    if (field) field.value = candidate;
  } else {
    writeDate(root, question, candidate, speaker, end);
  }
}

/** Answers a question with one of its options, or with a date or a span, in place of what stands there. */
export function writeAnswer(root: ParentNode, question: Question, answer: string, speaker: Speaker): void {
  const {id, kind} = question;
  if (kind === 'choice') {
    const name = fieldName(id, 'choice');
    const radios = root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const radio = [...radios].find((each) => each.name === name && each.value === answer);
    if (radio) radio.checked = true;
    return;
  }
  emptyTexts(root, [question]);
  if (answer === never) tick(root, id, 'never');
  else writeDate(root, id, answer, speaker);
}
